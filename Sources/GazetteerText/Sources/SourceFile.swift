/// One text source, and the path by which faults name it.
public struct SourceFile: Hashable, Sendable {
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The folder just above the file: `places` of `Data/places/a1-hill.yaml`.
  var folder: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[parts.count - 2]) : ""
  }

  /// The file's name without its ending.
  var stem: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? "")
  }

  var name: String { String(path.split(separator: "/").last ?? "") }
}

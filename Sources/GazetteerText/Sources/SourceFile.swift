/// One text source, and the path by which faults name it.
public struct SourceFile: Hashable, Sendable {
  public let path: String
  public let text: String
  /// The folder above the file: `places` of `Data/places/a1-hill.yaml`. Numbered folders are looked through, for a
  /// million files in one folder are slow to list: `Data/places/0042/a1-hill.yaml` is of `places` too.
  let folder: String
  /// The file's name with its ending.
  let name: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
    let parts = path.split(separator: "/")
    folder = String(parts.dropLast().last { part in !part.utf8.allSatisfy { (48...57).contains($0) } } ?? "")
    name = String(parts.last ?? "")
  }

  /// The file's name without its ending.
  var stem: String { String(name.split(separator: ".").first ?? "") }
}

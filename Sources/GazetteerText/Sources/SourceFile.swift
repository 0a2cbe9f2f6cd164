/// One text source, and the path by which faults name it.
public struct SourceFile: Hashable, Sendable {
  public let path: String
  public let text: String
  /// `places` of `Data/places/a1-hill.yaml` and of `Data/places/0042/a1-hill.yaml`: the folder just above the file,
  /// or the one above that where it is a number.
  let folder: String
  /// The file's name with its ending.
  let name: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
    let parts = path.split(separator: "/")
    let folders = parts.dropLast()
    // A section may be parted into folders that are numbered: `places/017/p0017042.yaml` is a place.
    let isNumber = folders.last?.allSatisfy(\.isNumber) ?? false
    folder = String((isNumber ? folders.dropLast().last : folders.last) ?? "")
    name = String(parts.last ?? "")
  }

  /// The file's name without its ending.
  var stem: String { String(name.split(separator: ".").first ?? "") }
}

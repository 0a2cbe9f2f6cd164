/// One text source, and the path by which faults name it.
public struct SourceFile: Hashable, Sendable {
  public let path: String
  public let text: String
  /// `places` of `Data/places/a1-hill.yaml` and of `Data/places/0042/a1-hill.yaml`: the nearest folder above the file
  /// that is named after a section, else the one just above it.
  let folder: String
  /// The file's name with its ending.
  let name: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
    let parts = path.split(separator: "/")
    let folders = parts.dropLast()
    let section = folders.last { part in RecordReader.folders.contains { $0.folder == part } }
    folder = String(section ?? folders.last ?? "")
    name = String(parts.last ?? "")
  }

  /// The file's name without its ending.
  var stem: String { String(name.split(separator: ".").first ?? "") }
}

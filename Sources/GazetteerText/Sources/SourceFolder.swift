import Foundation

/// The text sources on disk: every `.yaml` and `.csv` of a folder by name, then of the folders below it.
public struct SourceFolder: SourceReading {
  private struct Shelf {
    /// With a slash at its end.
    let folder: String
    /// Short names are kept by Swift without memory of their own, so the folder is not repeated in each.
    let names: [String]
    /// Index of the first file.
    let start: Int
  }

  private let shelves: [Shelf]
  public let count: Int

  /// - Throws: what Foundation says of a folder that cannot be read or is not there.
  public init(_ folder: String) throws {
    var shelves: [Shelf] = []
    var start = 0
    func visit(_ folder: String) throws {
      var names: [String] = []
      var folders: [String] = []
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
        if name.hasSuffix(".yaml") || name.hasSuffix(".csv") {
          names.append(name)
          continue
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder), isFolder.boolValue {
          folders.append(folder + name + "/")
        }
      }
      if !names.isEmpty { shelves.append(Shelf(folder: folder, names: names, start: start)) }
      start += names.count
      for below in folders { try visit(below) }
    }
    try visit(folder.hasSuffix("/") ? folder : folder + "/")
    self.shelves = shelves
    count = start
  }

  public func path(_ index: Int) -> String {
    var low = 0
    var high = shelves.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if shelves[middle].start <= index { low = middle } else { high = middle }
    }
    return shelves[low].folder + shelves[low].names[index - shelves[low].start]
  }

  public func file(_ index: Int) throws -> SourceFile {
    let path = path(index)
    return SourceFile(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
  }

  /// All files at once.
  public static func load(_ folder: String) throws -> [SourceFile] {
    let sources = try SourceFolder(folder)
    return try (0..<sources.count).map { try sources.file($0) }
  }
}

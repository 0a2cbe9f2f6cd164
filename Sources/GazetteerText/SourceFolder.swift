import Foundation

/// The text sources on disk.
public enum SourceFolder {
  /// Every `.yaml` and `.csv` below the folder, in order of path, each named as `folder` + its path inside.
  ///
  /// - Throws: what Foundation says of a file that cannot be read, or `CocoaError` where the folder is not there.
  public static func load(_ folder: String) throws -> [SourceFile] {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try paths.sorted().filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") }.map { path in
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      return SourceFile(path: folder + (folder.hasSuffix("/") ? "" : "/") + path, text: text)
    }
  }
}

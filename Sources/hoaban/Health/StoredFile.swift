import Foundation

/// A file of the data folder, looked at without opening it.
struct StoredFile {
  let path: String

  init(_ path: String) { self.path = path }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Permission bits, such as 0o600.
  var mode: Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  var bytes: Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue
  }

  /// The version of SQLite that last wrote the file, from its header (bytes 96 to 99).
  var writtenBySQLite: String? {
    guard let handle = FileHandle(forReadingAtPath: path), let head = try? handle.read(upToCount: 100),
      head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8))
    else { return nil }
    let number = head.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    return number == 0 ? nil : "\(number / 1_000_000).\(number / 1_000 % 1_000).\(number % 1_000)"
  }
}

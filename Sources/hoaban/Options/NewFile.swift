import Foundation

/// Files that replace none.
enum NewFile {
  /// Writes a text as a new file; where the name is taken a number follows it.
  ///
  /// - Parameter stem: The path without its suffix.
  /// - Returns: The path.
  static func keep(_ text: String, _ stem: String, suffix: String) throws -> String {
    for number in 1...1_000 {
      let path = number == 1 ? stem + suffix : "\(stem)-\(number)\(suffix)"
      if try write(text, new: path) { return path }
    }
    throw CocoaError(.fileWriteFileExists, userInfo: [NSFilePathErrorKey: stem])
  }

  /// False where the file is there already.
  private static func write(_ text: String, new path: String) throws -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Foundation.Data(text.utf8))
      try file.synchronize()
    } catch {
      // Half a file would be taken for a whole one.
      unlink(path)
      throw error
    }
    return true
  }
}

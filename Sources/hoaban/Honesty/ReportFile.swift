import Foundation
import Gazetteer

/// Corrections on disk.
enum ReportFile {
  /// Writes a correction as a new file of the folder for reports; a second one of a day does not replace the first.
  /// - Returns: The path.
  static func keep(_ correction: Correction, in folder: DataFolder) throws -> String {
    try FileManager.default.createDirectory(
      atPath: folder.reports, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let stem = folder.reports + "/" + correction.fileName.dropLast(".yaml".count)
    for number in 1...1_000 {
      let path = number == 1 ? "\(stem).yaml" : "\(stem)-\(number).yaml"
      if try write(correction.text, new: path) { return path }
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
      // Half a report would be taken for a whole one.
      unlink(path)
      throw error
    }
    return true
  }
}

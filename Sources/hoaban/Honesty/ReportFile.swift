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
    return try NewFile.keep(correction.text, stem, suffix: ".yaml")
  }
}

import Foundation
import GRDB
import Glibc

/// A flush that failed. What the system has done with the pages is not known, and a second flush may well say that all
/// is kept: so the program ends, nothing more is acknowledged, and the next start reads what is there.
enum FailedFlush {
  /// Exit status: an input or output error.
  private static let status: Int32 = 74

  /// Returns only where an error is another one.
  static func end(if error: any Error) {
    guard let error = error as? DatabaseError,
      [.SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC].contains(error.extendedResultCode)
    else { return }
    FileHandle.standardError.write(Data("the disk did not keep what was written; the hub ends\n".utf8))
    _exit(status)
  }
}

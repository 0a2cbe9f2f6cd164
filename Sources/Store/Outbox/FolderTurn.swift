import Foundation
import Glibc

/// Whose turn it is in the folder of a file: many may use the file at once, but only one, alone, may put another in its
/// place, or what is written meanwhile would go to the old one.
struct FolderTurn {
  private let folder: String

  /// - Parameter path: Of the file.
  init(of path: String) { folder = URL(fileURLWithPath: path).deletingLastPathComponent().path }

  func shared<Value>(_ body: () throws -> Value) throws -> Value { try held(LOCK_SH, body) }

  func alone<Value>(_ body: () throws -> Value) throws -> Value { try held(LOCK_EX, body) }

  private func held<Value>(_ how: Int32, _ body: () throws -> Value) throws -> Value {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw failure }
    defer { close(handle) }
    while flock(handle, how) != 0 { guard errno == EINTR else { throw failure } }
    return try body()
  }

  /// So that names in it are on the disk.
  func flush() throws {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw failure }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw failure }
  }

  private var failure: DurableDatabaseError { .cannotOpen(path: folder, why: String(cString: strerror(errno))) }
}

/// Which file a path leads to now: another one may have come in its place.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// Nil where there is none.
  init?(_ path: String) {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    device = UInt64(found.st_dev)
    number = UInt64(found.st_ino)
  }
}

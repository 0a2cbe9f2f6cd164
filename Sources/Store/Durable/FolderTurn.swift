import Foundation
import Glibc

/// Whose turn it is in a folder; the system lets go when a process ends, however it ends.
public struct FolderTurn: Sendable {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  /// - Parameter path: Of a file in it.
  init(of path: String) { folder = URL(fileURLWithPath: path).deletingLastPathComponent().path }

  /// Many may use a file at once, but only one, alone, may put another in its place, or what is written meanwhile would
  /// go to the old one.
  func shared<Value>(_ body: () throws -> Value) throws -> Value { try held(LOCK_SH, body) }

  func alone<Value>(_ body: () throws -> Value) throws -> Value { try held(LOCK_EX, body) }

  /// Takes a turn of its own for as long as this process lives.
  ///
  /// - Parameter name: Of a file in the folder, made where there is none; what is done under one name does not wait for
  ///   what is done under another.
  /// - Returns: False where another process has it.
  /// - Throws: `DurableDatabaseError.cannotOpen`.
  public func keep(_ name: String) throws -> Bool {
    let handle = try opened(folder + "/" + name, O_CREAT | O_RDWR, 0o600)
    if try lock(handle, LOCK_EX | LOCK_NB) { return true }
    close(handle)
    return false
  }

  private func held<Value>(_ how: Int32, _ body: () throws -> Value) throws -> Value {
    let handle = try opened(folder, O_RDONLY | O_DIRECTORY)
    defer { close(handle) }
    guard try lock(handle, how) else { throw failure }
    return try body()
  }

  /// False where another has it and nobody wants to wait.
  private func lock(_ handle: Int32, _ how: Int32) throws -> Bool {
    while flock(handle, how) != 0 {
      if errno == EWOULDBLOCK { return false }
      guard errno == EINTR else { throw failure }
    }
    return true
  }

  /// So that names in it are on the disk.
  func flush() throws {
    let handle = try opened(folder, O_RDONLY | O_DIRECTORY)
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw failure }
  }

  private func opened(_ path: String, _ flags: Int32, _ mode: mode_t = 0) throws -> Int32 {
    let handle = open(path, flags | O_CLOEXEC, mode)
    guard handle >= 0 else { throw failure }
    return handle
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

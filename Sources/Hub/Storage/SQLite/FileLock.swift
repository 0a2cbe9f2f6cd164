internal import Foundation
internal import Glibc

/// A file beside the store by which processes take turns; the system lets go of it when a process ends.
public final class FileLock: Sendable {
  private let file: Int32

  /// Makes the file where there is none.
  public init(path: String) throws(HubStoreError) {
    file = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .cannotOpen(path: path, why: String(cString: strerror(errno))) }
  }

  deinit { close(file) }

  /// Waits for its turn.
  func take() { while flock(file, LOCK_EX) != 0, errno == EINTR {} }
  func leave() { _ = flock(file, LOCK_UN) }

  /// Takes it for as long as this lives. False where another has it.
  public func takeNow() -> Bool { flock(file, LOCK_EX | LOCK_NB) == 0 }

  /// Makes a file and its folder for their owner's eyes only, before SQLite does. What is there stays as it is.
  static func makePrivately(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let file = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
  }
}

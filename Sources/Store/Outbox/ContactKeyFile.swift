import Booking
import Foundation
import Glibc

/// `contact.key` beside the outbox: 32 bytes, for its owner's eyes only, made at the first need.
struct ContactKeyFile {
  let path: String

  /// - Parameter outbox: The path of the outbox.
  init(besideOutbox outbox: String) {
    path = URL(fileURLWithPath: outbox).deletingLastPathComponent().appendingPathComponent("contact.key").path
  }

  /// - Throws: `DurableDatabaseError.cannotOpen`; a key that is damaged is never replaced.
  func key() throws -> DeviceKey {
    if let key = try read() { return key }
    try make()
    guard let key = try read() else { throw failure("it cannot be read back") }
    return key
  }

  private func read() throws -> DeviceKey? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let data = FileManager.default.contents(atPath: path), let key = DeviceKey(Array(data)) else {
      throw failure("it is no key of \(DeviceKey.byteCount) bytes")
    }
    return key
  }

  /// Writes a whole file under another name and gives it its own, which fails where another guide was first: that one's
  /// key then holds.
  private func make() throws {
    let draft = "\(path).\(UUID().uuidString)"
    defer { unlink(draft) }
    let file = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(String(cString: strerror(errno))) }
    let bytes = (0..<DeviceKey.byteCount).map { _ in UInt8.random(in: .min ... .max) }
    let isWritten = write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
    close(file)
    guard isWritten, link(draft, path) == 0 || errno == EEXIST else {
      throw failure(String(cString: strerror(errno)))
    }
    // What is sealed to the key must not outlive it: its name too is on the disk before anything is sealed.
    let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure(String(cString: strerror(errno))) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw failure(String(cString: strerror(errno))) }
  }

  private func failure(_ why: String) -> DurableDatabaseError { .cannotOpen(path: path, why: why) }
}

internal import Foundation
internal import Glibc
public import SyncProtocol

/// Where a device keeps its private keys: files of 32 bytes for their owner's eyes only.
///
/// A key is on disk before the hub hears of it, so that a lost answer can be asked for again with the same key.
public struct KeyFolder: Sendable {
  private let path: String

  public init(path: String) { self.path = path }

  /// Nil where the key is missing or damaged: the device must be enrolled again.
  public func signer(for device: DeviceID) -> RequestSigner? {
    read(file(device)).flatMap { RequestSigner(keyID: device.rawValue, seed: $0) }
  }

  /// The key of an enrolment that is not known to have succeeded, made now where there is none.
  /// - Throws: `KeyFolderError`.
  func pending() throws(KeyFolderError) -> [UInt8] {
    if let seed = read(waiting) { return seed }
    let seed = RequestSigner.newSeed()
    unlink(waiting)
    try write(seed)
    return seed
  }

  /// The pending key is the device's from now on.
  func give(to device: DeviceID) throws(KeyFolderError) {
    guard link(waiting, file(device)) == 0 || errno == EEXIST else { throw KeyFolderError() }
    try flushFolder()
  }

  func forgetPending() { unlink(waiting) }

  private var waiting: String { path + "/enrolling.key" }

  private func file(_ device: DeviceID) -> String { path + "/\(device).key" }

  private func read(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: file).map(Array.init).flatMap { $0.count == 32 ? $0 : nil }
  }

  private func write(_ seed: [UInt8]) throws(KeyFolderError) {
    let handle = open(waiting, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard handle >= 0 else { throw KeyFolderError() }
    defer { close(handle) }
    guard Glibc.write(handle, seed, seed.count) == seed.count, fsync(handle) == 0 else { throw KeyFolderError() }
    try flushFolder()
  }

  private func flushFolder() throws(KeyFolderError) {
    let handle = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw KeyFolderError() }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw KeyFolderError() }
  }
}

/// A key cannot be kept in the data folder.
public struct KeyFolderError: Error, Hashable, Sendable {}

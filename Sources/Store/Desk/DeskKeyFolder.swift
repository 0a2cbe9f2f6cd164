public import Booking
import Foundation
import Glibc
public import SyncProtocol

/// An operator's private keys beside `desk.sqlite`: files of base 64 for their owner's eyes only.
public struct DeskKeyFolder: Sendable {
  private let path: String

  public init(path: String) { self.path = path }

  /// Ed25519: signs what is asked and answered.
  /// - Throws: `DurableDatabaseError.cannotOpen`.
  public func signer(as member: String) throws -> RequestSigner {
    guard let signer = RequestSigner(keyID: member, seed: try read(signing)) else { throw noKey(signing) }
    return signer
  }

  /// X25519: opens contact details.
  /// - Throws: `DurableDatabaseError.cannotOpen`.
  public func secret() throws -> ProviderSecret {
    guard let secret = ProviderSecret(try read(contact)) else { throw noKey(contact) }
    return secret
  }

  /// Makes what is not there. A key that is there is never replaced: what was sealed for it would be lost.
  /// - Throws: `DurableDatabaseError.cannotOpen`.
  public func make() throws {
    do { try DurableDatabase.makeFolder(of: signing) } catch {
      throw DurableDatabaseError.cannotOpen(path: path, why: error.localizedDescription)
    }
    try write(RequestSigner.newSeed(), signing)
    // Any 32 bytes are a private key of X25519 (RFC 7748, section 5).
    try write((0..<ProviderSecret.byteCount).map { _ in UInt8.random(in: .min ... .max) }, contact)
    try FolderTurn(folder: path).flush()
  }

  private var signing: String { path + "/signing.key" }
  private var contact: String { path + "/contact.key" }

  private func read(_ file: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file) else { throw failure(file) }
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let key = Base64URL.bytes(text) else { throw noKey(file) }
    return key
  }

  /// Whole under another name first: a machine that loses power here has no half key.
  private func write(_ key: [UInt8], _ file: String) throws {
    if FileManager.default.fileExists(atPath: file) { return }
    let draft = "\(file).\(UUID().uuidString)"
    defer { unlink(draft) }
    let handle = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard handle >= 0 else { throw failure(file) }
    let bytes = Array((Base64URL.text(key) + "\n").utf8)
    let isWritten = Glibc.write(handle, bytes, bytes.count) == bytes.count && fsync(handle) == 0
    close(handle)
    guard isWritten, link(draft, file) == 0 || errno == EEXIST else { throw failure(file) }
  }

  /// Why a file with anything else in it is not opened: `DurableDatabaseError.cannotOpen`.
  public static let noKey = "it is no key"

  private func noKey(_ file: String) -> DurableDatabaseError { .cannotOpen(path: file, why: Self.noKey) }

  private func failure(_ file: String) -> DurableDatabaseError {
    .cannotOpen(path: file, why: String(cString: strerror(errno)))
  }
}

import Booking
import Crypto
import Foundation
import Glibc
import SyncProtocol

/// An operator's private keys: files of their own, for their owner's eyes only.
struct DeskKeys {
  /// Ed25519: signs what is asked and answered.
  let signing: [UInt8]
  /// X25519: opens contact details.
  let contact: [UInt8]

  /// What the others are told.
  var publicKeys: (signing: String, contact: String) {
    get throws {
      (
        Base64URL.text(
          Array(try Curve25519.Signing.PrivateKey(rawRepresentation: signing).publicKey.rawRepresentation)),
        Base64URL.text(
          Array(try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: contact).publicKey.rawRepresentation))
      )
    }
  }

  init(folder: String) throws {
    signing = try Self.read(folder + "/signing.key")
    contact = try Self.read(folder + "/contact.key")
  }

  /// Makes what is not there. A key that is there is never replaced: what was sealed for it would be lost.
  static func make(in folder: String) throws -> DeskKeys {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try write(RequestSigner.newSeed(), folder + "/signing.key")
    try write(Array(Curve25519.KeyAgreement.PrivateKey().rawRepresentation), folder + "/contact.key")
    return try DeskKeys(folder: folder)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard let key = Base64URL.bytes(text.trimmingCharacters(in: .whitespacesAndNewlines)), key.count == 32 else {
      throw Problem(.malformed, "\(path) is not a key")
    }
    return key
  }

  private static func write(_ key: [UInt8], _ path: String) throws {
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw Problem(.unavailable, "\(path): \(String(cString: strerror(errno)))")
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    try handle.write(contentsOf: Data((Base64URL.text(key) + "\n").utf8))
    try handle.synchronize()
  }
}

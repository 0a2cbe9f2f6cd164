internal import Crypto
internal import Foundation

/// HPKE (RFC 9180) as this product uses it: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305,
/// single-shot.
struct HybridSeal {
  let info: [UInt8]
  let authenticated: [UInt8]

  private static let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .chaChaPoly)

  /// The public key of a private one, 32 bytes each.
  static func publicKey(of secret: [UInt8]) throws(SealError) -> [UInt8] {
    guard let secret = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret) else { throw .badKey }
    return Array(secret.publicKey.rawRepresentation)
  }

  func sealed(
    _ plaintext: [UInt8], for publicKey: [UInt8]
  ) throws(SealError) -> (encapsulated: [UInt8], ciphertext: [UInt8]) {
    do {
      let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey)
      var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: Self.suite, info: Data(info))
      let ciphertext = try sender.seal(Data(plaintext), authenticating: Data(authenticated))
      return (Array(sender.encapsulatedKey), Array(ciphertext))
    } catch { throw .badKey }
  }

  func opened(
    _ encapsulated: [UInt8], _ ciphertext: [UInt8], with secret: [UInt8]
  ) throws(SealError) -> [UInt8] {
    guard let secret = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret) else { throw .badKey }
    do {
      var recipient = try HPKE.Recipient(
        privateKey: secret, ciphersuite: Self.suite, info: Data(info), encapsulatedKey: Data(encapsulated))
      return Array(try recipient.open(Data(ciphertext), authenticating: Data(authenticated)))
    } catch { throw .doesNotOpen }
  }
}

/// An end mark 0x80 and zeros to a multiple of 64 bytes (ISO/IEC 7816-4), so that a length says little.
enum Padding {
  static let block = 64

  static func padded(_ bytes: [UInt8]) -> [UInt8] {
    let length = (bytes.count / block + 1) * block
    return bytes + [0x80] + [UInt8](repeating: 0, count: length - bytes.count - 1)
  }

  static func unpadded(_ bytes: [UInt8]) throws(SealError) -> [UInt8] {
    guard bytes.count % block == 0, let end = bytes.lastIndex(where: { $0 != 0 }), bytes[end] == 0x80 else {
      throw .notASheet
    }
    return Array(bytes[..<end])
  }
}

internal import Crypto
internal import Foundation
public import Gazetteer

/// What a sealed sheet is bound to, so that it opens for nothing else.
public struct SealBinding: Hashable, Sendable {
  public let booking: BookingID
  public let provider: EntryID
  public let product: ProductKind

  public init(booking: BookingID, provider: EntryID, product: ProductKind) {
    self.booking = booking
    self.provider = provider
    self.product = product
  }

  /// Uuid, provider and product, one after the other.
  var authenticated: [UInt8] { Array((booking.rawValue + provider.rawValue + product.rawValue).utf8) }

  /// `hoaban/contact/v1`, the provider and the key, one after the other.
  func info(_ keyID: String) -> [UInt8] { Array(("hoaban/contact/v1" + provider.rawValue + keyID).utf8) }
}

extension ContactSheet {
  private static let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .chaChaPoly)

  /// Seals the sheet for a provider. Twice the same gives two different results: a sealed sheet is kept and sent again
  /// byte for byte.
  public func sealed(for key: ProviderKey, _ binding: SealBinding) throws(SealError) -> SealedContact {
    let plaintext = try padded()
    do {
      let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: key.bytes)
      var sender = try HPKE.Sender(
        recipientKey: recipient, ciphersuite: Self.suite, info: Data(binding.info(key.id)))
      let ciphertext = try sender.seal(Data(plaintext), authenticating: Data(binding.authenticated))
      return SealedContact(
        keyID: key.id, encapsulated: Array(sender.encapsulatedKey), ciphertext: Array(ciphertext))
    } catch { throw .badKey }
  }
}

extension SealedContact {
  /// Opens it with the provider's private key.
  /// - Parameter key: 32 bytes.
  /// - Returns: The sheet as JSON: `name`, `phone`, `email`, `lang`, `note`, those that there are.
  public func opened(with key: [UInt8], _ binding: SealBinding) throws(SealError) -> [UInt8] {
    guard let secret = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: key) else { throw .badKey }
    let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .chaChaPoly)
    let plaintext: Data
    do {
      var recipient = try HPKE.Recipient(
        privateKey: secret, ciphersuite: suite, info: Data(binding.info(keyID)), encapsulatedKey: Data(encapsulated))
      plaintext = try recipient.open(Data(ciphertext), authenticating: Data(binding.authenticated))
    } catch { throw .doesNotOpen }
    return try ContactSheet.unpadded(Array(plaintext))
  }
}

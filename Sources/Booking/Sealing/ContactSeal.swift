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
  /// Seals the sheet for a provider. Twice the same gives two different results: a sealed sheet is kept and sent again
  /// byte for byte.
  public func sealed(for key: ProviderKey, _ binding: SealBinding) throws(SealError) -> SealedContact {
    // What stays on the device may be longer than what travels: older copies of the guide let people write more.
    let limit = key.id == DeviceKey.id ? DeviceKey.sheetLimit : Self.limit
    let bytes = self.bytes
    guard bytes.count <= limit else { throw .tooLong(bytes: bytes.count, limit: limit) }
    let (encapsulated, ciphertext) = try HybridSeal(info: binding.info(key.id), authenticated: binding.authenticated)
      .sealed(Padding.padded(bytes), for: key.bytes)
    return SealedContact(keyID: key.id, encapsulated: encapsulated, ciphertext: ciphertext)
  }
}

extension SealedContact {
  /// Opens it with the provider's private key.
  /// - Parameter key: 32 bytes.
  /// - Returns: The sheet as JSON: `name`, `phone`, `email`, `lang`, `note`, those that there are.
  public func opened(with key: [UInt8], _ binding: SealBinding) throws(SealError) -> [UInt8] {
    let plaintext = try HybridSeal(info: binding.info(keyID), authenticated: binding.authenticated)
      .opened(encapsulated, ciphertext, with: key)
    return try Padding.unpadded(plaintext)
  }
}

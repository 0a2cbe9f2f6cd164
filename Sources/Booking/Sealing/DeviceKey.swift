internal import Foundation
public import Gazetteer

/// The device's own key (X25519, private half). What a provider cannot be sealed yet, and a form that is being filled
/// in, is sealed to it, so that nothing lies on the disk in clear.
public struct DeviceKey: Hashable, Sendable {
  /// Names it where a provider's key would be named. No provider's key is called so.
  public static let id = "device"
  public static let byteCount = 32
  /// Bytes of a sheet that it seals: more than any form ever let people write.
  static let sheetLimit = 16_383
  static let sealedLengths: Set<Int> = Set((1...256).map { $0 * Padding.block + 16 })

  private let secret: [UInt8]

  /// - Parameter bytes: `byteCount` bytes from a good source; nil for any other number of them.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    secret = bytes
  }

  /// The public half, for a request to a provider who has published none.
  ///
  /// - Throws: `SealError.badKey`.
  public func key(for provider: EntryID) throws(SealError) -> ProviderKey {
    guard let key = ProviderKey(provider: provider, id: Self.id, bytes: try HybridSeal.publicKey(of: secret)) else {
      throw .badKey
    }
    return key
  }

  /// What the traveller wrote; nil where it is sealed for somebody else, or to a key that this device no longer has.
  public func sheet(of request: BookingRequest) -> ContactSheet? {
    guard request.contact.keyID == Self.id, let bytes = try? request.contact.opened(with: secret, request.binding)
    else { return nil }
    return ContactSheet(bytes)
  }

  private static let draftSeal = HybridSeal(info: Array("hoaban/draft/v1".utf8), authenticated: [])

  /// A form as bytes that only this device can read.
  public func sealed(_ draft: BookingDraft) throws -> [UInt8] {
    let plaintext = Padding.padded(Array(try JSONEncoder().encode(draft)))
    let sealed = try Self.draftSeal.sealed(plaintext, for: HybridSeal.publicKey(of: secret))
    return sealed.encapsulated + sealed.ciphertext
  }

  /// - Throws: `SealError` where another key sealed it or it was altered, `DecodingError` where it is no form.
  public func draft(_ sealed: [UInt8]) throws -> BookingDraft {
    let plaintext = try Self.draftSeal.opened(Array(sealed.prefix(32)), Array(sealed.dropFirst(32)), with: secret)
    return try JSONDecoder().decode(BookingDraft.self, from: Data(Padding.unpadded(plaintext)))
  }
}

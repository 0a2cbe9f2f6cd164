/// A provider's own key (X25519, private half): opens what travellers seal for its public half.
public struct ProviderSecret: Hashable, Sendable {
  public static let byteCount = 32

  private let secret: [UInt8]

  /// - Parameter bytes: `byteCount` bytes from a good source; nil for any other number of them.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    secret = bytes
  }

  /// What stands in the gazetteer, 32 bytes.
  /// - Throws: `SealError.badKey`.
  public var publicKey: [UInt8] { get throws(SealError) { try HybridSeal.publicKey(of: secret) } }

  /// Who asks.
  /// - Throws: `SealError`.
  public func sheet(_ contact: SealedContact, _ binding: SealBinding) throws(SealError) -> ContactSheet {
    guard let sheet = ContactSheet(try contact.opened(with: secret, binding)) else { throw .notASheet }
    return sheet
  }
}

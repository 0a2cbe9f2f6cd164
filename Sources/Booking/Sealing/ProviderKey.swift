public import Gazetteer

/// A provider's public key for sealed contact details (X25519, RFC 7748), as the gazetteer publishes it: never as a hub
/// says it is, or the hub could put its own in the place.
public struct ProviderKey: Hashable, Sendable {
  public let provider: EntryID
  /// Tells the keys of one provider apart: 1 to 32 of `a`–`z`, `0`–`9` and `-`.
  public let id: String
  /// 32 bytes.
  public let bytes: [UInt8]

  /// Nil where the id or the length is wrong.
  public init?(provider: EntryID, id: String, bytes: [UInt8]) {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789-".utf8
    guard (1...32).contains(id.utf8.count), id.utf8.allSatisfy(letters.contains), bytes.count == 32 else { return nil }
    self.provider = provider
    self.id = id
    self.bytes = bytes
  }

  /// A key as the gazetteer has it. Nil where it calls itself the device's, or is none.
  public init?(_ published: PublishedKey) {
    guard published.id != DeviceKey.id else { return nil }
    self.init(provider: published.provider, id: published.id, bytes: published.bytes)
  }
}

public import CivilTime

/// A provider's public key for sealed contact details, as a keeper has entered it. The gazetteer carries it and does no
/// more with it.
public struct PublishedKey: Hashable, Sendable {
  public let provider: EntryID
  /// Tells the keys of one provider apart: 1 to 32 of `a`–`z`, `0`–`9` and `-`.
  public let id: String
  /// 32 bytes, X25519 (RFC 7748).
  public let bytes: [UInt8]
  /// From which day on requests are sealed with it.
  public let since: CivilDate
  /// Who vouches that it is the provider's.
  public let sources: [String]

  public init(provider: EntryID, id: String, bytes: [UInt8], since: CivilDate, sources: [String]) {
    self.provider = provider
    self.id = id
    self.bytes = bytes
    self.since = since
    self.sources = sources
  }
}

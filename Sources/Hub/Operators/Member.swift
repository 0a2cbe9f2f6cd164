public import Gazetteer
public import SyncProtocol

/// Somebody who answers for a provider, or who keeps the hub.
public struct Member: Hashable, Sendable {
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case viewer, agent, owner, administrator, auditor
    /// Whether it may answer requests.
    public var mayAnswer: Bool { self == .agent || self == .owner }
  }

  public let id: MemberID
  /// Nil for those who keep the hub.
  public let provider: EntryID?
  public let role: Role
  /// Ed25519, 32 bytes.
  public let publicKey: [UInt8]
  public let addedAt: HubMoment

  public init(id: MemberID, provider: EntryID?, role: Role, publicKey: [UInt8], addedAt: HubMoment) {
    self.id = id
    self.provider = provider
    self.role = role
    self.publicKey = publicKey
    self.addedAt = addedAt
  }
}

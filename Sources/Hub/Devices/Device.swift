public import SyncProtocol

/// A terminal or kiosk that the hub knows.
public struct Device: Hashable, Sendable {
  public enum Role: String, Codable, CaseIterable, Hashable, Sendable { case traveller, kiosk }

  public let id: DeviceID
  /// Ed25519, 32 bytes.
  public let publicKey: [UInt8]
  public let role: Role
  /// Where it stands, in the words of whoever made its code; may be empty.
  public let site: String
  public let enrolledAt: HubMoment
  public let revokedAt: HubMoment?

  public init(
    id: DeviceID, publicKey: [UInt8], role: Role, site: String, enrolledAt: HubMoment, revokedAt: HubMoment? = nil
  ) {
    self.id = id
    self.publicKey = publicKey
    self.role = role
    self.site = site
    self.enrolledAt = enrolledAt
    self.revokedAt = revokedAt
  }
}

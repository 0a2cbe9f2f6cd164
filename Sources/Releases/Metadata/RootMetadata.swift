/// `root.json`: the keys of all roles.
public struct RootMetadata: Hashable, Sendable {
  struct RoleKeys: Hashable, Sendable {
    let ids: Set<String>
    let threshold: Int
  }

  public let document: SignedDocument
  let keys: [String: ReleaseKey]
  let roles: [ReleaseRole: RoleKeys]

  /// Not yet trusted: nobody's signature was looked at.
  /// - Throws: `ReleaseError`.
  public init(_ bytes: [UInt8]) throws(ReleaseError) {
    document = try SignedDocument(bytes, .root)
    guard case .bool(true) = try document.member("consistent_snapshot") else {
      throw ReleaseError(.malformed, "root: only consistent snapshots are followed")
    }
    var keys: [String: ReleaseKey] = [:]
    for (id, json) in try document.member("keys").object("keys") {
      let key = try ReleaseKey(json)
      guard key.id == id else { throw ReleaseError(.malformed, "root: a key has another id than its own") }
      keys[id] = key
    }
    let listed = try document.member("roles").object("roles")
    var roles: [ReleaseRole: RoleKeys] = [:]
    for role in ReleaseRole.allCases {
      let members = try listed.member(role.rawValue).object(role.rawValue)
      var ids: Set<String> = []
      for id in try members.member("keyids").array("keyids") {
        guard ids.insert(try id.text("keyid")).inserted else { throw ReleaseError(.malformed, "root: a key id twice") }
      }
      roles[role] = RoleKeys(ids: ids, threshold: try members.member("threshold").number("threshold"))
    }
    self.keys = keys
    self.roles = roles
  }

  /// How many of a role's keys must sign, and how many it has.
  public func quorum(of role: ReleaseRole) -> (threshold: Int, keys: Int) {
    (roles[role]?.threshold ?? 0, roles[role]?.ids.count ?? 0)
  }

  /// The keys of a role, in the order of their ids.
  func keys(of role: ReleaseRole) -> [ReleaseKey] { (roles[role]?.ids ?? []).sorted().compactMap { keys[$0] } }

  /// - Throws: `ReleaseError` of kind `thresholdNotMet`.
  func check(_ document: SignedDocument) throws(ReleaseError) {
    guard let wanted = roles[document.role] else { throw ReleaseError(.thresholdNotMet, document.role.rawValue) }
    let message = document.signed.canonical
    // By the key itself: one key under two ids is still one signer.
    let signers = Set(
      document.signatures.compactMap { signature -> [UInt8]? in
        guard wanted.ids.contains(signature.keyID), let key = keys[signature.keyID],
          key.isValid(signature.bytes, for: message)
        else { return nil }
        return key.publicBytes
      })
    guard signers.count >= wanted.threshold else {
      throw ReleaseError(
        .thresholdNotMet, "\(document.role.rawValue): \(signers.count) of \(wanted.threshold) signatures hold")
    }
  }
}

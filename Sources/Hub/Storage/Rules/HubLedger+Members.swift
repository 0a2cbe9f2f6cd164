import Gazetteer
import SyncProtocol

extension HubLedger {
  func add(_ member: Member, at now: HubMoment, by actor: String) throws {
    guard try holder(of: member.publicKey) == nil else { throw Problem(.forbidden, "a member has this key already") }
    try add(member)
    try audit(
      at: now, actor: actor, "member", subject: member.id.rawValue,
      detail: "\(member.role.rawValue) \(member.provider?.rawValue ?? "hub")")
  }

  func rekey(_ id: MemberID, _ publicKey: [UInt8], at now: HubMoment, by actor: String) throws {
    guard try member(id) != nil else { throw Problem(.notFound, "no member has this id") }
    let holder = try holder(of: publicKey)
    if holder == id { return }
    guard holder == nil else { throw Problem(.forbidden, "another member has this key") }
    try setKey(publicKey, of: id)
    try audit(at: now, actor: actor, "member-key", subject: id.rawValue)
  }

  func remove(_ id: MemberID, at now: HubMoment, by actor: String) throws {
    guard let member = try member(id) else { throw Problem(.notFound, "no member has this id") }
    try remove(id)
    try audit(
      at: now, actor: actor, "member-removal", subject: id.rawValue,
      detail: "\(member.role.rawValue) \(member.provider?.rawValue ?? "hub")")
  }
}

public import Gazetteer
internal import GRDB
public import SyncProtocol

extension SQLiteHubStore {
  public func add(_ member: Member, at now: HubMoment, by actor: String) throws {
    try change { db in
      try db.execute(
        sql: "INSERT INTO member VALUES (?, ?, ?, ?, ?)",
        arguments: [
          member.id.rawValue, member.provider?.rawValue, member.role.rawValue, Stored.blob(member.publicKey),
          member.addedAt.unixSeconds,
        ])
      try AuditChain(db).add(
        at: now, actor: actor, "member", subject: member.id.rawValue,
        detail: "\(member.role.rawValue) \(member.provider?.rawValue ?? "hub")")
    }
  }

  public func member(_ id: MemberID) throws -> Member? {
    try reader.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM member WHERE id = ?"), arguments: [id.rawValue]
      ).map(Self.member)
    }
  }

  public func members(of provider: EntryID?) throws -> [Member] {
    try reader.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM member WHERE provider IS ? ORDER BY added_at, id", arguments: [provider?.rawValue]
      ).map(Self.member)
    }
  }

  public func auditHead() throws -> AuditHead { try reader.read { try AuditChain($0).head() } }

  public func auditRecords(_ event: String?) throws -> [AuditRecord] {
    try reader.read { try AuditChain($0).records(event) }
  }

  private static func member(_ row: Row) throws -> Member {
    let (id, provider, role): (String, String?, String) = (row[0], row[1], row[2])
    guard let id = MemberID(rawValue: id), let role = Member.Role(rawValue: role) else {
      throw Problem(.unavailable, "a member in the store cannot be read")
    }
    return Member(
      id: id, provider: provider.flatMap(EntryID.init(rawValue:)), role: role, publicKey: Stored.bytes(row[3]),
      addedAt: HubMoment(unixSeconds: row[4]))
  }
}

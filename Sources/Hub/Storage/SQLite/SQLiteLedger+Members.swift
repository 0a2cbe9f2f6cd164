import Foundation
import GRDB
import Gazetteer
import SyncProtocol

extension SQLiteLedger {
  func member(_ id: MemberID) throws -> Member? {
    try row("SELECT \(SQLiteValues.memberColumns) FROM member WHERE id = ?", [id.rawValue]).map(SQLiteValues.member)
  }

  func holder(of publicKey: [UInt8]) throws -> MemberID? {
    try row("SELECT id FROM member WHERE public_key = ?", [Data(publicKey)]).flatMap { MemberID(rawValue: $0[0]) }
  }

  func add(_ member: Member) throws {
    try write(
      "INSERT INTO member VALUES (?, ?, ?, ?, ?)",
      [
        member.id.rawValue, member.provider?.rawValue, member.role.rawValue, Data(member.publicKey),
        member.addedAt.unixSeconds,
      ])
  }

  func setKey(_ publicKey: [UInt8], of id: MemberID) throws {
    try write("UPDATE member SET public_key = ? WHERE id = ?", [Data(publicKey), id.rawValue])
  }

  func remove(_ id: MemberID) throws { try write("DELETE FROM member WHERE id = ?", [id.rawValue]) }

  func isAnswered(_ provider: EntryID) throws -> Bool {
    if let known = answered[provider] { return known }
    let isAnswered =
      try row(
        "SELECT 1 FROM member WHERE provider = ? AND role IN ('agent', 'owner') LIMIT 1", [provider.rawValue]) != nil
    answered[provider] = isAnswered
    return isAnswered
  }
}

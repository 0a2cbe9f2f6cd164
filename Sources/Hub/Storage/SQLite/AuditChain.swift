import Crypto
import Foundation
import GRDB
import SyncProtocol

/// What was done, by whom and when, each record bound to the one before it by its digest. It holds no personal data.
struct AuditChain {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func add(at moment: HubMoment, actor: String, _ event: String, subject: String, detail: String = "") throws {
    let before = try Data.fetchOne(db.cachedStatement(sql: "SELECT digest FROM audit ORDER BY n DESC LIMIT 1"))
    let digest = Self.digest(before ?? Self.first, moment.unixSeconds, actor, event, subject, detail)
    try db.cachedStatement(
      sql: "INSERT INTO audit (at, actor, event, subject, detail, digest) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [moment.unixSeconds, actor, event, subject, detail, digest])
  }

  func records(_ event: String?) throws -> [AuditRecord] {
    try Row.fetchAll(
      db, sql: "SELECT at, actor, event, subject, detail FROM audit WHERE event = coalesce(?, event) ORDER BY n",
      arguments: [event]
    ).map { row in
      AuditRecord(
        at: HubMoment(unixSeconds: row[0]), actor: row[1], event: row[2], subject: row[3], detail: row[4])
    }
  }

  /// Walks the whole chain.
  func head() throws -> AuditHead {
    var before = Self.first
    var length = 0
    var broken: Int?
    let cursor = try Row.fetchCursor(db, sql: "SELECT at, actor, event, subject, detail, digest FROM audit ORDER BY n")
    while let row = try cursor.next() {
      let digest = Self.digest(before, row[0], row[1], row[2], row[3], row[4])
      let stored: Data = row[5]
      length += 1
      if digest != stored, broken == nil { broken = length }
      before = stored
    }
    return AuditHead(length: length, digest: before.map { Self.hex($0) }.joined(), broken: broken)
  }

  private static let first = Data(repeating: 0, count: 32)

  private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  /// Over the digest before and the fields, each after its length.
  private static func digest(
    _ before: Data, _ at: Int, _ actor: String, _ event: String, _ subject: String, _ detail: String
  ) -> Data {
    var hash = SHA256()
    hash.update(data: before)
    for field in [String(at), actor, event, subject, detail] {
      hash.update(data: Data("\(field.utf8.count):\(field)".utf8))
    }
    return Data(hash.finalize())
  }
}

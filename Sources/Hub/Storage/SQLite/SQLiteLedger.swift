import Booking
import Foundation
import GRDB
import Gazetteer
import SyncProtocol

/// The rows of one transaction in a SQLite file.
final class SQLiteLedger: HubLedger {
  let db: Database
  /// The newest number of the feed and the newest digest of the audit chain, once they have been looked for: until the
  /// transaction ends nobody else writes.
  private var sequence: Int?
  private var digest: [UInt8]?
  /// For whom somebody answers: a group asks the same few.
  var answered: [EntryID: Bool] = [:]
  /// The row that was added last, and whose.
  private var admitted: (id: OperationID, n: Int64)?

  init(_ db: Database) { self.db = db }

  func admit(_ intake: Intake) throws -> TakenOperation? {
    try write(
      """
      INSERT INTO op_log (op_id, fingerprint, device, incarnation, result, received_at) VALUES (?, ?, ?, ?, '', ?)
      ON CONFLICT (op_id) DO NOTHING
      """,
      [
        intake.id.rawValue, Data(intake.fingerprint), intake.device.rawValue, intake.incarnation.rawValue,
        intake.receivedAt.unixSeconds,
      ])
    if db.changesCount == 1 {
      admitted = (intake.id, db.lastInsertedRowID)
      return nil
    }
    guard let row = try row("SELECT fingerprint, result FROM op_log WHERE op_id = ?", [intake.id.rawValue]) else {
      throw Problem(.unavailable, "an operation that was there is gone")
    }
    return TakenOperation(
      fingerprint: SQLiteValues.bytes(row[0]), result: try Stored.value(OperationResult.self, row[1]))
  }

  func settle(_ id: OperationID, _ result: OperationResult) throws {
    let text = Stored.text(result)
    // By its number: another look for the name in the index would be for nothing.
    if let admitted, admitted.id == id {
      return try write("UPDATE op_log SET result = ? WHERE n = ?", [text, admitted.n])
    }
    try write("UPDATE op_log SET result = ? WHERE op_id = ?", [text, id.rawValue])
  }

  func forget(_ id: OperationID) throws { try write("DELETE FROM op_log WHERE op_id = ?", [id.rawValue]) }

  func audit(_ record: AuditRecord) throws {
    let before = try digest ?? row("SELECT digest FROM audit ORDER BY n DESC LIMIT 1").map { SQLiteValues.bytes($0[0]) }
    let next = record.digest(after: before ?? AuditRecord.first)
    try write(
      "INSERT INTO audit (at, actor, event, subject, detail, digest) VALUES (?, ?, ?, ?, ?, ?)",
      [record.at.unixSeconds, record.actor, record.event, record.subject, record.detail, Data(next)])
    digest = next
  }

  /// The next number of the feed. The one writer commits in the order of the numbers.
  func nextSequence() throws -> Int {
    let next = try (sequence ?? row("SELECT max(seq) FROM change").flatMap { $0[0] as Int? } ?? 0) + 1
    sequence = next
    return next
  }

  func write(_ sql: String, _ arguments: StatementArguments = []) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }

  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

import GRDB
import SyncProtocol

/// What was answered under which key: the same request again gives the same answer. Nothing sealed is kept here, so that
/// a purge forgets everything.
struct KeptAnswers {
  private let db: Database
  private static let lifetime = 400 * 86_400

  init(_ db: Database) { self.db = db }

  func answer(to principal: String, _ key: IdempotencyKey) throws -> BookingChange? {
    let row = try Row.fetchOne(
      db, sql: "SELECT fingerprint, answer FROM idem WHERE principal = ? AND key = ?",
      arguments: [principal, key.text])
    guard let row else { return nil }
    guard Stored.bytes(row[0]) == key.fingerprint else {
      throw Problem(.idempotencyConflict, "the key belongs to another request")
    }
    return try Stored.value(BookingChange.self, row[1])
  }

  func keep(_ answer: BookingChange, to principal: String, _ key: IdempotencyKey, at now: HubMoment) throws {
    try db.execute(
      sql: "INSERT INTO idem VALUES (?, ?, ?, ?, ?)",
      arguments: [
        principal, key.text, Stored.blob(key.fingerprint), try Stored.text(answer),
        now.adding(seconds: Self.lifetime).unixSeconds,
      ])
  }
}

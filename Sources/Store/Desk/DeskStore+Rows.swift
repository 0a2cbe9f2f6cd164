import Booking
import Foundation
import GRDB
import SyncProtocol

extension DeskStore {
  /// Requests with the last answer to each. One that this program cannot read is passed over: the hub tells it again.
  static func requests(_ db: Database, _ condition: String, _ arguments: StatementArguments = []) throws
    -> [DeskRequest]
  {
    let rows = try Row.fetchAll(
      db, sql: "SELECT body, missing FROM request WHERE \(condition) ORDER BY uuid", arguments: arguments)
    let answers = try Self.answers(
      db,
      """
      n IN (SELECT max(n) FROM answer WHERE booking IN (SELECT uuid FROM request WHERE \(condition)) GROUP BY booking)
      """, arguments)
    let last = Dictionary(answers.map { ($0.answer.booking, $0.answer) }, uniquingKeysWith: { $1 })
    return rows.compactMap { row in
      guard let document = try? WireJSON.value(BookingDocument.self, row[0] as String) else { return nil }
      return DeskRequest(document: document, answer: last[document.booking], isMissing: row[1])
    }
  }

  /// - Returns: Those whose columns can be read, each with whether it is as it was made.
  static func answers(
    _ db: Database, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [(answer: DeskAnswer, isWhole: Bool)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT key, booking, rev, step, body, digest, made_at, attempts, state, problem FROM answer
        WHERE \(condition) ORDER BY attempts, n
        """, arguments: arguments
    ).compactMap { row in
      guard let key = AnswerKey(rawValue: row[0]), let booking = BookingID(rawValue: row[1]),
        let step = AnswerStep(rawValue: row[3])
      else { return nil }
      let answer = DeskAnswer(
        key: key, booking: booking, revision: row[2], step: step, body: Array(row[4] as Data),
        madeAt: HubMoment(unixSeconds: row[6]), attempts: row[7], state: Self.state(row[8], row[9]))
      return (answer, answer.digest == Array(row[5] as Data))
    }
  }

  private static func state(_ name: String, _ problem: String?) -> DeskAnswer.State {
    switch name {
    case "told": .told
    case "refused":
      .refused(problem.flatMap { try? WireJSON.value(Problem.self, $0) } ?? Problem(.malformed))
    default: .waiting
    }
  }

  /// The hub has it.
  /// - Returns: Whether it is new, or other than it was.
  static func keep(_ document: BookingDocument, _ db: Database) throws -> Bool {
    let body = WireJSON.text(document)
    let before = try String.fetchOne(
      db, sql: "SELECT body FROM request WHERE uuid = ?", arguments: [document.booking.rawValue])
    guard before != body else {
      try db.execute(
        sql: "UPDATE request SET missing = 0 WHERE uuid = ? AND missing = 1", arguments: [document.booking.rawValue])
      return false
    }
    try db.execute(
      sql: """
        INSERT INTO request (uuid, status, updated_at, forget_at, body) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (uuid) DO UPDATE SET status = excluded.status, updated_at = excluded.updated_at,
          forget_at = excluded.forget_at, body = excluded.body, missing = 0
        """,
      arguments: [
        document.booking.rawValue, document.status.rawValue, document.updatedAt.unixSeconds,
        document.enquiry?.forgottenFrom(document.status, since: document.updatedAt).unixSeconds, body,
      ])
    return true
  }
}

import Booking
import CivilTime
import GRDB
public import SyncProtocol

extension OutboxStore {
  public func settle(
    _ batch: [QueuedOperation], _ response: SyncResponse, known: HubMoment, offset: Int, at moment: HubMoment
  ) throws -> Settlement {
    guard response.results.map(\.id) == batch.map(\.id) else {
      throw Problem(.malformed, "the results are not those of the operations")
    }
    return try queue.write { db in
      let before = try Row.fetchOne(db, sql: "SELECT epoch, cursor FROM peer")
      let (epoch, cursor): (String?, Int) = (before?[0], before?[1] ?? 0)
      // The hub was restored from a backup and may have forgotten what it had taken: before the results are applied,
      // which belong to the new history.
      if epoch != response.epoch.rawValue || response.cursor < cursor {
        try Self.begin(db)
        try Self.offerAgain(db)
      }
      for (operation, result) in zip(batch, response.results) { try Self.settle(db, operation, result, moment) }
      for change in response.changes { try Self.hear(db, change, moment) }
      try db.execute(
        sql: """
          UPDATE peer SET epoch = ?, cursor = ?, hub_time_offset = ?,
            last_hub_time = max(coalesce(last_hub_time, 0), ?), last_success = ?,
            last_failure = NULL, last_failure_at = NULL
          """,
        arguments: [
          response.epoch.rawValue, response.cursor, offset, known.unixSeconds, moment.unixSeconds,
        ])
      let codes = response.results.map(\.code)
      return Settlement(
        settled: codes.count { $0 != .retry }, refused: codes.count { $0 == .invalid },
        changes: response.changes.count)
    }
  }

  public func quarantine(_ operation: QueuedOperation, _ problem: Problem, at moment: HubMoment) throws {
    let result = OperationResult(id: operation.id, code: .invalid, status: nil, revision: nil, problem: problem)
    try queue.write { db in try Self.settle(db, operation, result, moment) }
  }

  /// A new history: revisions count from the beginning, and what the old one had decided of bookings that are not over is
  /// not so any more. A booking is confirmed only where the hub says so.
  static func begin(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM standing")
    let open = try Row.fetchAll(
      db, sql: "SELECT id, body FROM booking WHERE json_extract(body, '$.status') NOT IN (\(over))")
    // What another program has written as this one cannot read it stays as it is.
    for row in open where booking(row[0], row[1]) != nil {
      try db.execute(
        sql: "UPDATE booking SET body = json_remove(body, '$.status') WHERE id = ?", arguments: [row[0] as String])
    }
  }

  private static let over = BusinessStatus.allCases.filter(\.isFinal).map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// What was taken, of all bookings that are not over, waits to be sent once more; the hub tells copies apart.
  static func offerAgain(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE operation SET state = 'queued' WHERE state = 'acked' AND booking IN (
          SELECT id FROM booking WHERE coalesce(json_extract(body, '$.status'), '') NOT IN (\(over)))
        """)
  }

  private static func settle(
    _ db: Database, _ operation: QueuedOperation, _ result: OperationResult, _ moment: HubMoment
  ) throws {
    let (state, event): (String, DeliveryEvent) =
      switch result.code {
      case .applied, .duplicate, .conflict, .expired: ("acked", .acknowledge)
      case .invalid: ("quarantined", .refuse)
      case .retry: ("queued", .interrupt)
      }
    try db.execute(
      sql: "UPDATE operation SET state = ?, problem = ? WHERE op_id = ?",
      arguments: [state, result.problem.map { WireJSON.text($0) }, operation.id.rawValue])
    try step(db, operation, event, moment, reason: event == .refuse ? result.problem?.detail ?? "" : "")
  }

  /// The feed alone tells a booking's status: a result of a copy may be older than what the feed has told since.
  private static func hear(_ db: Database, _ change: BookingChange, _ moment: HubMoment) throws {
    let known = try Int.fetchOne(
      db, sql: "SELECT rev FROM standing WHERE booking = ?", arguments: [change.booking.rawValue])
    guard change.revision > known ?? 0 else { return }
    let stored: Booking?
    do { stored = try load(db, change.booking) } catch OutboxError.unreadable { return try miss(db, change.booking) }
    guard var booking = stored else { return }
    // The hub speaks of it, so it has arrived, though the result was lost on its way.
    for event in [DeliveryEvent.send, .acknowledge] {
      booking = (try? booking.applying(event, at: moment.inVietNam)) ?? booking
    }
    booking = (try? booking.told(change.status, at: moment.inVietNam, reason: change.reason ?? "")) ?? booking
    try save(db, booking)
    try db.execute(
      sql: "INSERT OR REPLACE INTO standing VALUES (?, ?, ?)",
      arguments: [change.booking.rawValue, change.revision, change.offer.map { WireJSON.text($0) }])
  }
}

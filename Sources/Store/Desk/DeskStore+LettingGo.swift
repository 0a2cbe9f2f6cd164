import Booking
import GRDB
import SyncProtocol

extension DeskStore {
  /// Seconds after which what is over is taken away.
  static let kept = 30 * 86_400

  /// Forgets who asks when the hub does, and takes away what is over. By the hub's time alone: a clock that is ahead takes
  /// nothing away.
  static func letGo(of hub: HubMoment, _ db: Database) throws {
    for request in try requests(db, "forget_at <= ?", [hub.unixSeconds]) {
      _ = try keep(request.document.with(nil), db)
      // There is nothing any more that the hub would take an answer to.
      try db.execute(
        sql: "UPDATE answer SET state = 'refused', problem = ? WHERE booking = ? AND state = 'waiting'",
        arguments: [WireJSON.text(Problem(.notFound)), request.document.booking.rawValue])
    }
    try db.execute(
      sql: """
        DELETE FROM request WHERE (forget_at IS NULL OR status IN ('declined', 'cancelled', 'expired'))
          AND updated_at <= ? AND uuid NOT IN (SELECT booking FROM answer WHERE state = 'waiting')
        """, arguments: [hub.unixSeconds - kept])
    try db.execute(
      sql: "DELETE FROM answer WHERE state <> 'waiting' AND booking NOT IN (SELECT uuid FROM request)")
  }
}

import Booking
import GRDB

/// What the hub tells of a booking that this program cannot read: until one can, a standing without a revision and
/// without an offer says that there is something to hear.
extension OutboxStore {
  static func miss(_ db: Database, _ booking: BookingID) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO standing VALUES (?, 0, NULL)", arguments: [booking.rawValue])
  }

  /// Has the hub tell everything again where a booking can be read now; what was heard before is known by its revision.
  static func hearMissed(_ db: Database) throws {
    let missed = try Row.fetchAll(
      db,
      sql: """
        SELECT id, body FROM booking JOIN standing ON standing.booking = booking.id
        WHERE rev = 0 AND offer IS NULL
        """)
    for row in missed where booking(row[0], row[1]) != nil {
      try db.execute(sql: "DELETE FROM standing WHERE booking = ?", arguments: [row[0] as String])
      try db.execute(sql: "UPDATE peer SET cursor = 0")
    }
  }
}

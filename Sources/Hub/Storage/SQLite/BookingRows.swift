import Booking
import GRDB
import Gazetteer
import SyncProtocol

/// Bookings and what the feed tells of them.
enum BookingRows {
  private static let columns = "n, uuid, device, enquiry, status, rev, offer, rounds, reason, updated_at"

  static func row(_ id: BookingID, _ db: Database) throws -> (number: Int64, booking: HubBooking)? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM booking WHERE uuid = ?"), arguments: [id.rawValue]
    ).map { (number: $0[0], booking: try booking($0)) }
  }

  static func all(_ condition: String, _ arguments: StatementArguments, _ db: Database) throws -> [HubBooking] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM booking WHERE \(condition)", arguments: arguments).map(booking)
  }

  /// Writes a booking. Returns its number.
  @discardableResult
  static func save(_ booking: HubBooking, _ db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO booking (uuid, device, provider, enquiry, status, rev, offer, rounds, reason, updated_at, ends_at,
          purge_after, claim, made_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (uuid) DO UPDATE SET device = excluded.device, provider = excluded.provider,
          enquiry = excluded.enquiry, status = excluded.status, rev = excluded.rev, offer = excluded.offer,
          rounds = excluded.rounds, reason = excluded.reason, updated_at = excluded.updated_at,
          ends_at = excluded.ends_at, purge_after = excluded.purge_after, claim = excluded.claim
        RETURNING n
        """)
    let number = try Int64.fetchOne(
      statement,
      arguments: [
        booking.id.rawValue, booking.device.rawValue, booking.enquiry?.provider.rawValue,
        try booking.enquiry.map(Stored.text), booking.status.rawValue, booking.revision,
        try booking.offer.map(Stored.text), booking.rounds, booking.reason, booking.updatedAt.unixSeconds,
        booking.endsAt?.unixSeconds, booking.purgeAfter?.unixSeconds, booking.enquiry?.claim.rawValue,
        // Of a booking that is there it stays as it was.
        booking.updatedAt.unixSeconds,
      ])
    guard let number else { throw Problem(.unavailable, "a booking was not written") }
    return number
  }

  /// Adds the booking as it stands to the feed. The one writer commits in the order of the numbers.
  static func tell(_ booking: HubBooking, _ number: Int64, _ db: Database) throws {
    let last = try Int.fetchOne(db.cachedStatement(sql: "SELECT max(seq) FROM change")) ?? 0
    let change = booking.change(last + 1)
    try db.cachedStatement(sql: "INSERT INTO change VALUES (?, ?, ?, ?)")
      .execute(arguments: [change.sequence, number, booking.device.rawValue, try Stored.text(change)])
  }

  private static func booking(_ row: Row) throws -> HubBooking {
    let (uuid, device, status): (String, String, String) = (row[1], row[2], row[4])
    guard let id = BookingID(rawValue: uuid), let device = DeviceID(rawValue: device),
      let status = BusinessStatus(rawValue: status)
    else { throw Problem(.unavailable, "a booking in the store cannot be read") }
    return HubBooking(
      id: id, device: device, enquiry: try (row[3] as String?).map { try Stored.value(Enquiry.self, $0) },
      status: status, revision: row[5], offer: try (row[6] as String?).map { try Stored.value(Offer.self, $0) },
      rounds: row[7], reason: row[8], updatedAt: HubMoment(unixSeconds: row[9]))
  }
}

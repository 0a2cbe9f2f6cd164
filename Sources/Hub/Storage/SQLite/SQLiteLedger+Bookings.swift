import Booking
import Foundation
import GRDB
import Gazetteer
import SyncProtocol

extension SQLiteLedger {
  func booking(_ id: BookingID) throws -> HubBooking? { try bookings("uuid = ?", [id.rawValue]).first }

  func ending(at now: HubMoment) throws -> [HubBooking] {
    try bookings("ends_at <= ? ORDER BY n LIMIT 512", [now.unixSeconds])
  }

  func forgettable(at now: HubMoment) throws -> [HubBooking] {
    try bookings("purge_after <= ? ORDER BY n LIMIT 512", [now.unixSeconds])
  }

  func bookings(_ condition: String, _ arguments: StatementArguments) throws -> [HubBooking] {
    try rows("SELECT \(SQLiteValues.bookingColumns) FROM booking WHERE \(condition)", arguments)
      .map(SQLiteValues.booking)
  }

  func put(_ booking: HubBooking, isTold: Bool) throws {
    let row = try row(
      """
      INSERT INTO booking (uuid, device, provider, enquiry, status, rev, offer, rounds, reason, updated_at, ends_at,
        purge_after, claim, made_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (uuid) DO UPDATE SET device = excluded.device, provider = excluded.provider,
        enquiry = excluded.enquiry, status = excluded.status, rev = excluded.rev, offer = excluded.offer,
        rounds = excluded.rounds, reason = excluded.reason, updated_at = excluded.updated_at,
        ends_at = excluded.ends_at, purge_after = excluded.purge_after, claim = excluded.claim
      RETURNING n
      """,
      [
        booking.id.rawValue, booking.device.rawValue, booking.enquiry?.provider.rawValue,
        booking.enquiry.map(Stored.text), booking.status.rawValue, booking.revision,
        booking.offer.map(Stored.text), booking.rounds, booking.reason, booking.updatedAt.unixSeconds,
        booking.endsAt?.unixSeconds, booking.purgeAfter?.unixSeconds, booking.enquiry?.claim.rawValue,
        // Of a booking that is there it stays as it was.
        booking.updatedAt.unixSeconds,
      ])
    guard let row else { throw Problem(.unavailable, "a booking was not written") }
    guard isTold else { return }
    let change = booking.change(try nextSequence())
    try write(
      "INSERT INTO change VALUES (?, ?, ?, ?)",
      [change.sequence, row[0] as Int64, booking.device.rawValue, Stored.text(change)])
  }

  func kept(for principal: String, _ key: IdempotencyKey) throws -> KeptAnswer? {
    try row("SELECT fingerprint, answer, expires_at FROM idem WHERE principal = ? AND key = ?", [principal, key.text])
      .map {
        KeptAnswer(
          fingerprint: SQLiteValues.bytes($0[0]), answer: try Stored.value(BookingChange.self, $0[1]),
          expiresAt: HubMoment(unixSeconds: $0[2]))
      }
  }

  func keep(_ answer: KeptAnswer, for principal: String, _ key: IdempotencyKey) throws {
    try write(
      "INSERT INTO idem VALUES (?, ?, ?, ?, ?)",
      [
        principal, key.text, Data(answer.fingerprint), Stored.text(answer.answer), answer.expiresAt.unixSeconds,
      ])
  }

  func forgetAnswers(at now: HubMoment) throws {
    try write("DELETE FROM idem WHERE expires_at <= ?", [now.unixSeconds])
  }
}

public import Booking
public import CivilTime
import Foundation
import GRDB
import SyncProtocol

/// What the outbox found wrong with what it has just written.
public enum OutboxError: Error, Hashable, Sendable {
  /// What stands on disk is not what was to be kept.
  case readBackDiffers(BookingID)
  /// So much waits to be sent that nothing more is taken.
  case queueFull
  /// It is there, and this program cannot read it; nothing is written over it.
  case unreadable(BookingID)
}

/// `outbox.sqlite`, and `contact.key` beside it. Contact details and the form lie in the file sealed and never in clear.
public final class OutboxStore: BookingStoring {
  let queue: MendedFile
  private let key: ContactKeyFile

  /// Opens the file, making it where it is not there, and brings it up to date. What a damaged one still holds is saved
  /// into a new one first: see `recovery`.
  ///
  /// - Throws: `DurableDatabaseError`.
  public init(path: String) throws {
    key = ContactKeyFile(besideOutbox: path)
    queue = try MendedFile(path, OutboxSchema(key: key).migrator) { db, records, kept in
      try Refilling(rows: SavedRows(records)).fill(db, keptAs: kept)
    }
  }

  public func deviceKey() throws -> DeviceKey { try key.key() }

  public func bookings() throws -> [Booking] { try stored().readable }

  public func stored() throws -> StoredBookings {
    try queue.read { db in
      // Ids are UUIDs of version 7, so their order is that of their making.
      let rows = try Row.fetchCursor(db, sql: "SELECT claim, id, body FROM booking ORDER BY id DESC")
      var stored = StoredBookings()
      while let row = try rows.next() {
        if let booking = Self.booking(row[1], row[2]) {
          stored.readable.append(booking)
        } else {
          stored.unreadable.append(row[0])
        }
      }
      return stored
    }
  }

  public func bookingsWithoutKey() throws -> [Booking] {
    try queue.read { db in
      // Of thousands of requests, few or none: the others need not be read.
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, body FROM booking
          WHERE delivery = 'queued' AND json_extract(body, '$.request.contact.kid') = ? ORDER BY id
          """, arguments: [DeviceKey.id]
      ).compactMap { Self.booking($0[0], $0[1]) }
    }
  }

  public func booking(_ id: BookingID) throws -> Booking? { try queue.read { try Self.load($0, id) } }

  public func add(_ booking: Booking) throws {
    let operation = try queue.write { db in
      try db.execute(
        sql: "INSERT INTO booking (id, claim, delivery, body) VALUES (?, ?, ?, ?)",
        arguments: [
          booking.id.rawValue, booking.request.claim.rawValue, booking.delivery.rawValue, try WireJSON.text(booking),
        ])
      return try Self.ask(db, booking, at: booking.updatedAt)
    }
    // "Saved on this device" may be said only of what can be read again.
    guard try self.booking(booking.id) == booking else { throw OutboxError.readBackDiffers(booking.id) }
    if let operation { try check(operation) }
  }

  public func apply(_ event: DeliveryEvent, to id: BookingID, at moment: CivilDateTime) throws -> Booking? {
    try queue.write { db in
      guard let booking = try Self.load(db, id)?.applying(event, at: moment) else { return nil }
      try Self.change(db, booking)
      return booking
    }
  }

  public func seal(_ id: BookingID, for key: ProviderKey, at moment: CivilDateTime) throws -> Booking? {
    let device = try deviceKey()
    let (sealed, operation) = try queue.write { db -> (Booking?, QueuedOperation?) in
      guard let before = try Self.load(db, id) else { return (nil, nil) }
      let booking = try before.sealed(for: key, openedWith: device)
      guard booking != before else { return (before, nil) }
      try Self.change(db, booking)
      return (booking, try Self.ask(db, booking, at: moment))
    }
    if let operation { try check(operation) }
    return sealed
  }

  public func version() throws -> Int {
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    // A file that came in the place of another counts anew.
    return queue.generation << 32 | version
  }

  public func recovery() throws -> Recovery? { try queue.recovery() }

  static func change(_ db: Database, _ booking: Booking) throws {
    try db.execute(
      sql: "UPDATE booking SET delivery = ?, body = ? WHERE id = ?",
      arguments: [booking.delivery.rawValue, try WireJSON.text(booking), booking.id.rawValue])
    // It was never sent, so there is no answer to wait for.
    if booking.delivery == .withdrawn {
      try db.execute(sql: "DELETE FROM operation WHERE booking = ?", arguments: [booking.id.rawValue])
    }
  }

  /// - Throws: `OutboxError.unreadable`.
  static func load(_ db: Database, _ id: BookingID) throws -> Booking? {
    guard
      let body = try String.fetchOne(db, sql: "SELECT body FROM booking WHERE id = ?", arguments: [id.rawValue])
    else { return nil }
    guard let booking = booking(id.rawValue, body) else { throw OutboxError.unreadable(id) }
    return booking
  }

  /// Nil also where there is one that this program cannot read.
  static func readable(_ db: Database, _ id: BookingID) throws -> Booking? {
    do { return try load(db, id) } catch OutboxError.unreadable { return nil }
  }

  /// Nil where it is none that this program knows, or one by another name than its row's: nothing may be written there.
  static func booking(_ id: String, _ body: String) -> Booking? {
    let booking = try? WireJSON.value(Booking.self, body)
    return booking?.id.rawValue == id ? booking : nil
  }
}

public import Booking
public import CivilTime
import Foundation
import GRDB

/// What a purge has taken away, or would.
public struct Purged: Hashable, Sendable {
  /// Requests that are left without their contact details.
  public var contacts: [BookingID]
  /// Requests that are gone.
  public var bookings: [BookingID]
  /// Names of damaged files that were kept (see `OutboxStore.recovery`) and are gone.
  public var damagedFiles: [String]

  public init(contacts: [BookingID] = [], bookings: [BookingID] = [], damagedFiles: [String] = []) {
    self.contacts = contacts
    self.bookings = bookings
    self.damagedFiles = damagedFiles
  }

  public var isEmpty: Bool { contacts.isEmpty && bookings.isEmpty && damagedFiles.isEmpty }
}

extension OutboxStore {
  /// Lets go what a rule lets go, all or nothing. What stood in the file is overwritten with zeros (`secure_delete`, which
  /// was read back when the file was opened), and the journal is gone when this returns.
  ///
  /// The operations that the hub has answered go with the contact details that they carried, so that a hub that was
  /// restored from an older backup is offered them no more.
  ///
  /// Damaged files that are kept go after the requests; what a fault leaves of them is due again the next time, and is
  /// not told as gone.
  ///
  /// - Parameter isTrial: Tells what would go, and takes nothing away.
  public func purge(_ rule: Retention, at moment: CivilDateTime, isTrial: Bool = false) throws -> Purged {
    var purged = isTrial ? try queue.read { try Self.due($0, rule, moment) } : try purgeRequests(rule, at: moment)
    let left = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM booking") ?? 0 }
    let isLast = left == (isTrial ? purged.bookings.count : 0)
    // One that nothing is told of, or that something could not be saved from, may be all that is left of a request.
    let saved = try recovery().flatMap { $0.damaged == 0 ? FileIdentity($0.file) : nil }
    let copies = queue.copies().filter { copy in
      rule.lets(go: copy, isSpare: isLast && saved != nil && FileIdentity(copy.path) == saved, now: moment)
    }
    if !isTrial, rule == .kiosk { try queue.dateAnew(moment) }
    purged.damagedFiles = try (isTrial ? copies : queue.erase(copies)).map {
      URL(fileURLWithPath: $0.path).lastPathComponent
    }
    return purged
  }

  private func purgeRequests(_ rule: Retention, at moment: CivilDateTime) throws -> Purged {
    try queue.write { db in
      let due = try Self.due(db, rule, moment)
      for id in due.contacts {
        try db.execute(
          sql: "DELETE FROM operation WHERE booking = ? AND state = 'acked'", arguments: [id.rawValue])
        if let booking = try Self.load(db, id) { try Self.save(db, booking.withoutContact) }
      }
      for id in due.bookings {
        try Self.remove(db, id)
      }
      return due
    }
  }

  public func discard(_ id: BookingID) throws -> Bool {
    try queue.write { db in
      // What was decided of it since may still wait for its answer.
      let waits = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM operation WHERE booking = ? AND state IN ('queued', 'inflight'))",
        arguments: [id.rawValue])
      guard waits == false, try Self.load(db, id)?.delivery == .blocked else { return false }
      try Self.remove(db, id)
      return true
    }
  }

  private static func remove(_ db: Database, _ id: BookingID) throws {
    for sql in [
      "DELETE FROM operation WHERE booking = ?", "DELETE FROM standing WHERE booking = ?",
      "DELETE FROM booking WHERE id = ?",
    ] {
      try db.execute(sql: sql, arguments: [id.rawValue])
    }
  }

  /// How long this device keeps requests, by what it was enrolled as; its owner's rule where it never was.
  public func retention() throws -> Retention {
    try queue.read { try String.fetchOne($0, sql: "SELECT role FROM peer") } == "kiosk" ? .kiosk : .personal
  }

  private static func due(_ db: Database, _ rule: Retention, _ moment: CivilDateTime) throws -> Purged {
    func bookings(_ states: String) throws -> Set<String> {
      try Set(String.fetchAll(db, sql: "SELECT booking FROM operation WHERE state IN (\(states))"))
    }
    let (waiting, setAside) = (try bookings("'queued', 'inflight'"), try bookings("'quarantined'"))
    // What the hub has not taken is not even looked at.
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, body FROM booking WHERE delivery IN ('received', 'withdrawn') ORDER BY id")
    var due = Purged()
    while let row = try rows.next() {
      guard let booking = booking(row[0], row[1]) else { continue }
      let id = booking.id.rawValue
      let operations: Retention.Operations =
        waiting.contains(id) ? .waiting : setAside.contains(id) ? .setAside : .settled
      switch rule.due(booking, operations, now: moment) {
      case .nothing: break
      case .contact: due.contacts.append(booking.id)
      case .all: due.bookings.append(booking.id)
      }
    }
    return due
  }
}

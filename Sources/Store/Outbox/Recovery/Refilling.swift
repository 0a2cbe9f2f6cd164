import Booking
import Foundation
import GRDB
import SyncProtocol

/// Fills a new outbox with what was saved of a damaged one.
struct Refilling {
  let rows: SavedRows

  /// - Parameter kept: The path of the damaged file.
  func fill(_ db: Database, keptAs kept: String) throws {
    var bookings = rows.bookings
    // The bytes that are sent are held against a digest; what stands beside them must say the same.
    for operation in rows.operations {
      if let booking = Self.booking(of: operation, bookings[operation.kept.operation.booking]) {
        bookings[booking.id] = booking
      }
    }
    for booking in bookings.values.sorted(by: { $0.id.rawValue < $1.id.rawValue }) {
      // Two with one reference are not two: the later one is left in the damaged file.
      do { try OutboxStore.save(db, booking) } catch let error as DatabaseError
        where error.resultCode.primaryResultCode == .SQLITE_CONSTRAINT
      { bookings[booking.id] = nil }
    }
    var lost = rows.unreadable
    var there = Set(bookings.keys.map(\.rawValue))
    for (id, values) in rows.unreadableBookings where !there.contains(id) {
      if try Self.keep(values, db) { there.insert(id) } else { lost += 1 }
    }
    for operation in rows.operations {
      if there.contains(operation.kept.operation.booking.rawValue) { try add(operation, db) } else { lost += 1 }
    }
    try blockWhatHasNone(db, bookings)
    for (booking, offer) in rows.offers where bookings[booking] != nil {
      // The hub's next word counts, whatever its number.
      try db.execute(
        sql: "INSERT INTO standing VALUES (?, 0, ?)", arguments: [booking.rawValue, WireJSON.text(offer)])
    }
    if let draft = rows.draft { try db.execute(sql: "INSERT INTO draft VALUES (1, ?)", arguments: [Data(draft)]) }
    try setPeer(db)
    let aside =
      try Int.fetchOne(
        db, sql: "SELECT count(DISTINCT booking) FROM operation WHERE problem = ?",
        arguments: [UnfitOperation.damaged]) ?? 0
    try db.execute(
      sql: "INSERT INTO recovery VALUES (1, ?, ?, ?)", arguments: [kept, there.count - aside, aside + lost])
  }

  /// What a newer program may have written goes on as it is.
  ///
  /// - Returns: False where it is nothing that such a table takes: then it is left in the damaged file.
  private static func keep(_ booking: [StoredRecord.Value], _ db: Database) throws -> Bool {
    do {
      try db.execute(sql: "INSERT INTO booking VALUES (?, ?, ?, ?)", arguments: StatementArguments(booking.map(\.text)))
      return true
    } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_CONSTRAINT { return false }
  }

  /// The booking as the bytes of its request have it, where what was saved of it says something else, or nothing.
  private static func booking(of operation: SavedRows.Operation, _ saved: Booking?) -> Booking? {
    guard case .request(let enquiry)? = operation.content?.intent, let id = operation.content?.booking else {
      return nil
    }
    if let saved,
      let asked = try? SyncProtocol.Operation(asking: saved.request, answerBy: enquiry.answerBy),
      asked == operation.content
    {
      return nil
    }
    guard let request = enquiry.request(of: id) else { return nil }
    let sent: [DeliveryEvent] = operation.attempts > 0 ? [.send, .interrupt] : []
    let end: [DeliveryEvent] =
      switch operation.state {
      case "acked": [.send, .acknowledge]
      case "quarantined": [.refuse]
      case "inflight": [.send]
      default: []
      }
    return try? ([.queue] + sent + end).reduce(Booking(request)) { try $0.applying($1, at: request.createdAt) }
  }

  private func add(_ operation: SavedRows.Operation, _ db: Database) throws {
    let queued = operation.kept.operation
    try db.execute(
      sql: """
        INSERT INTO operation (op_id, booking, kind, body, attempts, state, problem, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        queued.id.rawValue, queued.booking.rawValue, queued.kind.rawValue, Data(queued.body), operation.attempts,
        operation.state, operation.problem, Data(operation.kept.digest.count == 32 ? operation.kept.digest : []),
      ])
    if !operation.kept.isWhole, operation.state != "acked" {
      try OutboxStore.setAside(db, place: db.lastInsertedRowID, UnfitOperation.damaged, queued, Self.now())
    }
  }

  /// What waits to be sent, but whose operation is lost, must not wait for ever: somebody has to see to it.
  private func blockWhatHasNone(_ db: Database, _ bookings: [BookingID: Booking]) throws {
    let asked = Set(rows.operations.map(\.kept.operation).filter { $0.kind == .request }.map(\.booking))
    for booking in bookings.values
    where !asked.contains(booking.id) && [.queued, .sending].contains(booking.delivery)
      && !booking.request.waitsForProvider
    {
      let queued = QueuedOperation(
        id: OperationID(asking: booking.id), booking: booking.id, kind: .request, body: [])
      try db.execute(
        sql: "INSERT OR IGNORE INTO operation (op_id, booking, kind, body) VALUES (?, ?, 'request', x'')",
        arguments: [queued.id.rawValue, booking.id.rawValue])
      let place = try Int64.fetchOne(
        db, sql: "SELECT n FROM operation WHERE op_id = ?", arguments: [queued.id.rawValue])
      guard let place else { continue }
      try OutboxStore.setAside(db, place: place, UnfitOperation.damaged, queued, Self.now())
    }
  }

  /// With a cursor of 0: the hub tells everything again, also what the damaged file had lost of its answers.
  private func setPeer(_ db: Database) throws {
    guard let peer = rows.peer else { return }
    func text(_ index: Int) -> String? { peer[index].text }
    func number(_ index: Int) -> Int? { peer[index].integer }
    try db.execute(
      sql: """
        UPDATE peer SET incarnation = ?, hub = ?, device = ?, role = ?, epoch = ?, hub_time_offset = ?,
          last_hub_time = ?, last_success = ?
        """,
      arguments: [text(0), text(1), text(2), text(3), text(4), number(6) ?? 0, number(7), number(8)])
  }

  private static func now() -> HubMoment { HubMoment(unixSeconds: Int(Date().timeIntervalSince1970)) }
}

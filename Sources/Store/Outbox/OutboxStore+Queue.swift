public import Booking
import CivilTime
import Foundation
import GRDB
public import SyncProtocol

extension OutboxStore: CourierQueue {
  /// How much may wait to be sent.
  private static let capacity = (operations: 10_000, bytes: 32 << 20)

  /// Keeps an operation and what it makes of its booking, in one transaction. The bytes made here are those that are
  /// sent, however often.
  ///
  /// - Parameter change: Gets the booking as it is stored now (nil where there is none) and gives it as it is to be.
  /// - Throws: `OutboxError`, `Problem` of kind `too-large`, and what `change` throws; then nothing has changed.
  public func enqueue(
    _ operation: SyncProtocol.Operation, _ change: (Booking?) throws -> Booking? = { $0 }
  ) throws {
    let kept = try queue.write { db in
      if let booking = try change(Self.load(db, operation.booking)) { try Self.save(db, booking) }
      return try Self.put(db, operation)
    }
    try check(kept)
  }

  /// Puts an operation at the end of the queue.
  ///
  /// - Throws: `OutboxError.queueFull`, `Problem` of kind `too-large`.
  @discardableResult static func put(_ db: Database, _ operation: SyncProtocol.Operation) throws -> QueuedOperation {
    let body = WireJSON.bytes(operation)
    guard body.count <= SyncLimits.operation else {
      throw Problem(.tooLarge, "an operation of more than \(SyncLimits.operation) bytes")
    }
    let held = try Row.fetchOne(
      db,
      sql: "SELECT count(*), coalesce(sum(length(body)), 0) FROM operation WHERE state IN ('queued', 'inflight')")
    guard let held, held[0] < capacity.operations, held[1] + body.count <= capacity.bytes else {
      throw OutboxError.queueFull
    }
    try db.execute(
      sql: "INSERT INTO operation (op_id, booking, kind, body, digest) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        operation.id.rawValue, operation.booking.rawValue, operation.kind.rawValue, Data(body),
        Data(QueuedOperation.digest(of: body)),
      ])
    return QueuedOperation(id: operation.id, booking: operation.booking, kind: operation.kind, body: body)
  }

  /// "Saved on this device" may be said only of what can be read again. What a courier has settled since is no fault.
  func check(_ operation: QueuedOperation) throws {
    let kept = try queue.read { try Self.operations($0, "op_id = ?", [operation.id.rawValue]) }
    guard kept.map(\.operation) == [operation], kept.allSatisfy(\.isWhole) else {
      throw OutboxError.readBackDiffers(operation.booking)
    }
  }

  public func reopen(at moment: HubMoment) throws {
    try queue.write { db in
      try Self.putBack(db, try Self.operations(db, "state = 'inflight' ORDER BY n").map(\.operation), moment)
      // What nobody can name any more, too, so that it is set aside before the next batch.
      try db.execute(sql: "UPDATE operation SET state = 'queued' WHERE state = 'inflight'")
      try Self.retryUnreadable(db)
      try Self.hearMissed(db)
    }
  }

  public func batch(maxOperations: Int, maxBytes: Int, at moment: HubMoment) throws -> [QueuedOperation] {
    try queue.write { db in
      var bytes = 0
      let batch = try Self.waiting(db, maxOperations, moment).prefix { operation in
        defer { bytes += operation.body.count }
        return bytes == 0 || bytes + operation.body.count <= maxBytes
      }
      for operation in batch {
        try db.execute(
          sql: "UPDATE operation SET state = 'inflight', attempts = attempts + 1 WHERE op_id = ?",
          arguments: [operation.id.rawValue])
        guard db.changesCount == 1 else { throw FileDamage(what: "an operation") }
        try Self.step(db, operation, .send, moment)
      }
      return Array(batch)
    }
  }

  public func release(_ batch: [QueuedOperation], at moment: HubMoment) throws {
    try queue.write { db in try Self.putBack(db, batch, moment) }
  }

  private static func putBack(_ db: Database, _ batch: [QueuedOperation], _ moment: HubMoment) throws {
    for operation in batch {
      try db.execute(
        sql: "UPDATE operation SET state = 'queued' WHERE op_id = ? AND state = 'inflight'",
        arguments: [operation.id.rawValue])
      if db.changesCount == 1 { try step(db, operation, .interrupt, moment) }
    }
  }

  /// What an operation's way means for its booking: of a request alone it is the booking's way too. An event that
  /// cannot happen any more has been overtaken by what the feed told.
  static func step(
    _ db: Database, _ operation: QueuedOperation, _ event: DeliveryEvent, _ moment: HubMoment, reason: String = ""
  ) throws {
    guard operation.kind == .request, let booking = try readable(db, operation.booking),
      let next = try? booking.applying(event, at: moment.inVietNam, reason: reason)
    else { return }
    try save(db, next)
  }

  static func save(_ db: Database, _ booking: Booking) throws {
    try db.execute(
      sql: """
        INSERT INTO booking (id, claim, delivery, body) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET delivery = excluded.delivery, body = excluded.body
        """,
      arguments: [
        booking.id.rawValue, booking.request.claim.rawValue, booking.delivery.rawValue, try WireJSON.text(booking),
      ])
  }
}

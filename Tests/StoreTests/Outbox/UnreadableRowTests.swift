import Booking
import CivilTime
import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import Store

/// Rows that this program cannot read, as a newer one may write them: each is set aside by itself.
@Suite struct UnreadableRowTests {
  private let outbox: EnrolledOutbox
  private var store: OutboxStore { outbox.store }
  private let body = Data(#"{"v":9,"what":{"is":"new"}}"#.utf8)

  init() throws {
    outbox = try EnrolledOutbox()
    try outbox.add(1...3)
  }

  private func change(_ sql: String, _ arguments: StatementArguments) throws {
    try DatabaseQueue(path: outbox.path).write { try $0.execute(sql: sql, arguments: arguments) }
  }

  private func others() throws -> [BookingID] { try [1, 3].map(Queued.id) }

  /// What is sent now; the file must be the one that it was.
  private func sent() throws -> [BookingID] {
    let before = FileIdentity(outbox.path)
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: outbox.now)
    #expect(try store.recovery() == nil && FileIdentity(outbox.path) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: outbox.folder.path)
    #expect(!names.contains { $0.hasPrefix("outbox-") }, "\(names)")
    return batch.map(\.booking)
  }

  /// With a digest that is right.
  @Test func anOperationOfAnotherShapeIsShownAndNeverSent() throws {
    try change(
      "UPDATE operation SET body = ?, digest = ? WHERE booking = ?",
      [body, Data(QueuedOperation.digest(of: Array(body))), Queued.id(2).rawValue])
    #expect(try sent() == others())
    #expect(try store.bookings().map(\.delivery) == [.sending, .blocked, .sending])
    #expect(try store.standing(of: Queued.id(2)).attention == Standing.unreadable)
    #expect(try store.status().quarantined == 1 && store.status().waiting == 2)
    let kept = try DatabaseQueue(path: outbox.path).read {
      try Data.fetchAll($0, sql: "SELECT body FROM operation WHERE state = 'quarantined'")
    }
    #expect(kept == [body])
  }

  /// It says something, but not what its row says.
  @Test func anOperationOfAnotherBookingIsNeverSent() throws {
    let other = WireJSON.bytes(try Queued.request(9))
    try change(
      "UPDATE operation SET body = ?, digest = ? WHERE booking = ?",
      [Data(other), Data(QueuedOperation.digest(of: other)), Queued.id(2).rawValue])
    #expect(try sent() == others())
  }

  @Test func aRequestOfAnotherShapeStaysAsItIs() throws {
    let text = String(decoding: body, as: UTF8.self)
    try change("UPDATE booking SET body = ? WHERE id = ?", [text, Queued.id(2).rawValue])
    #expect(try sent() == others())
    let stored = try store.stored()
    #expect(try stored.readable.map(\.id) == others().reversed())
    #expect(try stored.unreadable == [ClaimReference(random: [0, 0, 1, 2]).rawValue], "\(stored.unreadable)")
    #expect(try store.standings()[Queued.id(2)]?.attention == Standing.unreadable)
    #expect(throws: OutboxError.unreadable(try Queued.id(2))) { try store.booking(Queued.id(2)) }
    // Neither what the hub tells of it nor a purge writes over it.
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: outbox.now)
    let response = try Queued.response(batch, [], cursor: 1, changes: [Queued.change(1, of: 2, .declined)])
    _ = try store.settle(batch, response, offset: 0, at: outbox.now)
    _ = try store.purge(.allDone, at: outbox.now.inVietNam.adding(minutes: 400 * 1_440))
    let kept = try DatabaseQueue(path: outbox.path).read {
      try String.fetchOne($0, sql: "SELECT body FROM booking WHERE id = ?", arguments: [Queued.id(2).rawValue])
    }
    #expect(kept == text)
  }

  @Test func anOfferOfAnotherShapeLeavesTheRest() throws {
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: outbox.now)
    let changes = try [
      Queued.change(1, of: 1), Queued.change(2, of: 2, .offered, offer: Queued.offer()), Queued.change(3, of: 3),
    ]
    _ = try store.settle(
      batch, try Queued.response(batch, [.applied, .applied, .applied], cursor: 3, changes: changes), offset: 0,
      at: outbox.now)
    try change("UPDATE standing SET offer = '{}' WHERE booking = ?", [Queued.id(2).rawValue])
    let standings = try store.standings()
    #expect(try standings.count == 3 && standings[Queued.id(2)]?.attention == Standing.unreadable)
  }

  @Test func namesThatAreNoneStopNobody() throws {
    // As long as an id, and none.
    try change(
      "UPDATE operation SET op_id = ?, state = 'inflight' WHERE booking = ?",
      [String(repeating: "z", count: 36), Queued.id(2).rawValue])
    try store.reopen(at: outbox.now)
    #expect(try sent() == others())
    #expect(try store.status().quarantined == 1 && store.status().waiting == 2)
    #expect(try store.standing(of: Queued.id(2)).attention == Standing.unreadable)
  }
}

import Booking
import CivilTime
import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import Store

/// Requests that this program cannot read, as a newer one may write them, or as the disk has altered them.
@Suite struct UnreadableBookingTests {
  private let outbox: EnrolledOutbox
  private var store: OutboxStore { outbox.store }
  private let text = #"{"v":9,"what":{"is":"new"},"status":"pending"}"#

  init() throws {
    outbox = try EnrolledOutbox()
    try outbox.add(1...3)
  }

  private func write(_ text: String, _ delivery: DeliveryState = .queued) throws {
    try outbox.change(
      "UPDATE booking SET body = ?, delivery = ? WHERE id = ?", [text, delivery.rawValue, Queued.id(2).rawValue])
  }

  private func kept() throws -> String? {
    try DatabaseQueue(path: outbox.path).read {
      try String.fetchOne($0, sql: "SELECT body FROM booking WHERE id = ?", arguments: [Queued.id(2).rawValue])
    }
  }

  private func settle(_ codes: [OperationResult.Code], _ changes: [BookingChange], epoch: UInt8 = 1) throws {
    let batch = try codes.isEmpty ? [] : store.batch(maxOperations: 8, maxBytes: 99_999, at: outbox.now)
    let response = try Queued.response(batch, codes, cursor: 1, changes: changes, epoch: epoch)
    _ = try store.settle(batch, response, offset: 0, at: outbox.now)
  }

  private let applied = [OperationResult.Code](repeating: .applied, count: 3)

  /// Its operation is whole, and is sent; nothing writes over what stands beside it.
  @Test func itStaysAsItIsAndKeepsNothingBack() throws {
    try write(text)
    #expect(try outbox.sent() == [1, 2, 3].map(Queued.id))
    let stored = try store.stored()
    #expect(try stored.readable.map(\.id) == [3, 1].map(Queued.id))
    #expect(try stored.unreadable == [ClaimReference(random: [0, 0, 1, 2]).rawValue], "\(stored.unreadable)")
    #expect(try store.standings()[Queued.id(2)] == nil && store.status().quarantined == 0)
    #expect(throws: OutboxError.unreadable(try Queued.id(2))) { try store.booking(Queued.id(2)) }
    try store.reopen(at: outbox.now)
    try settle(applied, [Queued.change(1, of: 2, .declined)])
    #expect(try kept() == text && store.status().waiting == 0)
    try write(text, .received)
    #expect(try store.purge(.allDone, at: outbox.now.inVietNam.adding(minutes: 400 * 1_440)).isEmpty)
    #expect(try kept() == text)
  }

  /// A flipped bit in its name: what is written to it must not go to another row.
  @Test func oneByAnotherNameKeepsNothingBack() throws {
    let other = try #require(try kept()).replacing(try Queued.id(2).rawValue, with: try Queued.id(9).rawValue)
    try write(other)
    #expect(try outbox.sent() == [1, 2, 3].map(Queued.id))
    #expect(try store.stored().readable.count == 2 && store.stored().unreadable.count == 1 && kept() == other)
  }

  /// The feed goes on meanwhile, and does not tell it again by itself.
  @Test func whatTheHubToldOfItIsHeardOnceItCanBeRead() throws {
    let whole = try #require(try kept())
    try write(text)
    let changes = [try Queued.change(1, of: 2, .confirmed, revision: 2)]
    try settle(applied, changes)
    try store.reopen(at: outbox.now)
    #expect(try store.peer()?.cursor == 1)
    try write(whole)
    try store.reopen(at: outbox.now)
    #expect(try store.peer()?.cursor == 0)
    try settle([], changes)
    #expect(try store.booking(Queued.id(2))?.status == .confirmed && store.standing(of: Queued.id(2)).revision == 2)
    try store.reopen(at: outbox.now)
    #expect(try store.peer()?.cursor == 1, "once")
  }

  @Test func aNewHistoryLeavesItAlone() throws {
    try settle(applied, [Queued.change(1, of: 1)])
    try write(text, .received)
    try settle([], [], epoch: 9)
    #expect(try kept() == text && store.booking(Queued.id(1))?.status == nil)
  }

  /// Neither it nor its operation says what it is about, and yet both may be whole.
  @Test func itComesOutOfADamagedFileAsItIs() throws {
    let body = Data(#"{"v":9}"#.utf8)
    try write(text)
    try outbox.change(
      "UPDATE operation SET body = ?, digest = ? WHERE booking = ?",
      [body, Data(QueuedOperation.digest(of: Array(body))), Queued.id(2).rawValue])
    var bytes = try Data(contentsOf: URL(fileURLWithPath: outbox.path))
    bytes[3] ^= 1
    try bytes.write(to: URL(fileURLWithPath: outbox.path))
    let store = try OutboxStore(path: outbox.path)
    let recovery = try #require(try store.recovery())
    #expect(recovery.saved == 3 && recovery.damaged == 0)
    #expect(try store.stored().unreadable.count == 1 && kept() == text)
    #expect(
      try store.batch(maxOperations: 8, maxBytes: 99_999, at: outbox.now).map(\.booking) == [1, 3].map(Queued.id))
    let operation = try DatabaseQueue(path: outbox.path).read {
      try Data.fetchOne($0, sql: "SELECT body FROM operation WHERE state = 'quarantined'")
    }
    #expect(operation == body)
  }
}

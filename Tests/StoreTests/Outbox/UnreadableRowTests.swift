import Booking
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

  private func others() throws -> [BookingID] { try [1, 3].map(Queued.id) }

  private func write(_ body: Data) throws {
    try outbox.change(
      "UPDATE operation SET body = ?, digest = ? WHERE booking = ?",
      [body, Data(QueuedOperation.digest(of: Array(body))), Queued.id(2).rawValue])
  }

  /// With a digest that is right. The hub may have it, so that its request is not one that was refused.
  @Test func anOperationOfAnotherShapeIsShownAndNeverSent() throws {
    try write(body)
    #expect(try outbox.sent() == others())
    #expect(try store.bookings().map(\.delivery) == [.sending, .queued, .sending])
    #expect(try store.standing(of: Queued.id(2)).attention == Standing.unreadable)
    #expect(try store.status().quarantined == 1 && store.status().waiting == 2)
    let kept = try DatabaseQueue(path: outbox.path).read {
      try Data.fetchAll($0, sql: "SELECT body FROM operation WHERE state = 'quarantined'")
    }
    #expect(kept == [body])
  }

  /// The next courier may be of a newer program: each looks at it again.
  @Test func itIsSentOnceItCanBeRead() throws {
    try write(body)
    #expect(try outbox.sent() == others())
    try store.reopen(at: outbox.now)
    #expect(try outbox.sent() == others() && store.status().quarantined == 1)
    try write(Data(WireJSON.bytes(try Queued.request(2))))
    try store.reopen(at: outbox.now)
    #expect(try outbox.sent() == [1, 2, 3].map(Queued.id))
    #expect(try store.standing(of: Queued.id(2)) == Standing() && store.booking(Queued.id(2))?.delivery == .sending)
  }

  /// It says something, but not what its row says.
  @Test func anOperationOfAnotherBookingIsNeverSent() throws {
    try write(Data(WireJSON.bytes(try Queued.request(9))))
    #expect(try outbox.sent() == others())
  }

  @Test func anOfferOfAnotherShapeLeavesTheRest() throws {
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: outbox.now)
    let changes = try [
      Queued.change(1, of: 1), Queued.change(2, of: 2, .offered, offer: Queued.offer()), Queued.change(3, of: 3),
    ]
    _ = try store.settle(
      batch, try Queued.response(batch, [.applied, .applied, .applied], cursor: 3, changes: changes), offset: 0,
      at: outbox.now)
    try outbox.change("UPDATE standing SET offer = '{}' WHERE booking = ?", [Queued.id(2).rawValue])
    let standings = try store.standings()
    #expect(try standings.count == 3 && standings[Queued.id(2)]?.attention == Standing.unreadableOffer)
  }

  /// It was refused all the same.
  @Test func aRefusalOfAnotherShapeIsOne() throws {
    try outbox.change(
      "UPDATE operation SET state = 'quarantined', problem = '{}' WHERE booking = ?", [Queued.id(2).rawValue])
    #expect(try store.standing(of: Queued.id(2)).attention == "malformed")
    try store.reopen(at: outbox.now)
    #expect(try outbox.sent() == others())
  }

  @Test func namesThatAreNoneStopNobody() throws {
    // As long as an id, and none.
    try outbox.change(
      "UPDATE operation SET op_id = ?, state = 'inflight' WHERE booking = ?",
      [String(repeating: "z", count: 36), Queued.id(2).rawValue])
    try store.reopen(at: outbox.now)
    #expect(try outbox.sent() == others())
    #expect(try store.status().quarantined == 1 && store.status().waiting == 2)
    #expect(try store.standing(of: Queued.id(2)).attention == Standing.unreadable)
  }

  /// The disk alters a name while the file is open: its index still has the old one.
  @Test func aNameThatItsIndexDoesNotHaveStopsNobody() throws {
    let id = try Queued.request(2).id.rawValue
    _ = try store.bookings()
    // Another process writes, so that what was read counts no more, and then the disk fails.
    try outbox.change("UPDATE peer SET hub_time_offset = 8", [])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: outbox.path))
    let row = try #require(bytes.range(of: Data("\(id)\(try Queued.id(2).rawValue)request".utf8)))
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: outbox.path))
    try file.seek(toOffset: UInt64(row.lowerBound + 35))
    try file.write(contentsOf: [bytes[row.lowerBound + 35] ^ 1])
    try file.close()
    #expect(try outbox.sent() == others() && store.status().quarantined == 1)
  }
}

import Booking
import Store
import SyncProtocol
import Testing

@Suite struct DiscardTests {
  private let outbox: EnrolledOutbox

  init() throws { outbox = try EnrolledOutbox() }

  @Test func onlyWhatWasRefusedForGoodGoesWithAllOfIt() throws {
    let store = outbox.store
    try outbox.add(1...4)
    let batch = try store.batch(maxOperations: 2, maxBytes: 99_999, at: outbox.now)
    _ = try store.settle(
      batch, try Queued.response(batch, [.applied, .invalid], cursor: 1, changes: [Queued.change(1, of: 1)]),
      offset: 0, at: outbox.now)
    _ = try store.batch(maxOperations: 1, maxBytes: 99_999, at: outbox.now)
    for number in [UInt8(1), 3, 4, 9] { #expect(try store.discard(Queued.id(number)) == false) }
    #expect(try store.bookings().count == 4 && store.standing(of: Queued.id(2)).attention != nil)
    #expect(try store.discard(Queued.id(2)))
    #expect(try store.discard(Queued.id(2)) == false)
    #expect(try store.bookings().map(\.id) == [4, 3, 1].map(Queued.id))
    #expect(try store.standing(of: Queued.id(2)) == Standing() && store.standing(of: Queued.id(1)).revision == 1)
    #expect(try store.status().waiting == 2)
  }
}

import Booking
import Foundation
import Store
import SyncProtocol
import Testing

@Suite struct StandingTests {
  @Test func theRevisionIsTheHubsAndTheReasonThatOfWhatWasSetAside() throws {
    let folder = try TemporaryFolder()
    let store = try OutboxStore(path: folder.file("outbox.sqlite"))
    let now = HubMoment(unixSeconds: 1_796_008_500)
    try store.enrol(try Queued.enrolled(), hub: "https://hub.example", offset: 0)
    for number in 1...3 { try Queued.add(UInt8(number), to: store) }
    #expect(try store.standing(of: Queued.id(1)) == Standing())
    let batch = try store.batch(maxOperations: 2, maxBytes: 99_999, at: now)
    let changes = [try Queued.change(1, of: 1, .confirmed, revision: 4)]
    _ = try store.settle(
      batch, try Queued.response(batch, [.applied, .invalid], cursor: 1, changes: changes), offset: 0, at: now)
    #expect(try store.standing(of: Queued.id(1)) == Standing(revision: 4))
    #expect(try store.standing(of: Queued.id(2)) == Standing(attention: "schema"))
    #expect(try store.standing(of: Queued.id(3)) == Standing())
    #expect(try store.standing(of: Fixtures.booking(9).id) == Standing())
  }
}

import Booking
import SyncProtocol
import Testing

@testable import Hub

@Suite struct AnswerKeyTests {
  @Test(arguments: StoreKind.allCases) func aKeyTellsWhatWasAnsweredAlsoOfWhatIsForgotten(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    _ = try store.commit([try Samples.intake(try Samples.request(1))])
    let (id, member) = (try Samples.booking(1), try StoreFolder.member().id)
    func answer(_ key: String?) throws -> HubBooking {
      let key = try key.map { try IdempotencyKey(field: "\"\($0)\"", command: [1]) }
      return try store.answer(.decline(reason: "full"), to: id, seen: 1, by: member, at: Samples.now, under: key)
    }
    let first = try answer("k")
    #expect(first.status == .declined && first.enquiry != nil)
    #expect(try answer("k") == first)
    let later = Samples.now.adding(seconds: 8 * 86_400)
    #expect(try store.purge(at: later) == 1)
    var told = first
    told.enquiry = nil
    #expect(try answer("k") == told)
    for key in ["l", nil] {
      #expect(throws: Problem(.notFound, "no booking has this uuid")) { try answer(key) }
    }
    // A key is not kept for ever.
    _ = try store.purge(at: Samples.now.adding(seconds: KeptAnswer.lifetime))
    #expect(throws: Problem(.notFound, "no booking has this uuid")) { try answer("k") }
  }
}

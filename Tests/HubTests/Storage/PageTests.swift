import Booking
import Gazetteer
import Hub
import SyncProtocol
import Testing

/// More requests than anybody is told of at once.
@Suite struct PageTests {
  private let all = Set(BusinessStatus.allCases)

  /// With requests that came in another order than that of their uuids.
  private func place(_ kind: StoreKind, _ numbers: ClosedRange<UInt8>) throws -> StorePlace {
    let place = try StorePlace(kind)
    _ = try place.store.commit(try numbers.reversed().map { try Samples.intake(try Samples.request($0)) })
    return place
  }

  private func provider() throws -> EntryID { try #require(EntryID(rawValue: Samples.provider)) }

  @Test(arguments: StoreKind.allCases) func pagesTellEachRequestOnceInTheOrderOfUuids(in kind: StoreKind) throws {
    let place = try place(kind, 1...23)
    var told: [[BookingID]] = []
    while told.last?.count != 3 {
      let page = try place.store.bookings(of: try provider(), status: all, after: told.last?.last, limit: 5)
      told.append(page.map(\.id))
      try #require(told.count <= 5)
    }
    #expect(told.map(\.count) == [5, 5, 5, 5, 3])
    #expect(try Array(told.joined()) == (1...23).map { try Samples.booking(UInt8($0)) }.sorted())
    let last = try #require(told.last?.last)
    #expect(try place.store.bookings(of: try provider(), status: all, after: last, limit: 5).isEmpty)
  }

  @Test(arguments: StoreKind.allCases) func aPageBeginsAfterWhatIsNotThere(in kind: StoreKind) throws {
    let place = try place(kind, 1...9)
    let ids = try (1...9).map { try Samples.booking(UInt8($0)) }
    let gone = ids[4]
    let member = try StoreFolder.member().id
    _ = try place.store.answer(.decline(reason: "full"), to: gone, seen: 1, by: member, at: Samples.now, under: nil)
    let next = try place.store.bookings(of: try provider(), status: [.pending], after: gone, limit: 50)
    #expect(next.map(\.id) == Array(ids[5...]))
  }

  @Test(arguments: StoreKind.allCases) func whatNeedsAnAnswerComesFirst(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    let hours = [1: 30, 2: 20, 3: 10, 4: 40, 5: 50] as [UInt8: Int]
    _ = try store.commit(
      try hours.keys.sorted().map { number in
        let end = Samples.now.adding(seconds: (hours[number] ?? 0) * 3_600)
        return try Samples.intake(try Samples.request(number, answerBy: end))
      })
    let member = try StoreFolder.member().id
    func answer(_ answer: OperatorAnswer, _ number: UInt8) throws {
      _ = try store.answer(
        answer, to: try Samples.booking(number), seen: 1, by: member, at: Samples.now, under: nil)
    }
    try answer(.confirm(note: ""), 2)
    try answer(.offer(try Samples.offer(1, until: Samples.now.adding(seconds: 3 * 3_600))), 4)
    for page in [1, 2, 200] {
      let told = try store.allBookings(of: try provider(), status: all, page: page).map(\.id)
      #expect(try told == [3, 1, 5, 4, 2].map { try Samples.booking($0) })
    }
  }
}

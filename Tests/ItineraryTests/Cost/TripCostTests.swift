import Gazetteer
import Testing

@testable import Itinerary

struct TripCostTests {
  private func cost(
    _ places: [StopPlace], beds: [StopPlace?] = [nil], mode: TravelMode = .walk, wishes: Wishes = Wishes()
  ) throws -> TripCost {
    var trip = try Fixtures.trip(days: beds.count, mode: mode).applying(.setWishes(wishes))
    for place in places { trip = try trip.applying(.add(place.header.id, day: 0, at: nil)) }
    for (day, bed) in beds.enumerated() { trip = try trip.applying(.setDayEnd(day: day, bed?.header.id)) }
    let all = places + beds.compactMap { $0 }
    let table = Dictionary(all.map { ($0.header.id, $0) }) { first, _ in first }
    let positions = table.compactMapValues(\.header.position)
    return TripCost(Schedule.make(trip, places: table, network: TravelNetwork(legs: [], positions: positions)))
  }

  private func bed(_ id: String, night: Int?) throws -> StopPlace {
    let header = EntryHeader(
      id: try Fixtures.id(id), section: .homestay,
      kind: Kind(id: KindID(rawValue: "homestay"), group: .stay, category: "homestay", names: LocalizedText()),
      names: LocalizedText(), position: try Fixtures.position(21.39, 103.02), importance: 10)
    return StopPlace(header: header, night: night)
  }

  @Test func ticketsAndBedsForTheParty() throws {
    let cost = try cost(
      [
        Fixtures.place("a", ticket: "20000", at: Fixtures.position(21.1, 103.1)),
        Fixtures.place("b", ticket: "0", at: Fixtures.position(21.2, 103.2)),
      ], beds: [bed("bed", night: 100_000), nil], wishes: Wishes(party: 3, budget: 300_000))
    #expect(cost.perPerson == 120_000 && cost.total == 360_000 && cost.overBudget == 60_000)
    #expect(cost.days.map(\.perPerson) == [120_000, 0] && cost.isComplete && cost.gaps.isEmpty)
    #expect(cost.days[0].items.map(\.kind) == [.ticket, .stay])
  }

  @Test func whatIsNotKnownIsSaid() throws {
    let (a, words, dear) = (
      try Fixtures.place("a", ticket: nil), try Fixtures.place("words", ticket: "hỏi tại chỗ"),
      try bed("bed", night: nil)
    )
    let cost = try cost([a, words, a], beds: [dear, nil, nil], mode: .car, wishes: Wishes(budget: 0))
    #expect(cost.total == 0 && cost.overBudget == nil && !cost.isComplete)
    #expect(
      cost.gaps == [.ticket(a.header.id), .ticket(words.header.id), .stay(dear.header.id), .noBed(day: 1), .transport])
  }

  @Test func oneTicketForOneSpotAndDay() throws {
    let spot = try Fixtures.position(21.3, 103.3)
    let museum = try Fixtures.place("museum", ticket: "100000", at: spot)
    let painting = try Fixtures.place("painting", ticket: "100000", at: spot)
    let shop = try Fixtures.place("shop", ticket: "5000", at: spot)
    let elsewhere = try Fixtures.place("x", ticket: "100000", at: Fixtures.position(21.4, 103.3))
    #expect(try cost([museum, painting, museum]).total == 100_000)
    #expect(try cost([museum, shop, elsewhere]).total == 205_000)
  }

  @Test func anEndThatIsNoBedCostsNothing() throws {
    let airport = try Fixtures.place("airport")
    let cost = try cost([Fixtures.place("a", ticket: "0")], beds: [airport])
    #expect(cost.total == 0 && cost.isComplete)
  }
}

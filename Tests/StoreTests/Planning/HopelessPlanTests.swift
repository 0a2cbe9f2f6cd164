import CivilTime
import Gazetteer
import Itinerary
import Testing

/// What has to be in a plan and cannot be is told, and never dropped.
@Suite struct HopelessPlanTests {
  @Test func aLockedStopThatTheGazetteerLacks() throws {
    let nowhere = try #require(EntryID(rawValue: "no-such-place"))
    let first: CivilDate = try #require(CivilDate(iso: "2026-12-05"))
    let trip = try Trip(id: try #require(TripID(rawValue: "x")), name: "x", startDate: first)
      .applying(.add(nowhere, day: 0, at: nil))
    let facts = try RealData.store.planFacts(for: trip, named: [], language: .en)
    for keeping in PlanRequest.Keeping.allCases {
      let locked = try trip.applying(.setLocked(trip.stops[0].id, keeping == .locked))
      let request = try #require(PlanRequest(locked, keeping: keeping))
      #expect(
        throws: PlanError.impossible([
          LeftOut(place: nowhere, names: LocalizedText([.vi: nowhere.rawValue]), reason: .unknown)
        ])
      ) {
        try Planner(request, facts).plan(steps: 10) { _ in 0 }
      }
    }
  }

  @Test func askedForAndExcluded() throws {
    let hill = try #require(EntryID(rawValue: "a1-hill"))
    let first: CivilDate = try #require(CivilDate(iso: "2026-12-05"))
    let trip = try Trip(id: try #require(TripID(rawValue: "x")), name: "x", startDate: first)
      .applying(.setWishes(Wishes(excluded: [hill])))
    let facts = try RealData.store.planFacts(for: trip, named: [hill], language: .en)
    let request = try #require(PlanRequest(trip, including: [hill]))
    let names = try #require(facts.places[hill]).header.names
    #expect(throws: PlanError.impossible([LeftOut(place: hill, names: names, reason: .excluded)])) {
      try Planner(request, facts).plan(steps: 10) { _ in 0 }
    }
  }
}

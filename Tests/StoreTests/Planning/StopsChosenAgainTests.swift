import CivilTime
import Gazetteer
import Itinerary
import Testing

/// What a traveller wrote at stops of a plan, when the trip is planned anew, on the gazetteer that is shipped.
@Suite struct StopsChosenAgainTests {
  private static func plan(_ request: PlanRequest) throws -> PlanOutcome {
    let facts = try RealData.store.planFacts(
      for: request.trip, named: request.including + request.stays, language: .en)
    return try Planner(request, facts).plan(steps: 2_000) { Double($0) / 2_000 }
  }

  /// A plan of two days with a note at each stop, and the first stop shorter than it was.
  private static func annotated() throws -> PlanRequest {
    var request = try #require(PlanStory.all.first { $0.name == "veteran" }).request()
    request.trip = try plan(request).trip
    for stop in request.trip.stops {
      request.trip = try request.trip.applying(.setNote(stop.id, "note of \(stop.place)"))
    }
    let first = try #require(request.trip.stops.first)
    request.trip = try request.trip.applying(.setVisit(first.id, 37))
    return request
  }

  @Test(arguments: [PlanRequest.Keeping.locked, .all])
  func keepTheirNotesNumbersAndLengths(keeping: PlanRequest.Keeping) throws {
    var request = try Self.annotated()
    request.keeping = keeping
    let before = Dictionary(request.trip.stops.map { ($0.place, $0) }) { first, _ in first }
    let plan = try Self.plan(request)
    let again = plan.trip.stops.filter { before[$0.place] != nil }
    #expect(again.count > 3)
    for stop in again {
      #expect(stop.id == before[stop.place]?.id && stop.note == "note of \(stop.place)")
    }
    let first = try #require(request.trip.stops.first)
    #expect(plan.trip.stops.first { $0.place == first.place }?.visitMinutes == 37)
    #expect(try plan.edits.reduce(request.trip) { try $0.applying($1) } == plan.trip)
  }

  /// Lengths that a plan has set are no wish: at another pace they are others.
  @Test func lengthsOfAPlanGoWithThePace() throws {
    var request = try Self.annotated()
    var wishes = request.trip.wishes
    wishes.pace = .relaxed
    request.trip = try request.trip.applying(.setWishes(wishes))
    let relaxed = try Self.plan(request)
    let long = relaxed.trip.stops.filter { $0.visitMinutes != nil && $0.visitMinutes != 37 }
    #expect(!long.isEmpty, "visits take longer at a relaxed pace")
    wishes.pace = .normal
    request.trip = try relaxed.trip.applying(.setWishes(wishes))
    let normal = try Self.plan(request)
    #expect(normal.trip.stops.allSatisfy { $0.visitMinutes == nil || $0.visitMinutes == 37 })
  }

  /// From now on too.
  @Test func whoGoesOnKeepsThem() throws {
    let request = try Self.annotated()
    let facts = try RealData.store.planFacts(for: request.trip, named: [], language: .en)
    let noon = CivilDateTime(date: request.startDate, time: ClockTime(hour: 12, minute: 0))
    let plan = try Self.plan(try request.resumed(at: noon, facts: facts))
    let before = Dictionary(request.trip.stops.map { ($0.place, $0) }) { first, _ in first }
    let again = plan.trip.stops.filter { before[$0.place] != nil }
    #expect(again.count > 3 && again.allSatisfy { $0.id == before[$0.place]?.id && !$0.note.isEmpty })
  }

  /// What must be in the plan takes away the room to breathe, also where it stands in the trip already.
  @Test(arguments: [false, true]) func whatMustBeInMayTakeAllTheRoom(isInTheTrip: Bool) throws {
    let hill = try #require(EntryID(rawValue: "a1-hill"))
    let (start, end) = (ClockTime(minutes: 14 * 60), ClockTime(minutes: 15 * 60 + 20))
    var trip = try Trip(id: try #require(TripID(rawValue: "x")), name: "x", startDate: CivilDate(iso: "2026-12-05"))
    for edit in [
      TripEdit.setHours(dayStart: start, dayEnd: end), .setStart(EntryID(rawValue: "dien-bien-phu-square-7-5")),
    ] { trip = try trip.applying(edit) }
    if isInTheTrip { trip = try trip.applying(.add(hill, day: 0, at: nil)) }
    let plan = try Self.plan(try #require(PlanRequest(trip, including: [hill])))
    #expect(plan.trip.stops.map(\.place) == [hill])
    #expect(plan.schedule.conflicts.isEmpty)
  }
}

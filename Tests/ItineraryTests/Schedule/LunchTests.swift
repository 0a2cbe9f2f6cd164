import CivilTime
import Gazetteer
import Testing

@testable import Itinerary

/// Where lunch is taken. Each stop is five minutes from the one before.
struct LunchTests {
  private func day(_ places: [StopPlace], lunch: String, hours: String = "08:00-18:00", end: Bool = false) throws
    -> ScheduledDay
  {
    var trip = try Fixtures.trip(start: "2026-12-05").applying(.setLunch(MealBreak(lunch)))
    trip = try trip.applying(.setDayHours(day: 0, DayHours(hours)))
    var legs: [Leg] = []
    let bed = try Fixtures.place("bed")
    let all = places + (end ? [bed] : [])
    for (before, after) in zip(all, all.dropFirst()) {
      legs.append(try Fixtures.leg(before.header.id.rawValue, after.header.id.rawValue, metres: 2_000, minutes: 5))
    }
    for place in places { trip = try trip.applying(.add(place.header.id, day: 0, at: nil)) }
    if end { trip = try trip.applying(.setDayEnd(day: 0, bed.header.id)) }
    let table = Dictionary(all.map { ($0.header.id, $0) }) { first, _ in first }
    return try #require(
      Schedule.make(trip, places: table, network: TravelNetwork(legs: legs, positions: [:])).days.first)
  }

  private func told(_ day: ScheduledDay) -> String {
    let stops = day.stops.map { "\($0.arrive)/\($0.start)-\($0.leave)" }.joined(separator: " ")
    let lunch = day.lunch.map { " lunch \($0.start)-\($0.end)@\($0.before)" } ?? " no lunch"
    return stops + (day.end.map { " end \($0.at)" } ?? "") + lunch
  }

  @Test func isTakenOnArrivalNearestToNoon() throws {
    let day = try day(
      [Fixtures.place("a", visit: 205), Fixtures.place("b", visit: 30), Fixtures.place("c", visit: 30)],
      lunch: "11:00-14:00/60")
    #expect(told(day) == "08:00/08:00-11:25 11:30/11:30-12:00 12:05/13:05-13:35 lunch 12:05-13:05@2")
    #expect(day.waitMinutes == 0 && day.stops[2].waitMinutes == 60 && day.stops[2].breakMinutes == 60)
    #expect(day.problems.isEmpty)
  }

  @Test func fillsTheTimeInWhichAPlaceIsShut() throws {
    // Before the second place one would wait for its door anyway.
    let day = try day(
      [Fixtures.place("a", visit: 200), Fixtures.place("b", visit: 60, hours: "13:30-17:00"), Fixtures.place("c")],
      lunch: "11:00-14:00/60")
    #expect(told(day) == "08:00/08:00-11:20 11:25/13:30-14:30 14:35/14:35-15:05 lunch 11:25-12:25@1")
    #expect(day.waitMinutes == 65)
  }

  @Test func movesWhereItLeavesTheFewestConflicts() throws {
    // Lunch before the museum would end after it has closed at 13:00.
    let day = try day(
      [Fixtures.place("a", visit: 230), Fixtures.place("b", visit: 60, hours: "07:00-13:00"), Fixtures.place("c")],
      lunch: "11:30-14:00/60")
    #expect(day.lunch?.before == 2 && day.conflicts.isEmpty)
  }

  @Test func comesAfterTheLastStop() throws {
    let day = try day([Fixtures.place("a", visit: 240)], lunch: "11:30-14:00/60", end: true)
    #expect(told(day) == "08:00/08:00-12:00 end 12:05 lunch 12:05-13:05@1")
    #expect(day.finish?.description == "13:05")
  }

  @Test(arguments: [
    // Over before lunch, begun after it, busy all through it, and over in the middle of it with no time left.
    (100, "08:00-18:00", [Problem]()), (100, "13:00-18:00", []), (400, "08:00-18:00", [.noTimeForLunch]),
    (300, "08:00-18:00", []),
  ]) func isNotAlwaysTaken(_ visit: Int, _ hours: String, _ problems: [Problem]) throws {
    let day = try day([Fixtures.place("a", visit: visit)], lunch: "11:30-13:30/60", hours: hours)
    #expect(day.lunch == nil && day.ownProblems == problems && day.conflicts.isEmpty)
  }

  @Test func anEmptyDayNeedsNone() throws {
    let day = try day([], lunch: "11:30-13:30/60")
    #expect(day.lunch == nil && day.problems.isEmpty && day.finish == nil)
  }
}

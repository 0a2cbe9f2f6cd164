import CivilTime
import Gazetteer
import Testing

@testable import Itinerary

struct TripEditTests {
  /// Two days: a b c, then d.
  private func sample() throws -> Trip {
    var trip = try Fixtures.trip(days: 2)
    for (place, day) in [("a", 0), ("b", 0), ("c", 0), ("d", 1)] {
      trip = try trip.applying(.add(Fixtures.id(place), day: day, at: nil))
    }
    return trip
  }

  private func places(_ trip: Trip) -> String {
    trip.days.map { $0.stops.map(\.place.rawValue).joined() }.joined(separator: "|")
  }

  @Test(arguments: [
    (1, 0, 0, "abc|d"), (1, 0, 1, "bac|d"), (1, 0, 2, "bca|d"), (3, 0, 0, "cab|d"), (1, 1, 0, "bc|ad"),
    (1, 1, 1, "bc|da"), (4, 0, 3, "abcd|"),
  ])
  func moves(_ stop: Int, _ day: Int, _ index: Int, _ expected: String) throws {
    let moved = try sample().applying(.move(StopID(rawValue: stop), day: day, at: index))
    #expect(places(moved) == expected)
    #expect(moved.brokenInvariants == [])
  }

  @Test(arguments: [(0, "xabc|d"), (1, "axbc|d"), (3, "abcx|d"), (nil, "abcx|d")] as [(Int?, String)])
  func adds(_ index: Int?, _ expected: String) throws {
    let trip = try sample().applying(.add(Fixtures.id("x"), day: 0, at: index))
    #expect(places(trip) == expected)
    #expect(trip.nextStop == 6)
  }

  @Test func removes() throws {
    let trip = try sample().applying(.remove(StopID(rawValue: 2)))
    #expect(places(trip) == "ac|d")
    #expect(try trip.applying(.add(Fixtures.id("e"), day: 0, at: nil)).stops.map(\.id.rawValue) == [1, 3, 5, 4])
  }

  @Test func daysComeAndGo() throws {
    let trip = try sample().applying(.addDay)
    #expect(places(trip) == "abc|d|")
    #expect(places(try trip.applying(.removeDay(2))) == "abc|d")
  }

  @Test func changesTheRest() throws {
    var trip = try sample()
    trip = try trip.applying(.rename("Điện Biên"))
    trip = try trip.applying(.setMode(.walk))
    trip = try trip.applying(.setStartDate(Fixtures.date("2026-12-05")))
    trip = try trip.applying(.setHours(dayStart: Fixtures.time("06:30"), dayEnd: Fixtures.time("24:00")))
    trip = try trip.applying(.setVisit(StopID(rawValue: 1), 0))
    trip = try trip.applying(.setNote(StopID(rawValue: 1), "n"))
    #expect(trip.name == "Điện Biên" && trip.mode == .walk && trip.startDate?.day == 5)
    #expect(trip.dayStart.minutes == 390 && trip.dayEnd.minutes == 1_440)
    #expect(trip.stops.first?.visitMinutes == 0 && trip.stops.first?.note == "n")
    trip = try trip.applying(.setVisit(StopID(rawValue: 1), nil))
    trip = try trip.applying(.setStartDate(nil))
    #expect(trip.stops.first?.visitMinutes == nil && trip.startDate == nil)
  }

  @Test func refusals() throws {
    let trip = try sample()
    let x = try Fixtures.id("x")
    let eight = try Fixtures.time("08:00")
    let far = CivilDate(dayNumber: 3_000_000)
    let cases: [(TripEdit, TripEditError)] = [
      (.rename(""), .invalidName(limit: 80)), (.rename("\t "), .invalidName(limit: 80)),
      (.rename(String(repeating: "x", count: 81)), .invalidName(limit: 80)), (.setStartDate(far), .invalidDate(far)),
      (.setHours(dayStart: eight, dayEnd: eight), .invalidHours(dayStart: eight, dayEnd: eight)),
      (
        .setHours(dayStart: ClockTime(minutes: -1), dayEnd: eight),
        .invalidHours(dayStart: ClockTime(minutes: -1), dayEnd: eight)
      ),
      (
        .setHours(dayStart: eight, dayEnd: ClockTime(minutes: 1_441)),
        .invalidHours(dayStart: eight, dayEnd: ClockTime(minutes: 1_441))
      ),
      (.removeDay(0), .dayNotEmpty(0, stops: 3)), (.removeDay(2), .noSuchDay(2, count: 2)),
      (.removeDay(-1), .noSuchDay(-1, count: 2)), (.add(x, day: 2, at: nil), .noSuchDay(2, count: 2)),
      (.add(x, day: Int.min, at: nil), .noSuchDay(Int.min, count: 2)),
      (.add(x, day: 0, at: 4), .noSuchPosition(4, count: 3)), (.add(x, day: 0, at: -1), .noSuchPosition(-1, count: 3)),
      (.remove(StopID(rawValue: 9)), .noSuchStop(StopID(rawValue: 9))),
      (.move(StopID(rawValue: 9), day: 0, at: 0), .noSuchStop(StopID(rawValue: 9))),
      (.move(StopID(rawValue: 1), day: 5, at: 0), .noSuchDay(5, count: 2)),
      (.move(StopID(rawValue: 1), day: 0, at: 3), .noSuchPosition(3, count: 2)),
      (.move(StopID(rawValue: 1), day: 1, at: Int.max), .noSuchPosition(Int.max, count: 1)),
      (.setVisit(StopID(rawValue: 1), -1), .invalidVisit(minutes: -1)),
      (.setVisit(StopID(rawValue: 1), 1_441), .invalidVisit(minutes: 1_441)),
      (.setVisit(StopID(rawValue: 9), 5), .noSuchStop(StopID(rawValue: 9))),
      (.setNote(StopID(rawValue: 1), String(repeating: "x", count: 501)), .noteTooLong(limit: 500)),
      (.setNote(StopID(rawValue: 9), ""), .noSuchStop(StopID(rawValue: 9))),
      (.setLocked(StopID(rawValue: 9), true), .noSuchStop(StopID(rawValue: 9))),
      (.setDayEnd(day: 2, x), .noSuchDay(2, count: 2)), (.setDayHours(day: -1, nil), .noSuchDay(-1, count: 2)),
      (.moveDay(0, to: 2), .noSuchDay(2, count: 2)), (.moveDay(2, to: 0), .noSuchDay(2, count: 2)),
      (.setWishes(Wishes(party: 0)), .invalidParty(0)), (.setWishes(Wishes(party: 501)), .invalidParty(501)),
      (.setWishes(Wishes(budget: -1)), .invalidBudget(-1)), (.arrange([]), .lastDay),
      (.arrange(Array(repeating: DayArrangement(end: nil, stops: []), count: 61)), .tooManyDays(limit: 60)),
      (
        .arrange([
          DayArrangement(end: nil, stops: Array(repeating: ArrangedStop.new(x, visitMinutes: nil), count: 41))
        ]), .tooManyStops(day: 0, limit: 40)
      ),
      (.arrange([DayArrangement(end: nil, stops: [.keep(StopID(rawValue: 9))])]), .noSuchStop(StopID(rawValue: 9))),
      (
        .arrange(Array(repeating: DayArrangement(end: nil, stops: [.keep(StopID(rawValue: 1))]), count: 2)),
        .stopArrangedTwice(StopID(rawValue: 1))
      ),
      (.arrange([DayArrangement(end: nil, stops: [.new(x, visitMinutes: -1)])]), .invalidVisit(minutes: -1)),
      (
        .arrange([DayArrangement(end: nil, stops: [.again(StopID(rawValue: 1), visitMinutes: -1)])]),
        .invalidVisit(minutes: -1)
      ),
      (
        .arrange([
          DayArrangement(end: nil, stops: [.keep(StopID(rawValue: 1)), .again(StopID(rawValue: 1), visitMinutes: nil)])
        ]), .stopArrangedTwice(StopID(rawValue: 1))
      ),
    ]
    for (edit, error) in cases { #expect(throws: error, "\(edit)") { try trip.applying(edit) } }
  }

  @Test func aDayMovesWithAllThatIsInIt() throws {
    let bed = try Fixtures.id("bed")
    var trip = try sample().applying(.addDay).applying(.setDayEnd(day: 0, bed))
    trip = try trip.applying(.setDayHours(day: 0, DayHours("09:00-12:00"))).applying(.moveDay(0, to: 2))
    #expect(places(trip) == "d||abc")
    #expect(trip.days.map(\.end) == [nil, nil, bed] && trip.days[2].hours?.description == "09:00-12:00")
    #expect(places(try trip.applying(.moveDay(2, to: 1))) == "d|abc|")
  }

  @Test func arrangesWhatAPlannerWants() throws {
    let (x, bed) = (try Fixtures.id("x"), try Fixtures.id("bed"))
    var trip = try sample().applying(.setNote(StopID(rawValue: 4), "n")).applying(.setLocked(StopID(rawValue: 2), true))
    trip = try trip.applying(.setDayHours(day: 1, DayHours("09:00-12:00")))
    let days = [
      DayArrangement(end: bed, stops: [.keep(StopID(rawValue: 4)), .new(x, visitMinutes: 30)]),
      DayArrangement(end: nil, stops: [.keep(StopID(rawValue: 2))]), DayArrangement(end: bed, stops: []),
    ]
    let arranged = try trip.applying(.arrange(days))
    #expect(places(arranged) == "dx|b|")
    #expect(arranged.days.map(\.end) == [bed, nil, bed] && arranged.nextStop == 6)
    #expect(arranged.stops.map(\.id.rawValue) == [4, 5, 2] && arranged.stops[0].note == "n")
    #expect(arranged.stops[1].visitMinutes == 30 && arranged.stops[2].isLocked)
    #expect(arranged.days.map { $0.hours?.description } == [nil, "09:00-12:00", nil])
    // One that is chosen again keeps its number and its note, for as long as the plan says.
    let again = try trip.applying(.setVisit(StopID(rawValue: 4), 90)).applying(
      .arrange([
        DayArrangement(end: nil, stops: [.again(StopID(rawValue: 4), visitMinutes: 20), .keep(StopID(rawValue: 2))])
      ]))
    #expect(
      again.stops.map(\.id.rawValue) == [4, 2] && again.stops[0].note == "n" && again.stops[0].visitMinutes == 20)
    // A stop that is locked cannot be left out, and one that is not can.
    #expect(throws: TripEditError.lockedStopLeftOut(StopID(rawValue: 2))) { try trip.applying(.arrange([days[0]])) }
    #expect(places(try trip.applying(.setLocked(StopID(rawValue: 2), false)).applying(.arrange([days[0]]))) == "dx")
  }

  @Test func theOnlyDayStays() throws {
    let trip = try Fixtures.trip()
    #expect(throws: TripEditError.lastDay) { try trip.applying(.removeDay(0)) }
  }

  @Test func daysAndStopsEndAtTheirLimits() throws {
    var trip = try Fixtures.trip(days: 60)
    #expect(throws: TripEditError.tooManyDays(limit: 60)) { try trip.applying(.addDay) }
    for _ in 0..<40 { trip = try trip.applying(.add(Fixtures.id("a"), day: 0, at: nil)) }
    let full = trip
    #expect(throws: TripEditError.tooManyStops(day: 0, limit: 40)) {
      try full.applying(.add(Fixtures.id("a"), day: 0, at: nil))
    }
    let other = try full.applying(.add(Fixtures.id("a"), day: 1, at: nil))
    #expect(throws: TripEditError.tooManyStops(day: 0, limit: 40)) {
      try other.applying(.move(StopID(rawValue: 41), day: 0, at: 0))
    }
    // Within a full day a stop still moves.
    #expect(try full.applying(.move(StopID(rawValue: 1), day: 0, at: 39)).stops.last?.id.rawValue == 1)
  }

  @Test func numbersEnd() throws {
    var trip = try Fixtures.trip()
    trip.nextStop = Trip.Limits.stopNumber
    #expect(throws: TripEditError.stopNumbersUsedUp) { try trip.applying(.add(Fixtures.id("a"), day: 0, at: nil)) }
  }
}

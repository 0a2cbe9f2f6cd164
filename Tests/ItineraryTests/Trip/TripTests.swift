import CivilTime
import Gazetteer
import Testing

@testable import Itinerary

struct TripTests {
  @Test func beginsEmpty() throws {
    let trip = try Fixtures.trip(days: 3, mode: .walk, start: "2026-12-31")
    #expect(trip.days.count == 3)
    #expect(trip.stops.isEmpty && trip.places.isEmpty)
    #expect(trip.dayStart.description == "08:00" && trip.dayEnd.description == "18:00")
    #expect(trip.nextStop == 1)
    #expect(trip.brokenInvariants == [])
  }

  @Test(arguments: [0, -1, Int.min])
  func hasADay(_ count: Int) throws {
    #expect(throws: TripEditError.lastDay) { try Fixtures.trip(days: count) }
  }

  @Test(arguments: [61, Int.max])
  func hasNotTooManyDays(_ count: Int) throws {
    #expect(throws: TripEditError.tooManyDays(limit: 60)) { try Fixtures.trip(days: count) }
  }

  @Test(arguments: ["", "   ", String(repeating: "x", count: 81), "a" + String(repeating: "\u{301}", count: 1_000)])
  func hasAName(_ name: String) throws {
    let id = try Fixtures.tripID()
    #expect(throws: TripEditError.invalidName(limit: 80)) { try Trip(id: id, name: name) }
  }

  @Test func datesOfDays() throws {
    let trip = try Fixtures.trip(days: 3, start: "2026-12-31")
    #expect(trip.date(ofDay: 0)?.description == "2026-12-31")
    #expect(trip.date(ofDay: 2)?.description == "2027-01-02")
    #expect(trip.date(ofDay: 3) == nil && trip.date(ofDay: -1) == nil)
    #expect(try Fixtures.trip().date(ofDay: 0) == nil)
  }

  @Test func findsItsStops() throws {
    var trip = try Fixtures.trip(days: 2)
    let a = try Fixtures.id("a")
    let b = try Fixtures.id("b")
    for (place, day) in [(a, 0), (b, 1), (a, 1)] { trip = try trip.applying(.add(place, day: day, at: nil)) }
    #expect(trip.places == [a, b])
    let found = try #require(trip.position(of: StopID(rawValue: 3)))
    #expect(found.day == 1 && found.index == 1)
    #expect(trip.position(of: StopID(rawValue: 9)) == nil)
  }

  @Test func endsOfDaysBeginTheNext() throws {
    var trip = try Fixtures.trip(days: 3)
    let (airport, bed, a) = (try Fixtures.id("airport"), try Fixtures.id("bed"), try Fixtures.id("a"))
    for edit in [
      TripEdit.setStart(airport), .add(a, day: 0, at: nil), .setDayEnd(day: 0, bed), .setDayEnd(day: 2, airport),
    ] { trip = try trip.applying(edit) }
    #expect((0..<3).map(trip.start(ofDay:)) == [airport, bed, nil])
    #expect(trip.start(ofDay: 3) == nil && trip.start(ofDay: -1) == nil)
    #expect(trip.places == [airport, a, bed])
  }

  @Test func aDayHasItsOwnHours() throws {
    let late = try #require(DayHours("10:30-17:00"))
    let trip = try Fixtures.trip(days: 2).applying(.setDayHours(day: 1, late))
    #expect(trip.hours(ofDay: 0) == (trip.dayStart, trip.dayEnd))
    #expect(trip.hours(ofDay: 1) == (late.start, late.end))
  }

  @Test func aCopyIsATripOfItsOwn() throws {
    var trip = try Fixtures.trip(days: 2, start: "2026-12-05")
    for edit in [
      TripEdit.add(try Fixtures.id("a"), day: 1, at: nil), .setLocked(StopID(rawValue: 1), true),
      .setWishes(Wishes(party: 12)), .setLunch(MealBreak("11:30-13:30/60")), .setTemplate(true),
      .setStart(try Fixtures.id("b")),
    ] { trip = try trip.applying(edit) }
    let copy = try trip.copied(as: Fixtures.tripID("copy"), name: "Copy", startDate: nil)
    #expect(copy.id.rawValue == "copy" && copy.name == "Copy" && copy.startDate == nil && !copy.isTemplate)
    #expect(copy.days == trip.days && copy.wishes == trip.wishes && copy.lunch == trip.lunch)
    #expect(copy.start == trip.start && copy.nextStop == trip.nextStop)
    #expect(throws: TripEditError.invalidName(limit: 80)) {
      try trip.copied(as: Fixtures.tripID("copy"), name: "", startDate: nil)
    }
  }

  @Test(
    arguments: [
      ("11:30-13:30/60", true), ("11:30-12:30/60", true), ("00:00-24:00/1440", true), ("11:30-12:30/61", false),
      ("11:30-12:30/0", false), ("12:30-11:30/10", false), ("11:30-12:30", false), ("", false), ("x-y/1", false),
      ("11:30-24:30/60", false),
    ])
  func lunchIsReadAndWritten(_ text: String, _ isSound: Bool) {
    #expect(MealBreak(text)?.description == (isSound ? text : nil))
  }

  @Test(
    arguments: [
      ("08:00-18:00", true), ("00:00-24:00", true), ("18:00-18:00", false), ("19:00-18:00", false),
      ("08:00-24:01", false), ("08:00", false), ("08:00-12:00-14:00", false),
    ])
  func hoursAreReadAndWritten(_ text: String, _ isSound: Bool) {
    #expect(DayHours(text)?.description == (isSound ? text : nil))
  }
}

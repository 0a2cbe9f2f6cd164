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
    expectInvariants(trip)
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
}

import CivilTime
import Gazetteer
import Testing

@testable import Itinerary

/// Days that begin and end somewhere, at hours of their own.
struct DayEndsTests {
  /// Legs of ten minutes from each place to the next: airport, a, bed, b, gate.
  private func schedule(_ edits: [TripEdit], days: Int = 2) throws -> Schedule {
    var trip = try Fixtures.trip(days: days, start: "2026-12-05")
    for edit in edits { trip = try trip.applying(edit) }
    let names = ["airport", "a", "bed", "b", "gate"]
    var places: [EntryID: StopPlace] = [:]
    for name in names { places[try Fixtures.id(name)] = try Fixtures.place(name, visit: 60) }
    let legs = try zip(names, names.dropFirst()).map { try Fixtures.leg($0, $1, metres: 5_000, minutes: 10) }
    return Schedule.make(trip, places: places, network: TravelNetwork(legs: legs, positions: [:]))
  }

  @Test func aDayBeginsWhereTheLastOneEnded() throws {
    let (a, b, bed, airport) = (
      try Fixtures.id("a"), try Fixtures.id("b"), try Fixtures.id("bed"), try Fixtures.id("airport")
    )
    let made = try schedule([
      .setStart(airport), .add(a, day: 0, at: nil), .setDayEnd(day: 0, bed), .add(b, day: 1, at: nil),
      .setDayHours(day: 0, DayHours("10:30-11:45")),
    ])
    let first = made.days[0]
    #expect(first.start?.id == airport && first.start?.at.description == "10:30")
    #expect(first.stops[0].arrive.description == "10:40" && first.stops[0].leg?.from == airport)
    #expect(first.end?.id == bed && first.end?.at.description == "11:50" && first.end?.leg?.from == a)
    #expect(first.travelMinutes == 20 && first.travelMetres == 10_000 && first.finish?.description == "11:50")
    #expect(first.end?.problems == [.afterDayEnd(minutes: 5)] && first.conflicts == [.afterDayEnd(minutes: 5)])
    let second = made.days[1]
    #expect(second.start?.id == bed && second.stops[0].arrive.description == "08:10")
    #expect(second.end == nil && second.finish?.description == "09:10")
    #expect(made.conflicts.count == 1)
  }

  @Test func aDayMayOnlyBeAWay() throws {
    let (airport, a, gone) = (try Fixtures.id("airport"), try Fixtures.id("a"), try Fixtures.id("gone"))
    let way = try schedule([.setStart(airport), .setDayEnd(day: 0, a)]).days[0]
    #expect(way.stops.isEmpty && way.end?.at.description == "08:10" && way.finish?.description == "08:10")
    let arrived = try schedule([.setDayEnd(day: 0, a)]).days[0]
    #expect(arrived.end?.leg == nil && arrived.finish?.description == "08:00" && arrived.problems.isEmpty)
    let lost = try schedule([.setStart(airport), .setDayEnd(day: 0, gone)]).days[0]
    #expect(lost.end?.problems == [.noSuchPlace, .travelUnknown] && lost.conflicts.isEmpty)
    #expect(try schedule([]).days[0].finish == nil)
  }
}

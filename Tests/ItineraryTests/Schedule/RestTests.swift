import CivilTime
import Gazetteer
import Testing

@testable import Itinerary

/// Rests on long ways: a quarter of an hour for every two and a half hours at the wheel.
struct RestTests {
  private func schedule(_ minutes: Int, _ mode: TravelMode) throws -> Schedule {
    var trip = try Fixtures.trip(mode: mode, start: "2026-12-05")
    let (a, b) = (try Fixtures.place("a", visit: 30), try Fixtures.place("b", visit: 30))
    for place in [a, b] { trip = try trip.applying(.add(place.header.id, day: 0, at: nil)) }
    let leg = try Fixtures.leg("a", "b", metres: 100_000, minutes: minutes)
    return Schedule.make(
      trip, places: [a.header.id: a, b.header.id: b], network: TravelNetwork(legs: [leg], positions: [:]))
  }

  /// The way takes so long, rest included, and one arrives that much later than at 08:30.
  @Test(arguments: [(149, 0), (150, 15), (299, 15), (300, 30), (388, 30)])
  func areInTheTimeOfTheWay(minutes: Int, rest: Int) throws {
    let stop = try #require(try schedule(minutes, .car).days.first?.stops.last)
    #expect(stop.leg?.rest == rest && stop.leg?.minutes == minutes + rest)
    #expect(stop.arrive.minutes == 8 * 60 + 30 + minutes + rest)
  }

  @Test func areToldOnlyWhereTheyAre() throws {
    let words: [(Language, String)] = [
      (.vi, "trong đó nghỉ 15"), (.en, "of it 15 min rest"), (.fr, "dont 15"), (.ja, "うち休憩15"),
    ]
    for (language, word) in words {
      #expect(TripExport.text(try schedule(200, .car), language: language).contains(word))
      #expect(!TripExport.text(try schedule(100, .car), language: language).contains(word))
    }
  }

  @Test func areNotForWalkers() throws {
    #expect(try schedule(300, .walk).days.first?.stops.last?.leg?.rest == 0)
  }
}

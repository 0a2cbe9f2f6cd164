import Gazetteer
import Testing

@testable import Itinerary

/// A trip with something of everything.
enum ExportSample {
  static func schedule(start: String? = "2026-12-05") throws -> Schedule {
    var trip = try Trip(
      id: Fixtures.tripID("hai-ngay"), name: "Hai ngày ở Điện Biên", startDate: start.map(Fixtures.date),
      mode: .motorbike, dayCount: 2)
    for (place, day) in [("a1-hill", 0), ("museum", 0), ("gone", 0), ("cave", 1)] {
      trip = try trip.applying(.add(Fixtures.id(place), day: day, at: nil))
    }
    trip = try trip.applying(.setNote(StopID(rawValue: 1), "Mang theo nước *uống* và mũ [rộng] vành"))
    return try schedule(of: trip)
  }

  /// The same places for another trip.
  static func schedule(of trip: Trip, besides others: [StopPlace] = []) throws -> Schedule {
    let museum = "Tu-Su 07:00-11:00,13:30-17:00"
    let places = [
      try Fixtures.place("a1-hill", name: "Đồi A1", visit: 150, hours: museum, ticket: "20000"),
      try Fixtures.place("museum", name: "Bảo tàng", visit: nil, hours: museum, ticket: "hỏi tại quầy"),
      try Fixtures.place("cave", name: "Hang động", visit: 90, hours: nil, ticket: "0"),
    ]
    let network = TravelNetwork(
      legs: [try Fixtures.leg("a1-hill", "museum", metres: 12_300, minutes: 40, basis: .estimated)], positions: [:])
    let table = Dictionary((places + others).map { ($0.header.id, $0) }) { first, _ in first }
    return Schedule.make(trip, places: table, network: network)
  }

  /// A trip whose every text tries to break the page.
  static func hostile() throws -> Schedule {
    let ugly = "# - 1. *_`[x](y)<b>\u{1b}[2J\u{202e}\n\n- a | b \\ " + String(repeating: "rất", count: 20)
    var trip = try Trip(id: Fixtures.tripID("x"), name: String(ugly.prefix(80)), mode: .walk)
    trip = try trip.applying(.add(Fixtures.id("a"), day: 0, at: nil))
    trip = try trip.applying(.setNote(StopID(rawValue: 1), String((ugly + ugly + ugly).prefix(500))))
    let place = try Fixtures.place("a", name: ugly + String(repeating: "*", count: 200), ticket: ugly)
    return Schedule.make(
      trip, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:]))
  }
}

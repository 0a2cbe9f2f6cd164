import CivilTime
import Gazetteer
import Geography
import Testing

@testable import Itinerary

/// Things that tests are made of. A text that is no id or date fails the test that uses it.
enum Fixtures {
  static func id(_ text: String) throws -> EntryID { try #require(EntryID(rawValue: text)) }

  static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  static func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

  static func tripID(_ text: String = "trip") throws -> TripID { try #require(TripID(rawValue: text)) }

  static func trip(days: Int = 1, mode: TravelMode = .car, start: String? = nil) throws -> Trip {
    try Trip(id: tripID(), name: "Test", startDate: start.map(date), mode: mode, dayCount: days)
  }

  static func position(_ latitude: Double, _ longitude: Double) throws -> Position {
    Position(
      coordinate: try #require(Coordinate(latitude: latitude, longitude: longitude)), accuracyMetres: 50,
      basis: .compiled)
  }

  static func leg(
    _ from: String, _ to: String, metres: Int, minutes: Int? = nil, basis: LegBasis = .published
  ) throws -> Leg {
    Leg(
      from: try id(from), to: try id(to), road: "QL279", metres: metres, driveMinutes: minutes, walkable: false,
      basis: basis, note: "",
      provenance: Provenance(confidence: .high, date: nil, seen: try date("2026-11-23"), sources: ["test"]))
  }

  static func header(_ text: String, name: String? = nil, position: Position? = nil) throws -> EntryHeader {
    EntryHeader(
      id: try id(text), section: .place,
      kind: Kind(id: KindID(rawValue: "museum"), group: .heritage, category: "museum", names: LocalizedText()),
      names: LocalizedText([.vi: name ?? text]), position: position, importance: 50)
  }

  static func place(
    _ text: String, name: String? = nil, visit: Int? = 30, hours: String? = "24/7",
    ticket: String? = nil,
    night: Int? = nil, at position: Position? = nil
  ) throws -> StopPlace {
    StopPlace(
      header: try header(text, name: name, position: try position ?? Self.position(21.38, 103.01)),
      visitMinutes: visit, hours: hours, ticket: ticket, night: night)
  }

  /// A schedule of one day whose stops are a, b, c… as given, a leg of five minutes between each two of them.
  static func day(_ places: [StopPlace], date: String? = "2026-12-05", dayStart: String = "08:00") throws
    -> ScheduledDay
  {
    var trip = try trip(start: date)
    trip = try trip.applying(.setHours(dayStart: time(dayStart), dayEnd: time("18:00")))
    var legs: [Leg] = []
    for (index, place) in places.enumerated() {
      trip = try trip.applying(.add(place.header.id, day: 0, at: nil))
      if index > 0 {
        legs.append(
          try leg(places[index - 1].header.id.rawValue, place.header.id.rawValue, metres: 2_000, minutes: 5))
      }
    }
    let table = Dictionary(places.map { ($0.header.id, $0) }) { first, _ in first }
    let schedule = Schedule.make(trip, places: table, network: TravelNetwork(legs: legs, positions: [:]))
    return try #require(schedule.days.first)
  }
}

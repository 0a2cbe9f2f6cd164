import Store
import Gazetteer
import Itinerary

/// A trip as it is told after every command.
struct TripReport {
  let session: Session

  /// The records of all places of a trip that the gazetteer has.
  func entries(_ trip: Trip) throws -> [EntryID: Entry] {
    let gazetteer = try session.gazetteer()
    return try trip.places.reduce(into: [:]) { $0[$1] = try gazetteer.entry($1) }
  }

  func schedule(_ trip: Trip) throws -> Schedule { try schedule(trip, try entries(trip)) }

  func schedule(_ trip: Trip, _ entries: [EntryID: Entry]) throws -> Schedule {
    let network = TravelNetwork(
      legs: try session.gazetteer().legs(), positions: entries.compactMapValues(\.header.position))
    let places = entries.mapValues { StopPlace($0, language: session.language) }
    return Schedule.make(trip, places: places, network: network)
  }

  /// The trip, with more members where a command has more to say.
  func document(_ trip: Trip, adding extra: [JSONText.Member] = []) throws -> JSONText {
    guard case .object(let members) = TripExport.json(try schedule(trip), language: session.language) else {
      return .object(extra)
    }
    return .object(members + extra)
  }

  func text(_ trip: Trip) throws -> String { TripExport.text(try schedule(trip), language: session.language) }

  /// One sentence for people, or the trip as JSON.
  func tell(_ trip: Trip, adding extra: [JSONText.Member] = [], people sentence: String) throws {
    try session.answer(document(trip, adding: extra), people: [sentence])
  }
}

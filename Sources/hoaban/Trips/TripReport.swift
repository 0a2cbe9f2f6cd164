import Store
import Gazetteer
import Itinerary

/// A trip as it is told after every command.
struct TripReport {
  let session: Session

  func schedule(_ trip: Trip) throws -> Schedule {
    let gazetteer = try session.gazetteer()
    var places: [EntryID: StopPlace] = [:]
    var positions: [EntryID: Position] = [:]
    for id in trip.places {
      guard let entry = try gazetteer.entry(id) else { continue }
      places[id] = StopPlace(entry, language: session.language)
      positions[id] = entry.header.position
    }
    let network = TravelNetwork(legs: try gazetteer.legs(), positions: positions)
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

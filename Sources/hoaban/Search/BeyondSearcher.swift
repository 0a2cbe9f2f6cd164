import Booking
import Foundation
import Gazetteer
import Itinerary
import Screens
import Store

/// What a question finds besides places: the same as in the guide.
struct BeyondSearcher {
  let session: Session

  /// At most so many rows of a kind; see `Beyond`.
  static let most = 100

  func find(_ text: String) throws -> BeyondOutcome {
    let trips = self.trips
    let bookings = self.bookings
    let sheets = bookings.isEmpty ? [:] : (try? session.outbox().sheets(of: bookings)) ?? [:]
    let gazetteer = try session.gazetteer()
    let ids = Set(trips.flatMap(\.places) + bookings.map(\.request.provider))
    var names: [EntryID: [String]] = [:]
    var shown: [EntryID: String] = [:]
    for id in ids.sorted() {
      guard let entry = try gazetteer.entry(id) else { continue }
      names[id] = entry.header.names.inOrder.map(\.text) + entry.otherNames
      shown[id] = entry.header.names.name(session.language)
    }
    let beyond = Beyond.find(
      text, trips: trips, bookings: bookings, sheets: sheets, names: names,
      events: EventIndex(try gazetteer.battle()), most: Self.most)
    return BeyondOutcome(beyond: beyond, names: shown, language: session.language)
  }

  /// A search makes no files, and answers though a file cannot be read: `hoaban doctor` says what is wrong with it.
  private var trips: [Trip] {
    guard FileManager.default.fileExists(atPath: session.global.travellerPath) else { return [] }
    return (try? session.traveller().trips().map(\.current)) ?? []
  }

  private var bookings: [Booking] {
    guard FileManager.default.fileExists(atPath: session.global.outboxPath) else { return [] }
    return (try? session.outbox().bookings()) ?? []
  }
}

/// What was found besides places, with the names that tell it.
struct BeyondOutcome {
  let beyond: Beyond
  /// Of places, by the id that a trip or a request has.
  let names: [EntryID: String]
  let language: Language
}

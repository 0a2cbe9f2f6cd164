public import Booking
import CivilTime
public import Gazetteer
public import Itinerary

/// One thing that a search finds besides places.
public enum Found: Hashable, Sendable {
  case trip(Trip)
  case note(Trip, Stop)
  case booking(Booking)
  case event(BattleEvent)
}

/// What a search finds besides places: the traveller's own trips, notes and requests, and days of the battle.
public struct Beyond: Hashable, Sendable {
  public struct Section: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case trips, notes, bookings, events }
    public let kind: Kind
    /// The first of them.
    public let rows: [Found]
    /// How many there are.
    public let total: Int
  }

  public let sections: [Section]

  public static let none = Beyond(sections: [])
  /// Rows of a kind that are shown; more of them would bury what can be done next.
  public static let most = 8

  var rows: [Found] { sections.flatMap(\.rows) }
  var count: Int { sections.reduce(0) { $0 + $1.rows.count } }

  /// Looks for a text in what the traveller keeps and in the chronology.
  ///
  /// - Parameters:
  ///   - sheets: What the traveller wrote in requests, as far as it can be opened.
  ///   - names: The names of the places that trips and requests go to, as far as they are known.
  public static func find(
    _ text: String, trips: [Trip], bookings: [Booking], sheets: [BookingID: ContactSheet],
    names: [EntryID: [String]], events: EventIndex?, most: Int = Beyond.most
  ) -> Beyond {
    guard let query = BeyondQuery(text) else { return .none }
    func section(_ kind: Section.Kind, _ all: [Found]) -> Section {
      Section(kind: kind, rows: Array(all.prefix(most)), total: all.count)
    }
    let notes = trips.flatMap { trip in
      trip.stops.filter { stop in
        !stop.note.isEmpty && query.matches(WordSet([stop.note] + (names[stop.place] ?? []))) { _ in false }
      }.map { Found.note(trip, $0) }
    }
    return Beyond(sections: [
      section(.trips, trips.filter { matches($0, query, names) }.map(Found.trip)), section(.notes, notes),
      section(.bookings, bookings.filter { matches($0, sheets[$0.id], query, names) }.map(Found.booking)),
      section(.events, (events?.events(query) ?? []).map(Found.event)),
    ])
  }

  private static func matches(_ trip: Trip, _ query: BeyondQuery, _ names: [EntryID: [String]]) -> Bool {
    query.matches(WordSet([trip.name] + trip.places.flatMap { names[$0] ?? [] })) { isThatDay in
      trip.days.indices.contains { trip.date(ofDay: $0).map(isThatDay) ?? false }
    }
  }

  private static func matches(
    _ booking: Booking, _ sheet: ContactSheet?, _ query: BeyondQuery, _ names: [EntryID: [String]]
  ) -> Bool {
    let request = booking.request
    let written = sheet.map { [$0.contact.name, $0.note] } ?? []
    let texts = [request.claim.rawValue] + written + (names[request.provider] ?? [])
    return query.matches(WordSet(texts)) { isThatDay in
      let last = max(request.from, request.until ?? request.from)
      return (request.from.dayNumber...last.dayNumber).contains { isThatDay(CivilDate(dayNumber: $0)) }
    }
  }
}

/// The chronology, made ready to be searched at every letter.
public struct EventIndex: Sendable {
  private let rows: [(event: BattleEvent, title: WordSet, all: WordSet)]

  public init(_ chronicle: BattleChronicle) {
    rows = chronicle.events.map { event in
      let titles = Language.allCases.compactMap { event.title[$0] }
      return (
        event: event, title: WordSet(titles), all: WordSet(titles + Language.allCases.compactMap { event.text[$0] })
      )
    }
  }

  /// First those whose title has the words and that begin on the day that is asked for, if one is; then the others, such
  /// as those that went on for weeks. Each in order of time.
  func events(_ query: BeyondQuery) -> [BattleEvent] {
    let found = rows.filter { row in
      query.matches(row.all) { isThatDay in
        let last = max(row.event.date, row.event.until ?? row.event.date)
        return (row.event.date.dayNumber...last.dayNumber).contains { isThatDay(CivilDate(dayNumber: $0)) }
      }
    }
    let inTitle = found.map { row in query.matches(row.title) { isThatDay in isThatDay(row.event.date) } }
    return zip(found, inTitle).filter(\.1).map(\.0.event) + zip(found, inTitle).filter { !$0.1 }.map(\.0.event)
  }
}

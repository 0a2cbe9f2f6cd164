import ArgumentParser
import Itinerary
import Store
import TextShaping

/// `hoaban trip new`.
struct TripNew: OneShot {
  static let configuration = CommandConfiguration(commandName: "new", abstract: "Make a trip and print its id.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its name.")
  var name: String

  @Option(help: ArgumentHelp("Date of the first day.", valueName: "date"))
  var startDate: String?

  @Option(help: "walk, bicycle, motorbike or car.")
  var mode: TravelMode = .motorbike

  @Option(help: "How many days.")
  var days: Int = 1

  func perform(_ session: Session) throws {
    let date = try startDate.map { try Values.date($0, field: "start-date") }
    let clean = Composition.sanitize(name)
    let store = try session.traveller()
    let trip = try create(in: store) { taken in
      try Trip(
        id: TripID(naming: Folding.fold(clean), besides: taken), name: clean, startDate: date, mode: mode,
        dayCount: days)
    }
    try TripReport(session: session).tell(trip, people: trip.id.rawValue)
  }

  /// Another process may take the id between looking and writing; then the next one is tried.
  private func create(in store: TravellerStore, _ make: (Set<TripID>) throws -> Trip) throws -> Trip {
    var taken = Set(try store.trips().map(\.current.id))
    while true {
      let trip = try make(taken)
      do { return try store.create(trip).current } catch TravellerStoreError.tripExists(let id) {
        // The set grows with every turn, so that the loop ends.
        taken.insert(id)
      }
    }
  }
}

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

  @Option(help: "How many days.")
  var days: Int = 1

  @OptionGroup(title: "The trip") var options: TripOptions

  func perform(_ session: Session) throws {
    let clean = Composition.sanitize(name)
    let trip = try TripMaker(store: session.traveller()).create(named: clean) { id in
      let bare = try Trip(id: id, name: clean, dayCount: days)
      return try options.edits(of: bare, session).reduce(bare) { try $0.applying($1) }
    }
    try TripReport(session: session).tell(trip, people: trip.id.rawValue)
  }
}

/// `hoaban trip copy`: a trip of its own from another one, or from a template.
struct TripCopy: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Make a trip from another trip or a template, and print its id.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip or template: its id or its very name.")
  var trip: String

  @Argument(help: "The name of the new trip; else that of the old one.")
  var name: String?

  @OptionGroup(title: "What is to be different") var options: TripOptions

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let source = try TripFinder(store: store).trip(trip)
    let name = Composition.sanitize(name ?? source.name)
    let made = try TripMaker(store: store).create(named: name) { id in
      let copy = try source.copied(as: id, name: name, startDate: source.startDate)
      return try options.edits(of: copy, session).reduce(copy) { try $0.applying($1) }
    }
    try TripReport(session: session).tell(made, people: made.id.rawValue)
  }
}

import ArgumentParser
import Gazetteer
import Itinerary
import Store
import TextShaping

/// `hoaban trip set`: all that is given becomes one change, which one undo takes back.
struct TripSet: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change a trip, one of its days or one of its stops.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.") var trip: String

  @Option(help: "Another name.") var name: String?

  @Option(help: "How many days: empty ones are added or taken from the end.") var days: Int?

  @OptionGroup(title: "The trip") var options: TripOptions

  @Option(help: "The stop that --visit, --note and --lock are about: its number, or its place.") var stop: String?

  @Option(help: ArgumentHelp("Minutes of the visit, or none for the gazetteer's.", valueName: "minutes")) var visit:
    String?

  @Option(help: ArgumentHelp("Your own words; empty for none.", valueName: "text")) var note: String?

  @Flag(help: "A planner must keep the stop.") var lock = false

  @Flag(help: "A planner may move the stop or take it out.") var unlock = false

  @Option(help: "The day, from 1, that --hours, --stay and --move-to are about.") var day: Int?

  @Option(help: ArgumentHelp("Hours of the day, such as 10:30-18:00, or none for the trip's.", valueName: "hours"))
  var hours: String?

  @Option(help: ArgumentHelp("Where the day ends: the bed of that night, or none.", valueName: "place")) var stay:
    String?

  @Option(help: ArgumentHelp("Another place in the order of days, from 1.", valueName: "day")) var moveTo: Int?

  func validate() throws {
    if stop == nil, visit != nil || note != nil || lock || unlock {
      throw ValidationError("--visit, --note, --lock and --unlock need --stop.")
    }
    if day == nil, hours != nil || stay != nil || moveTo != nil {
      throw ValidationError("--hours, --stay and --move-to need --day.")
    }
    if lock, unlock { throw ValidationError("A stop is locked or unlocked, not both.") }
  }

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let trip = try TripFinder(store: store).trip(self.trip)
    var edits = try countEdits(trip)
    // The last day may be a new one.
    let grown = try edits.reduce(trip) { try $0.applying($1) }
    if let name { edits.append(.rename(Composition.sanitize(name))) }
    edits += try options.edits(of: grown, session)
    edits += try stopEdits(trip, session)
    edits += try dayEdits(session)
    guard !edits.isEmpty else {
      throw CommandFailure(
        .usage, vi: "Chưa nói thay đổi gì; xem hoaban trip set --help.",
        en: "Nothing is said that is to change; see hoaban trip set --help.",
        fr: "Rien n’est dit de ce qui doit changer ; voir hoaban trip set --help.",
        ja: "変更する内容がありません。hoaban trip set --helpを見てください。")
    }
    try TripReport(session: session).tell(
      try store.edit(trip.id, edits).current,
      people: session.say(
        vi: "Đã đổi; hoaban trip undo \(trip.id) hoàn tác.", en: "Changed; hoaban trip undo \(trip.id) takes it back.",
        fr: "Modifié ; hoaban trip undo \(trip.id) l’annule.", ja: "変更しました。hoaban trip undo \(trip.id)で戻せます。"))
  }

  private func countEdits(_ trip: Trip) throws -> [TripEdit] {
    guard let days else { return [] }
    let wanted = try Values.number(days, in: 1...Trip.Limits.days, field: "days")
    if wanted >= trip.days.count { return Array(repeating: .addDay, count: wanted - trip.days.count) }
    return (wanted..<trip.days.count).reversed().map { .removeDay($0) }
  }

  private func stopEdits(_ trip: Trip, _ session: Session) throws -> [TripEdit] {
    guard let stop else { return [] }
    let id = try TripFinder(store: session.traveller()).stop(stop, of: trip, places: session.places)
    var edits: [TripEdit] = []
    if let visit { edits.append(.setVisit(id, visit == "none" ? nil : try Values.minutes(visit, field: "visit"))) }
    if let note { edits.append(.setNote(id, Composition.sanitize(note))) }
    if lock || unlock { edits.append(.setLocked(id, lock)) }
    return edits
  }

  private func dayEdits(_ session: Session) throws -> [TripEdit] {
    guard let day else { return [] }
    let index = try Counted.index(day, "day")
    var edits: [TripEdit] = []
    if let hours {
      edits.append(.setDayHours(day: index, hours == "none" ? nil : try Values.hours(hours, field: "hours")))
    }
    if let stay {
      let place = stay == "none" ? nil : try session.places().header(stay, field: "stay").id
      edits.append(.setDayEnd(day: index, place))
    }
    if let moveTo { edits.append(.moveDay(index, to: try Counted.index(moveTo, "move-to"))) }
    return edits
  }
}

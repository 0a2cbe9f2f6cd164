public import ArgumentParser
import CivilTime
import Gazetteer
import Itinerary

extension Pace: ExpressibleByArgument {}

/// What can be said of a whole trip, whether it is new or not. `none` takes a value away.
struct TripOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Date of the first day, or none.", valueName: "date")) var startDate: String?

  @Option(help: "walk, bicycle, motorbike or car.") var mode: TravelMode?

  @Option(help: ArgumentHelp("Where the first day begins, or none.", valueName: "place")) var from: String?

  @Option(help: ArgumentHelp("Where the last day ends, or none.", valueName: "place")) var to: String?

  @Option(help: ArgumentHelp("When each day begins, such as 08:00.", valueName: "time")) var dayStart: String?

  @Option(help: ArgumentHelp("When each day should be over, such as 18:00.", valueName: "time")) var dayEnd: String?

  @Option(help: ArgumentHelp("Window and minutes of lunch, such as 11:30-13:30/60, or none.", valueName: "lunch"))
  var lunch: String?

  @Option(help: "How many travel together.") var party: Int?

  @Option(help: ArgumentHelp("Dong for the whole party and trip, or none.", valueName: "dong")) var budget: String?

  @Option(help: "relaxed, normal or packed.") var pace: Pace?

  @Option(help: ArgumentHelp("battle, culture, nature, food with commas between, or none.", valueName: "list"))
  var interests: String?

  @Option(help: ArgumentHelp("A place that a planner leaves out (repeated), or none.", valueName: "place")) var exclude:
    [String] = []

  @Flag(inversion: .prefixedNo, help: "Children come along.") var children: Bool?

  @Flag(inversion: .prefixedNo, help: "Steps are in the way of somebody.") var stepFree: Bool?

  @Flag(inversion: .prefixedNo, help: "A pattern to make trips from, and no trip itself.") var template: Bool?

  /// What is said, as edits of the trip.
  func edits(of trip: Trip, _ session: Session) throws -> [TripEdit] {
    var edits: [TripEdit] = []
    func place(_ text: String, _ field: String) throws -> EntryID? {
      text == "none" ? nil : try session.places().header(text, field: field).id
    }
    if let startDate {
      edits.append(.setStartDate(startDate == "none" ? nil : try Values.date(startDate, field: "start-date")))
    }
    if let mode { edits.append(.setMode(mode)) }
    if let from { edits.append(.setStart(try place(from, "from"))) }
    if let to { edits.append(.setDayEnd(day: trip.days.count - 1, try place(to, "to"))) }
    if dayStart != nil || dayEnd != nil {
      edits.append(
        .setHours(
          dayStart: try dayStart.map { try Values.time($0, field: "day-start") } ?? trip.dayStart,
          dayEnd: try dayEnd.map { try Values.time($0, field: "day-end") } ?? trip.dayEnd))
    }
    if let lunch { edits.append(.setLunch(lunch == "none" ? nil : try Values.lunch(lunch, field: "lunch"))) }
    let wishes = try wishes(trip.wishes, session)
    if wishes != trip.wishes { edits.append(.setWishes(wishes)) }
    if let template { edits.append(.setTemplate(template)) }
    return edits
  }

  private func wishes(_ old: Wishes, _ session: Session) throws -> Wishes {
    var wishes = old
    if let party { wishes.party = party }
    if let budget { wishes.budget = budget == "none" ? nil : try Values.dong(budget, field: "budget") }
    if let pace { wishes.pace = pace }
    if let interests { wishes.interests = try Values.interests(interests, field: "interests") }
    if exclude == ["none"] {
      wishes.excluded = []
    } else {
      for text in exclude { wishes.excluded.insert(try session.places().header(text, field: "exclude").id) }
    }
    if let children { wishes.children = children }
    if let stepFree { wishes.stepFree = stepFree }
    return wishes
  }
}

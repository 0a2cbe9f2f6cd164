import ArgumentParser
import CivilTime
import Gazetteer
import Itinerary

/// What a plan needs besides what a trip is.
struct PlanOptions: ParsableArguments {
  @Option(help: "How many days; default 1, or those of the trip.") var days: Int?

  @Option(help: ArgumentHelp("When the first day begins, such as 10:30.", valueName: "time")) var firstDayFrom: String?

  @Option(help: ArgumentHelp("When the last day is over, such as 15:00.", valueName: "time")) var lastDayUntil: String?

  @Option(help: ArgumentHelp("A place that the plan must have (repeated).", valueName: "place")) var include: [String] =
    []

  @Option(help: ArgumentHelp("A bed: one for each night in order, or one for all (repeated).", valueName: "place"))
  var stay: [String] = []
}

/// Makes a request of what was typed, on a trip that is stored or on a new one.
struct PlanRequestMaker {
  let trip: TripOptions
  let plan: PlanOptions
  let session: Session

  /// Noon, when the museums are closed and everybody eats.
  static let lunch = "11:30-13:30/60"

  func request(on stored: Trip?, keeping: PlanRequest.Keeping) throws -> PlanRequest {
    var planned = try stored ?? fresh()
    for _ in planned.days.count..<max(planned.days.count, plan.days ?? 0) { planned = try planned.applying(.addDay) }
    for edit in try trip.edits(of: planned, session) { planned = try planned.applying(edit) }
    let first = try plan.firstDayFrom.map { try Values.time($0, field: "first-day-from") }
    let last = try plan.lastDayUntil.map { try Values.time($0, field: "last-day-until") }
    for day in planned.days.indices {
      let hours = planned.hours(ofDay: day)
      let start = day == 0 ? first ?? hours.start : hours.start
      let end = day == planned.days.count - 1 ? last ?? hours.end : hours.end
      guard (start, end) != hours else { continue }
      guard let own = DayHours(start: start, end: end) else {
        throw TripEditError.invalidHours(dayStart: start, dayEnd: end)
      }
      planned = try planned.applying(.setDayHours(day: day, own))
    }
    let places = try session.places()
    let include = try plan.include.map { try places.header($0, field: "include").id }
    let stays = try plan.stay.map { try places.header($0, field: "stay").id }
    guard let request = PlanRequest(planned, keeping: keeping, including: include, stays: stays) else {
      throw CommandFailure(
        .invalidValue, vi: "Chuyến đi chưa có ngày; hãy thêm --start-date.",
        en: "The trip has no date; add --start-date.", fr: "L’itinéraire n’a pas de date ; ajoutez --start-date.",
        ja: "旅程に日付がありません。--start-dateを付けてください。", field: "start-date")
    }
    return request
  }

  /// A trip that begins tomorrow unless something else is said.
  private func fresh() throws -> Trip {
    guard let id = TripID(rawValue: "plan") else { throw TripEditError.invalidName(limit: Trip.Limits.nameLength) }
    let trip = try Trip(
      id: id, name: session.say(vi: "Kế hoạch", en: "Plan", fr: "Projet", ja: "計画"),
      startDate: session.now.date.adding(days: 1),
      dayCount: try Values.number(plan.days ?? 1, in: 1...Trip.Limits.days, field: "days"))
    return try trip.applying(.setLunch(MealBreak(Self.lunch)))
  }
}

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

  /// - Returns: The request, and the edits by which the stored trip, or a new one, became the trip that it plans.
  func request(on stored: Trip?, keeping: PlanRequest.Keeping) throws -> (PlanRequest, edits: [TripEdit]) {
    var planned = try stored ?? fresh()
    var edits: [TripEdit] = []
    func apply(_ more: [TripEdit]) throws {
      planned = try more.reduce(planned) { try $0.applying($1) }
      edits += more
    }
    try apply(countEdits(planned, keeping))
    try apply(trip.edits(of: planned, session))
    try apply(hourEdits(planned))
    let places = try session.places()
    let include = try plan.include.map { try places.header($0, field: "include").id }
    let stays = try plan.stay.map { try places.header($0, field: "stay").id }
    guard let request = PlanRequest(planned, keeping: keeping, including: include, stays: stays) else {
      throw CommandFailure(
        .invalidValue, vi: "Chuyến đi chưa có ngày; hãy thêm --start-date.",
        en: "The trip has no date; add --start-date.", fr: "L’itinéraire n’a pas de date ; ajoutez --start-date.",
        ja: "旅程に日付がありません。--start-dateを付けてください。", field: "start-date")
    }
    return (request, edits)
  }

  /// Days are added and taken at the end. Where the trip ends stays its end; stops that do not stay leave with their day.
  private func countEdits(_ trip: Trip, _ keeping: PlanRequest.Keeping) throws -> [TripEdit] {
    guard let days = plan.days else { return [] }
    let wanted = try Values.number(days, in: 1...Trip.Limits.days, field: "days")
    let count = trip.days.count
    guard wanted != count else { return [] }
    var edits: [TripEdit] = Array(repeating: .addDay, count: max(0, wanted - count))
    for day in (min(wanted, count)..<count).reversed() {
      let leaving = trip.days[day].stops.filter { keeping == .locked && !$0.isLocked }
      edits += leaving.map { .remove($0.id) } + [.removeDay(day)]
    }
    guard let end = trip.days[count - 1].end else { return edits }
    if wanted > count { edits.append(.setDayEnd(day: count - 1, nil)) }
    return edits + [.setDayEnd(day: wanted - 1, end)]
  }

  private func hourEdits(_ trip: Trip) throws -> [TripEdit] {
    let first = try plan.firstDayFrom.map { try Values.time($0, field: "first-day-from") }
    let last = try plan.lastDayUntil.map { try Values.time($0, field: "last-day-until") }
    return try trip.days.indices.compactMap { day in
      let hours = trip.hours(ofDay: day)
      let start = day == 0 ? first ?? hours.start : hours.start
      let end = day == trip.days.count - 1 ? last ?? hours.end : hours.end
      guard (start, end) != hours else { return nil }
      guard let own = DayHours(start: start, end: end) else {
        throw TripEditError.invalidHours(dayStart: start, dayEnd: end)
      }
      return .setDayHours(day: day, own)
    }
  }

  /// A trip that begins tomorrow unless something else is said.
  private func fresh() throws -> Trip {
    guard let id = TripID(rawValue: "plan") else { throw TripEditError.invalidName(limit: Trip.Limits.nameLength) }
    let trip = try Trip(
      id: id, name: session.say(vi: "Kế hoạch", en: "Plan", fr: "Projet", ja: "計画"),
      startDate: session.now.date.adding(days: 1),
      dayCount: try Values.number(plan.days ?? 1, in: 1...Trip.Limits.days, field: "days"))
    return try trip.applying(.setLunch(.usual))
  }
}

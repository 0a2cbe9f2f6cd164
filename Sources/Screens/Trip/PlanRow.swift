import Itinerary

/// The rows of a plan that can be selected: a heading for each day, its stops, and where it ends.
enum PlanRow: Sendable {
  case day(ScheduledDay)
  case stop(ScheduledStop, day: Int, index: Int)
  case end(ScheduledEnd, day: Int)

  var stopID: StopID? {
    if case .stop(let stop, _, _) = self { stop.stop.id } else { nil }
  }

  var day: Int {
    switch self {
    case .day(let day): day.index
    case .stop(_, let day, _), .end(_, let day): day
    }
  }

  static func all(_ schedule: Schedule) -> [PlanRow] { schedule.days.flatMap(all) }

  static func all(_ day: ScheduledDay) -> [PlanRow] {
    [.day(day)] + day.stops.enumerated().map { .stop($1, day: day.index, index: $0) }
      + [day.end.map { .end($0, day: day.index) }].compactMap { $0 }
  }
}

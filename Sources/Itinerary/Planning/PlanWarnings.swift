import Gazetteer

/// What a party should know of a plan before it goes.
struct PlanWarnings {
  let finish: PlanFinish
  let schedule: Schedule

  private var facts: PlanFacts { finish.planner.facts }
  private var trip: Trip { schedule.trip }

  var all: [PlanWarning] { hazards + access + beds }

  /// Of touring routes that a way follows.
  private var hazards: [PlanWarning] {
    let ways = schedule.days.flatMap { day in day.stops.compactMap(\.leg) }
    return facts.notices.filter { notice in ways.contains { $0.follows(notice.places) } }
      .map { .hazards(route: $0.names, $0.hazards) }
  }

  private var access: [PlanWarning] {
    guard trip.wishes.stepFree else { return [] }
    return trip.places.compactMap { facts.places[$0] }.filter { $0.access != .level }.map {
      .accessUnknown($0.id, $0.header.names)
    }
  }

  private var beds: [PlanWarning] {
    trip.days.indices.dropLast().filter { trip.days[$0].end == nil }.map { .noBed(day: $0) }
  }
}

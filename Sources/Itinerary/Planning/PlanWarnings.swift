import Gazetteer

/// What a party should know of a plan before it goes.
struct PlanWarnings {
  let finish: PlanFinish
  let schedule: Schedule

  private var facts: PlanFacts { finish.planner.facts }
  private var trip: Trip { schedule.trip }

  var all: [PlanWarning] { hazards + access + drives + beds + prices }

  /// Of touring routes that a way follows.
  private var hazards: [PlanWarning] {
    let places = schedule.days.flatMap { day in day.stops.compactMap(\.leg?.places) }
    let steps = Set(places.flatMap { zip($0, $0.dropFirst()).flatMap { [Step($0, $1), Step($1, $0)] } })
    return facts.notices.filter { notice in
      zip(notice.places, notice.places.dropFirst()).contains { steps.contains(Step($0, $1)) }
    }.map { .hazards(route: $0.names, $0.hazards) }
  }

  /// From a place to the next one on a way.
  private struct Step: Hashable {
    let from: EntryID
    let to: EntryID

    init(_ from: EntryID, _ to: EntryID) {
      self.from = from
      self.to = to
    }
  }

  private var access: [PlanWarning] {
    guard trip.wishes.stepFree else { return [] }
    return trip.places.compactMap { facts.places[$0] }.filter { $0.access != .level }.map {
      .accessUnknown($0.id, $0.header.names)
    }
  }

  private var drives: [PlanWarning] {
    schedule.days.filter { !finish.planner.request.isOver($0.index) }.flatMap { day in
      (day.stops.map(\.leg) + [day.end?.leg]).compactMap { leg -> PlanWarning? in
        guard let minutes = leg?.minutes else { return nil }
        let rest = trip.mode.rest(on: minutes)
        return rest > 0 ? .longDrive(day: day.index, minutes: minutes, rest: rest) : nil
      }
    }
  }

  private var prices: [PlanWarning] {
    guard trip.wishes.budget != nil else { return [] }
    var told: Set<EntryID> = []
    return trip.days.dropLast().compactMap(\.end).filter { told.insert($0).inserted }.compactMap { id in
      let bed = facts.stays.first { $0.header.id == id } ?? facts.places[id]?.stop
      return bed.flatMap { $0.night == nil ? .bedPriceUnknown(id, $0.header.names) : nil }
    }
  }

  private var beds: [PlanWarning] {
    trip.days.indices.dropLast().filter { trip.days[$0].end == nil }.map { .noBed(day: $0) }
  }
}

import CivilTime
import Gazetteer
import Geography

/// What a party should know of a plan before it goes.
struct PlanWarnings {
  let finish: PlanFinish
  let schedule: Schedule

  private var facts: PlanFacts { finish.planner.facts }
  private var trip: Trip { schedule.trip }

  var all: [PlanWarning] { hazards + access + drives + meals + beds + prices }

  /// Of touring routes that the trip follows, as far as they are said of its months.
  private var hazards: [PlanWarning] {
    let months = trip.startDate.map { _ in Set(trip.days.indices.compactMap { trip.date(ofDay: $0)?.month }) }
    let passed = passed
    let hubs = Set(facts.notices.compactMap(\.places.first))
    return facts.notices.filter { $0.isFollowed(by: passed, hubs: hubs) }.compactMap { notice in
      notice.hazards.told(in: months).map { .hazards(route: notice.names, $0) }
    }
  }

  /// Every place where the trip stops, or through which its ways lead.
  private var passed: Set<EntryID> {
    Set(
      schedule.days.flatMap { day in
        [day.start?.id, day.end?.id].compactMap { $0 } + day.stops.map(\.stop.place)
          + (day.stops.map(\.leg) + [day.end?.leg]).flatMap { $0?.places ?? [] }
      })
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
        guard let leg, let minutes = leg.minutes, leg.rest > 0 else { return nil }
        return .longDrive(day: day.index, minutes: minutes - leg.rest, rest: leg.rest)
      }
    }
  }

  /// Farther than this from where lunch falls, in metres, a table is not near.
  private static let near = 3_000.0

  private var meals: [PlanWarning] {
    schedule.days.filter { !finish.planner.request.isOver($0.index) }.compactMap { day in
      guard let lunch = day.lunch else { return nil }
      let place = day.stops.indices.contains(lunch.before) ? day.stops[lunch.before].place : day.end?.place
      guard let place, let pin = place.header.position?.coordinate else { return nil }
      let isNear = facts.eating.contains { table in
        table.position.map { $0.coordinate.distance(to: pin) <= Self.near } ?? false
      }
      return isNear ? nil : .nothingToEat(day: day.index, place.header.id, place.header.names)
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

import CivilTime
import Gazetteer

/// A trip as JSON.
struct JSONDocument {
  let words: ExportWords

  func document(_ schedule: Schedule) -> JSONText {
    let trip = schedule.trip
    let cost = TripCost(schedule)
    return .members([
      "id": .string(trip.id.rawValue),
      "name": .string(trip.name),
      "template": .bool(trip.isTemplate),
      "start_date": .optional(trip.startDate?.description),
      "day_start": .string(trip.dayStart.description),
      "day_end": .string(trip.dayEnd.description),
      "mode": .string(trip.mode.rawValue),
      "start": .optional(trip.start?.rawValue),
      "lunch": .optional(trip.lunch?.description),
      "wishes": CostDocument.wishes(trip.wishes),
      "days": .array(schedule.days.map { day($0, trip.days[$0.index], cost.days[$0.index], cost.party) }),
      "cost": CostDocument.trip(cost),
      "next_stop": .integer(trip.nextStop),
      "warnings": .array(words.warnings(schedule).map(JSONText.string)),
    ])
  }

  private func day(_ day: ScheduledDay, _ wanted: TripDay, _ cost: DayCost, _ party: Int) -> JSONText {
    .members([
      "date": .optional(day.date?.description),
      "hours": .optional(wanted.hours?.description),
      "day_start": .string(day.dayStart.description),
      "day_end": .string(day.dayEnd.description),
      "start": day.start.map {
        .members(["place": .string($0.id.rawValue), "at": Self.time($0.at, day.date)])
      } ?? .null,
      "stops": .array(day.stops.map { stop($0, day.date) }),
      "lunch": day.lunch.map { lunch($0, day.date) } ?? .null,
      "end": day.end.map { end($0, day.date) } ?? .null,
      "travel_min": .integer(day.travelMinutes),
      "visit_min": .integer(day.visitMinutes),
      "wait_min": .integer(day.waitMinutes),
      "travel_metres": .integer(day.travelMetres),
      "cost": CostDocument.day(cost, party: party),
      "problems": .array(day.ownProblems.map { problem($0, isConflict: false, day.date) }),
    ])
  }

  private func lunch(_ lunch: ScheduledBreak, _ date: CivilDate?) -> JSONText {
    .members([
      "start": Self.time(lunch.start, date), "end": Self.time(lunch.end, date),
      "before": .integer(lunch.before),
    ])
  }

  private func end(_ end: ScheduledEnd, _ date: CivilDate?) -> JSONText {
    .members([
      "place": .string(end.id.rawValue),
      "at": Self.time(end.at, date),
      "leg": end.leg.map(leg) ?? .null,
      "problems": .array(
        end.problems.map { problem($0, isConflict: end.conflicts.contains($0), date) }),
    ])
  }

  private func stop(_ stop: ScheduledStop, _ date: CivilDate?) -> JSONText {
    .members([
      "id": .integer(stop.stop.id.rawValue),
      "place": .string(stop.stop.place.rawValue),
      "name": .string(words.placeName(stop)),
      "arrive": Self.time(stop.arrive, date),
      "start": Self.time(stop.start, date),
      "leave": Self.time(stop.leave, date),
      "wait_min": .integer(stop.waitMinutes),
      "visit_min": .integer(stop.visitMinutes),
      "visit_set_min": .optional(stop.stop.visitMinutes),
      "visit_assumed": .bool(stop.visitIsAssumed),
      "locked": .bool(stop.stop.isLocked),
      "open": .string(stop.openness.rawValue),
      "ticket": stop.place?.ticket.map(ticket) ?? .null,
      "note": .string(stop.stop.note),
      "leg": stop.leg.map(leg) ?? .null,
      "problems": .array(
        stop.problems.map { problem($0, of: stop, isConflict: stop.conflicts.contains($0), date) }),
    ])
  }

  private func leg(_ leg: Travel) -> JSONText {
    .members([
      "from": .string(leg.from.rawValue),
      "minutes": .optional(leg.minutes),
      "rest_min": .integer(leg.rest),
      "metres": .optional(leg.metres),
      "mode": .string(leg.mode.rawValue),
      "certainty": .string(leg.certainty.rawValue),
    ])
  }

  private func ticket(_ ticket: String) -> JSONText {
    guard let amount = TicketPrice.amount(ticket) else { return .members(["text": .string(ticket)]) }
    return .members(["amount": .integer(amount), "currency": .string("VND")])
  }

  static func time(_ time: ClockTime, _ date: CivilDate?) -> JSONText {
    .string(date.map { CivilDateTime(date: $0, time: time).description } ?? time.description)
  }

  private func problem(
    _ problem: Problem, of stop: ScheduledStop? = nil, isConflict: Bool, _ date: CivilDate?
  ) -> JSONText {
    var members = [JSONText.Member("code", .string(problem.code))]
    switch problem {
    case .closedWholeDay(let date): members.append(.init("date", .string(date.description)))
    case .closedOnArrival(let opensAt): members.append(.init("opens_at", opensAt.map { Self.time($0, date) } ?? .null))
    case .closesBeforeVisitEnds(let closing, let missing):
      members += [.init("closes_at", Self.time(closing, date)), .init("missing_min", .integer(missing))]
    case .afterDayEnd(let minutes): members.append(.init("minutes", .integer(minutes)))
    case .tightConnection(let spare): members.append(.init("spare_min", .integer(spare)))
    case .hoursUnknown(let gap): members.append(.init("why", .string(Self.code(gap))))
    case .publicHoliday(let name): members.append(.init("holiday", .string(name.text(words.language))))
    case .noPosition, .travelUnknown, .noSuchPlace, .noTimeForLunch: break
    }
    members.append(.init("conflict", .bool(isConflict)))
    members.append(.init("text", .string(words.problem(problem, of: stop))))
    return .object(members)
  }

  private static func code(_ gap: Problem.HoursGap) -> String {
    switch gap {
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .noDate: "no_date"
    case .unstated: "unstated"
    }
  }
}

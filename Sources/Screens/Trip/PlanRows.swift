import Canvas
import Gazetteer
import Itinerary
import TextShaping

/// The rows of a plan: a heading for each day, its stops, and under each stop what stands in its way.
enum PlanRow: Sendable {
  case day(ScheduledDay)
  case stop(ScheduledStop, day: Int, index: Int)

  var stopID: StopID? {
    if case .stop(let stop, _, _) = self { stop.stop.id } else { nil }
  }

  var day: Int {
    switch self {
    case .day(let day): day.index
    case .stop(_, let day, _): day
    }
  }

  static func all(_ schedule: Schedule) -> [PlanRow] {
    schedule.days.flatMap { day in
      [PlanRow.day(day)] + day.stops.enumerated().map { PlanRow.stop($1, day: day.index, index: $0) }
    }
  }
}

/// A plan row as lines of text.
struct PlanText {
  let model: Model
  let width: Int

  private var figures: Figures { Figures(model.language) }

  func lines(_ row: PlanRow) -> [StyledLine] {
    switch row {
    case .day(let day): [heading(day)]
    case .stop(let stop, _, _): leg(stop) + [self.stop(stop)] + problems(stop)
    }
  }

  private func heading(_ day: ScheduledDay) -> StyledLine {
    var text = model.say(.dayNumber, String(day.index + 1))
    if let date = day.date { text += " – " + figures.date(date) }
    var tail = ""
    if day.stops.isEmpty {
      tail = "  " + model.say(.dayEmpty)
    } else {
      tail = "  " + model.say(.daySum, figures.duration(day.visitMinutes), figures.duration(day.travelMinutes))
    }
    return StyledLine(pieces: [
      .init(text: text, style: Style(.accent)),
      .init(text: Fitting.truncate(tail, to: max(0, width - Width.columns(text))), style: .muted),
    ])
  }

  private func leg(_ stop: ScheduledStop) -> [StyledLine] {
    guard let leg = stop.leg else { return [] }
    let sign = model.settings.tier == .ascii ? "|" : "│"
    guard let minutes = leg.minutes, let metres = leg.metres else {
      return [StyledLine("      \(sign) \(model.say(.legUnknown))", Style(.warn))]
    }
    var text =
      "      \(sign) \(figures.distance(Double(metres))), \(figures.duration(minutes)), \(model.say(TripWords.mode(leg.mode)))"
    if leg.certainty == .estimated { text += " (\(model.say(.estimated)))" }
    return [StyledLine(Fitting.truncate(text, to: width), .muted)]
  }

  private func stop(_ stop: ScheduledStop) -> StyledLine {
    let name = model.known[stop.stop.place]?.header.names.name(model.language) ?? stop.stop.place.rawValue
    let times = "\(stop.start)–\(stop.leave)"
    let dash = model.settings.tier == .ascii ? times.replacing("–", with: "-") : times
    let conflict = !stop.conflicts.isEmpty
    return StyledLine(pieces: [
      .init(text: "  \(dash) ", style: Style(conflict ? .danger : .text)),
      .init(text: Fitting.truncate(name, to: max(4, width - 15)), style: .text),
    ])
  }

  private func problems(_ stop: ScheduledStop) -> [StyledLine] {
    var lines: [StyledLine] = []
    if stop.waitMinutes > 0, stop.conflicts.isEmpty {
      lines.append(StyledLine("      " + model.say(.waits, figures.duration(stop.waitMinutes)), .muted))
    }
    for problem in stop.problems {
      lines += StyledLine.wrapped(
        "! " + TripWords.problem(problem, model), width, Style(stop.conflicts.contains(problem) ? .danger : .warn),
        indent: 6)
    }
    return lines
  }
}

import Canvas
import CivilTime
import Gazetteer
import Itinerary
import TextShaping

/// The rows of a plan as lines of text, one day under the other.
struct PlanText {
  let model: Model
  let width: Int

  private var figures: Figures { Figures(model.language) }
  private var words: ScheduleWords { ScheduleWords(model: model) }
  private var ellipsis: String { Glyphs(model.settings.tier).ellipsis }

  func lines(_ row: PlanRow) -> [StyledLine] {
    switch row {
    case .day(let day): heading(day)
    case .stop(let stop, let day, let index):
      leg(stop.leg) + lunch(day, index) + [self.stop(stop)] + note(stop) + problems(stop) + lunchAfterAll(day, index)
    case .end(let end, let day):
      leg(end.leg) + [self.end(end)] + lunch(day, nil) + problems(end.problems, end.conflicts)
    }
  }

  /// The line of a row that names it, among those of `lines(_:)`: the way to a stop stands before it.
  func titleIndex(_ row: PlanRow) -> Int {
    switch row {
    case .day: 0
    case .stop(let stop, let day, let index): leg(stop.leg).count + lunch(day, index).count
    case .end(let end, _): leg(end.leg).count
    }
  }

  private func heading(_ day: ScheduledDay) -> [StyledLine] {
    let tail = "  " + words.daySum(day)
    let full = words.dayTitle(day)
    let text = Width.columns(full + tail) <= width ? full : words.shortDayTitle(day)
    var lines = [
      StyledLine(pieces: [
        .init(text: text, style: Style(.accent)),
        .init(text: Fitting.truncate(tail, to: max(0, width - Width.columns(text)), ellipsis: ellipsis), style: .muted),
      ])
    ]
    if let start = day.start { lines.append(muted("  \(start.at) " + words.name(start.id))) }
    for problem in day.problemsOfAll { lines += warning(problem, isConflict: false) }
    return lines
  }

  private func muted(_ text: String) -> StyledLine {
    StyledLine(Fitting.truncate(text, to: width, ellipsis: ellipsis), .muted)
  }

  private func leg(_ leg: Travel?) -> [StyledLine] {
    guard let leg else { return [] }
    let sign = String(Glyphs(model.settings.tier).vertical)
    guard let minutes = leg.minutes, let metres = leg.metres else {
      return [StyledLine("      \(sign) \(model.say(.legUnknown))", Style(.warn))]
    }
    // Two places at one point of the map: there is no way between them to tell of.
    guard metres > 0 else { return [] }
    let way = [
      figures.distance(Double(metres)), figures.duration(minutes), model.say(TripWords.mode(leg.mode)),
    ]
    var text = "      \(sign) " + model.language.list(way)
    if leg.certainty == .estimated { text += " (\(model.say(.estimated)))" }
    return [muted(text)]
  }

  /// The break before a stop, or before the day's end where there is no index.
  private func lunch(_ day: Int, _ index: Int?) -> [StyledLine] {
    guard let schedule = model.schedule, schedule.days.indices.contains(day), let lunch = schedule.days[day].lunch,
      lunch.before == index ?? schedule.days[day].stops.count
    else { return [] }
    return [muted("      \(Glyphs(model.settings.tier).vertical) " + words.lunch(lunch))]
  }

  /// Lunch after the last stop of a day that ends nowhere in particular.
  private func lunchAfterAll(_ day: Int, _ index: Int) -> [StyledLine] {
    guard let schedule = model.schedule, schedule.days.indices.contains(day), schedule.days[day].end == nil,
      index == schedule.days[day].stops.count - 1
    else { return [] }
    return lunch(day, nil)
  }

  private func stop(_ stop: ScheduledStop) -> StyledLine {
    let times = "\(stop.start)\(Glyphs(model.settings.tier).dash)\(stop.leave)"
    let change = TripChange(model: model)
    let sign = change.sign(stop.stop.id)
    var tail = change.shift(stop.stop.id)
    if stop.stop.isLocked { tail = model.language.list([tail, model.say(.locked)].filter { !$0.isEmpty }) }
    if !tail.isEmpty { tail = "  " + tail }
    let isTarget = model.trips.drag?.hasMoved == true && model.trips.drag?.stop == stop.stop.id
    return StyledLine(pieces: [
      .init(text: sign + " ", style: Style(.ok, .bold)),
      .init(text: "\(times) ", style: Style(stop.conflicts.isEmpty ? .text : .danger)),
      .init(
        text: Fitting.truncate(
          words.name(stop.stop.place), to: max(4, width - 15 - Width.columns(tail)), ellipsis: ellipsis),
        style: Style(.text, isTarget ? .underline : [])),
      .init(text: tail, style: Style(.ok)),
    ])
  }

  private func end(_ end: ScheduledEnd) -> StyledLine {
    StyledLine(pieces: [
      .init(text: "  \(end.at) ", style: Style(end.conflicts.isEmpty ? .text : .danger)),
      .init(
        text: Fitting.truncate(
          words.name(end.id) + "  (\(words.endKind(end)))", to: max(4, width - 9), ellipsis: ellipsis),
        style: .muted),
    ])
  }

  private func note(_ stop: ScheduledStop) -> [StyledLine] {
    guard !stop.stop.note.isEmpty else { return [] }
    return StyledLine.wrapped("\(Glyphs(model.settings.tier).bullet) " + stop.stop.note, width, .muted, indent: 6)
  }

  private func problems(_ stop: ScheduledStop) -> [StyledLine] {
    var lines: [StyledLine] = []
    let idle = stop.waitMinutes - stop.breakMinutes
    if idle > 0, stop.conflicts.isEmpty {
      lines.append(StyledLine("      " + model.say(.waits, figures.duration(idle)), .muted))
    }
    return lines + problems(stop.problemsOfItsOwn, stop.conflicts)
  }

  private func problems(_ problems: [Problem], _ conflicts: [Problem]) -> [StyledLine] {
    problems.flatMap { warning($0, isConflict: conflicts.contains($0)) }
  }

  private func warning(_ problem: Problem, isConflict: Bool) -> [StyledLine] {
    StyledLine.wrapped(
      "! " + TripWords.problem(problem, model), width, Style(isConflict ? .danger : .warn), indent: 6)
  }
}

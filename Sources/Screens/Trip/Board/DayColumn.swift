import Canvas
import Gazetteer
import Itinerary
import TextShaping

/// One day as a narrow column: its date, how to get about, its stops with their times, and where it ends.
struct DayColumn {
  let model: Model
  let width: Int

  private var figures: Figures { Figures(model.language) }
  private var words: ScheduleWords { ScheduleWords(model: model) }
  private var glyphs: Glyphs { Glyphs(model.settings.tier) }

  func lines(_ row: PlanRow, of day: ScheduledDay) -> [StyledLine] {
    switch row {
    case .day: heading(day)
    case .stop(let stop, _, let index):
      leg(stop.leg) + lunch(day, before: index) + self.stop(stop) + problem(stop.problemsOfItsOwn, stop.conflicts)
        + (day.end == nil && index == day.stops.count - 1 ? lunch(day, before: index + 1) : [])
    case .end(let end, _):
      leg(end.leg) + [
        StyledLine(cut("  \(end.at) " + words.name(end.id)), Style(end.conflicts.isEmpty ? .muted : .danger))
      ]
        + lunch(day, before: day.stops.count) + problem(end.problems, end.conflicts)
    }
  }

  private func cut(_ text: String) -> String { Fitting.truncate(text, to: width, ellipsis: glyphs.ellipsis) }

  private func heading(_ day: ScheduledDay) -> [StyledLine] {
    var title = model.say(.dayNumber, String(day.index + 1))
    if let date = day.date { title += " \(glyphs.separator) \(figures.shortDate(date))" }
    var lines = [StyledLine(cut(title), Style(.accent)), StyledLine(cut(words.daySum(day)), .muted)]
    if let start = day.start { lines.append(StyledLine(cut("  \(start.at) " + words.name(start.id)), .muted)) }
    return lines + problem(day.problemsOfAll, [])
  }

  private func leg(_ leg: Travel?) -> [StyledLine] {
    guard let leg else { return [] }
    guard let minutes = leg.minutes, let metres = leg.metres else {
      return [StyledLine(cut("  \(glyphs.vertical) " + model.say(.legUnknown)), Style(.warn))]
    }
    guard metres > 0 else { return [] }
    let way = model.language.list([figures.distance(Double(metres)), figures.duration(minutes)])
    return [StyledLine(cut("  \(glyphs.vertical) \(way)"), .muted)]
  }

  private func lunch(_ day: ScheduledDay, before index: Int) -> [StyledLine] {
    guard let lunch = day.lunch, lunch.before == index else { return [] }
    return [StyledLine(cut("  \(glyphs.vertical) " + words.lunch(lunch)), .muted)]
  }

  private func stop(_ stop: ScheduledStop) -> [StyledLine] {
    let change = TripChange(model: model)
    let isDragged = model.trips.drag?.hasMoved == true && model.trips.drag?.stop == stop.stop.id
    let first = StyledLine(pieces: [
      .init(text: change.sign(stop.stop.id) + " ", style: Style(.ok, .bold)),
      .init(text: "\(stop.start) ", style: Style(stop.conflicts.isEmpty ? .text : .danger, .bold)),
      .init(
        text: Fitting.truncate(words.name(stop.stop.place), to: max(4, width - 8), ellipsis: glyphs.ellipsis),
        style: Style(.text, isDragged ? .underline : .bold)),
    ])
    var tail = ""
    if stop.stop.isLocked { tail += " " + model.say(.locked) }
    if !stop.stop.note.isEmpty { tail += " \(glyphs.bullet) " + stop.stop.note }
    let shift = change.shift(stop.stop.id)
    return [
      first,
      StyledLine(pieces: [
        .init(text: "       \(glyphs.dash)\(stop.leave)", style: .muted),
        .init(text: shift.isEmpty ? "" : " " + shift, style: Style(.ok)),
        .init(
          text: Fitting.truncate(tail, to: max(0, width - 14 - Width.columns(shift)), ellipsis: glyphs.ellipsis),
          style: .muted),
      ]),
    ]
  }

  /// The worst of the problems; the panel below and the list have all of them.
  private func problem(_ problems: [Problem], _ conflicts: [Problem]) -> [StyledLine] {
    guard let worst = conflicts.first ?? problems.first else { return [] }
    let more = problems.count > 1 ? " (+\(problems.count - 1))" : ""
    let text = Fitting.truncate(
      "     ! " + TripWords.problem(worst, model), to: width - Width.columns(more), ellipsis: glyphs.ellipsis)
    return [StyledLine(text + more, Style(conflicts.isEmpty ? .warn : .danger))]
  }
}

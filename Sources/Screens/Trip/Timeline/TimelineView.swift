import Canvas
import Itinerary
import TextShaping

/// The time line of the selected day: hours above, a row for each stop with its opening hours behind the visit.
enum TimelineView {
  static func draw(_ model: Model, _ schedule: Schedule, on surface: inout Surface, in rect: Rect) {
    let selected = TripUpdate.selectedDay(model)
    guard schedule.days.indices.contains(selected), rect.rows >= 3 else { return }
    let day = schedule.days[selected]
    let label = min(24, rect.columns / 3)
    let line = DayTimeline(day, cells: rect.columns - label - 1)
    drawRule(model, day, on: &surface, in: rect)
    let axis = Point(column: rect.column + label, row: rect.row + 1)
    drawAxis(line, model, on: &surface, at: axis, clip: rect)
    let rows = Array(line.rows.enumerated())
    let visible = rect.rows - 2
    let current = day.stops.firstIndex { $0.stop.id == TripUpdate.row(model)?.stopID } ?? 0
    let top = max(0, min(current - visible / 2, rows.count - visible))
    for (place, (index, row)) in rows.dropFirst(top).prefix(visible).enumerated() {
      let strip = Rect(column: rect.column, row: rect.row + 2 + place, columns: rect.columns, rows: 1)
      drawLabel(
        index, row.stop, model, on: &surface, in: Rect(column: strip.column, row: strip.row, columns: label, rows: 1))
      for (cell, part) in row.parts.enumerated() {
        let sign = sign(part, number: index + 1, isFirst: cell == 0 || row.parts[cell - 1] != .visit, model)
        guard !sign.text.isEmpty else { continue }
        surface.put(sign.text, at: Point(column: strip.column + label + cell, row: strip.row), sign.style, clip: strip)
      }
    }
  }

  private static func drawRule(_ model: Model, _ day: ScheduledDay, on surface: inout Surface, in rect: Rect) {
    let glyphs = Glyphs(model.settings.tier)
    let line = String(repeating: String(glyphs.horizontal), count: rect.columns)
    surface.put(line, at: Point(column: rect.column, row: rect.row), .muted, clip: rect)
    let title = " " + ScheduleWords(model: model).dayTitle(day) + " "
    let next = surface.put(title, at: Point(column: rect.column + 2, row: rect.row), Style(.accent), clip: rect)
    let legend = legend(model)
    let column = rect.maxColumn - Width.columns(legend) - 2
    if column > next + 1 { surface.put(legend, at: Point(column: column, row: rect.row), .muted, clip: rect) }
  }

  /// The signs and what they mean.
  private static func legend(_ model: Model) -> String {
    func entry(_ part: DayTimeline.Part, _ word: Word) -> String {
      sign(part, number: 1, isFirst: false, model).text + " " + model.say(word)
    }
    return " "
      + [entry(.visit, .timeVisit), entry(.open, .timeOpen), entry(.travel, .timeTravel), entry(.lunch, .lunch)]
      .joined(separator: "  ") + " "
  }

  private static func drawAxis(
    _ line: DayTimeline, _ model: Model, on surface: inout Surface, at point: Point, clip: Rect
  ) {
    for (cell, hour) in line.hours {
      surface.put(
        hour < 10 ? "0\(hour)" : "\(hour)", at: Point(column: point.column + cell, row: point.row), .muted, clip: clip)
    }
  }

  private static func drawLabel(
    _ index: Int, _ stop: ScheduledStop, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    let isSelected = TripUpdate.row(model)?.stopID == stop.stop.id
    let mark = stop.conflicts.isEmpty ? stop.openSpans == nil ? "?" : " " : "!"
    let text = "\(index + 1)\(mark)" + ScheduleWords(model: model).name(stop.stop.place)
    let style: Style = isSelected ? Style(.selectionInactive) : stop.conflicts.isEmpty ? .text : Style(.danger)
    surface.put(
      Fitting.truncate(text, to: rect.columns - 1, ellipsis: Glyphs(model.settings.tier).ellipsis),
      at: Point(column: rect.column, row: rect.row), style, clip: rect)
  }

  /// Each part has a sign of its own, so that it is told without colours.
  private static func sign(
    _ part: DayTimeline.Part, number: Int, isFirst: Bool, _ model: Model
  ) -> (text: String, style: Style) {
    let (open, travel, wait, lunch, visit) =
      switch model.settings.tier {
      case .braille: ("⣀", "·", "⠒", "⣤", "⣿")
      case .quadrant, .halfBlock: ("░", "·", "-", "▄", "█")
      case .shade: ("░", "·", "-", "▒", "█")
      case .ascii: ("-", ".", "w", "L", "#")
      }
    switch part {
    case .nothing: return ("", .muted)
    case .open: return (open, Style(.muted))
    case .unsure: return ("?", Style(.muted))
    case .travel: return (travel, Style(.travel))
    case .wait: return (wait, Style(.warn))
    case .lunch: return (lunch, Style(.food))
    case .visit: return (isFirst && number < 10 ? String(number) : visit, Style(.accent, .bold))
    }
  }
}

import Canvas
import Gazetteer
import Itinerary
import TextShaping

/// The list of trips beside the plan of the current one; on a narrow screen the one that has the focus.
struct TripLayout {
  let list: Rect
  let plan: Rect

  init(_ body: Rect, _ focus: TripsModel.Focus) {
    if body.columns >= ExploreLayout.sideBySide {
      let (list, rest) = body.splitLeft(min(30, body.columns / 4))
      self.list = list
      plan = rest.splitLeft(2).rest
    } else if focus == .trips {
      list = body
      plan = Rect(column: 0, row: body.row, columns: 0, rows: 0)
    } else {
      list = Rect(column: 0, row: body.row, columns: 0, rows: 0)
      plan = body.inset(columns: 1)
    }
  }
}

enum TripView {
  static func breadcrumb(_ model: Model) -> [String] {
    var crumbs = [model.trips.current?.name].compactMap { $0 }
    if let row = TripUpdate.row(model) { crumbs.append(model.say(.dayNumber, String(row.day + 1))) }
    return crumbs
  }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    let layout = TripLayout(body, model.trips.focus)
    guard model.trips.current != nil else {
      let rect = body.inset(columns: 1, rows: 1)
      for (row, line) in Fitting.wrap(model.say(.emptyTrips), to: rect.columns).enumerated() {
        surface.put(line, at: Point(column: rect.column, row: rect.row + row), .muted, clip: rect)
      }
      if model.prompt == nil { surface.cursor = Point(column: rect.column, row: rect.row) }
      return
    }
    if !layout.list.isEmpty { drawList(model, on: &surface, in: layout.list) }
    if !layout.list.isEmpty, !layout.plan.isEmpty {
      Box.rule(layout.list.maxColumn, layout.list, tier: model.settings.tier, on: &surface)
    }
    if !layout.plan.isEmpty { drawPlan(model, on: &surface, in: layout.plan) }
  }

  private static func drawList(_ model: Model, on surface: inout Surface, in rect: Rect) {
    surface.put(" " + model.say(.tripsTitle), at: Point(column: rect.column, row: rect.row), Style(.accent), clip: rect)
    let list = rect.splitTop(1).rest
    let histories = model.trips.histories
    let top = model.trips.list.firstVisible(count: histories.count, rows: list.rows)
    for row in 0..<min(list.rows, histories.count - top) {
      let trip = histories[top + row].current
      let current = trip.id == model.trips.currentID
      let area = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      let role: Role = !current ? .text : model.trips.focus == .trips ? .selection : .selectionInactive
      if current { surface.fill(area, " ", Style(role)) }
      let pointer = current ? String(Glyphs(model.settings.tier).pointer) : " "
      let text = Fitting.truncate("\(pointer) \(trip.name)", to: area.columns - 1)
      surface.put(text, at: Point(column: area.column, row: area.row), Style(role), clip: area)
      if current, model.trips.focus == .trips, model.prompt == nil {
        surface.cursor = Point(column: area.column, row: area.row)
      }
    }
  }

  /// The lines of the plan with the row each belongs to, and the first line in sight.
  private static func planLines(_ model: Model, _ schedule: Schedule, in rect: Rect) -> (
    lines: [(row: Int, line: StyledLine)], top: Int
  ) {
    let text = PlanText(model: model, width: rect.columns - 1)
    let rows = PlanRow.all(schedule)
    let lines = rows.enumerated().flatMap { index, row in text.lines(row).map { (row: index, line: $0) } }
    let selected = model.trips.selection.index
    let first = lines.firstIndex { $0.row == selected } ?? 0
    let last = lines.lastIndex { $0.row == selected } ?? 0
    // The selected row stands whole in the middle part of the pane.
    var top = max(0, min(first - rect.rows / 3, lines.count - rect.rows))
    if last >= top + rect.rows { top = min(first, last - rect.rows + 1) }
    return (lines, top)
  }

  static func planRow(at point: Point, _ model: Model, in rect: Rect) -> Int? {
    guard let schedule = model.schedule, rect.contains(point) else { return nil }
    let area = rect.splitTop(2).rest
    let (lines, top) = planLines(model, schedule, in: area)
    let index = top + point.row - area.row
    return point.row >= area.row && lines.indices.contains(index) ? lines[index].row : nil
  }

  private static func drawPlan(_ model: Model, on surface: inout Surface, in rect: Rect) {
    guard let schedule = model.schedule else { return }
    let trip = schedule.trip
    let head = "\(trip.name) – \(model.say(TripWords.mode(trip.mode))), \(trip.dayStart)–\(trip.dayEnd)"
    surface.put(
      Fitting.truncate(head, to: rect.columns), at: Point(column: rect.column, row: rect.row), Style(.title), clip: rect
    )
    let conflicts = schedule.days.reduce(0) { $0 + $1.stops.reduce(0) { $0 + $1.conflicts.count } }
    let verdict =
      conflicts == 0
      ? model.say(trip.stops.isEmpty ? .tripEmpty : .tripFits) : model.say(.tripConflicts, String(conflicts))
    surface.put(
      Fitting.truncate(verdict, to: rect.columns), at: Point(column: rect.column, row: rect.row + 1),
      Style(conflicts == 0 ? .ok : .danger), clip: rect)
    let area = rect.splitTop(2).rest
    let (lines, top) = planLines(model, schedule, in: area)
    let focused = model.trips.focus == .plan && model.prompt == nil
    var cursorSet = false
    for row in 0..<min(area.rows, max(0, lines.count - top)) {
      let (index, line) = lines[top + row]
      let selected = index == model.trips.selection.index
      let strip = Rect(column: area.column, row: area.row + row, columns: area.columns, rows: 1)
      let ground: Role? = selected ? (model.trips.focus == .plan ? .selection : .selectionInactive) : nil
      if let ground { surface.fill(strip, " ", Style(ground)) }
      line.draw(on: &surface, at: Point(column: area.column, row: area.row + row), clip: area, ground: ground)
      if selected, focused, !cursorSet {
        surface.cursor = Point(column: area.column, row: area.row + row)
        cursorSet = true
      }
    }
    Scrollbar.draw(count: lines.count, top: top, in: area, tier: model.settings.tier, on: &surface)
  }
}

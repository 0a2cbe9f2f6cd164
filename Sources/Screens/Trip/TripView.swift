import Canvas
import Gazetteer
import Itinerary
import TextShaping

enum TripView {
  static func breadcrumb(_ model: Model) -> [String] {
    var crumbs = [model.trips.current?.name].compactMap { $0 }
    if let row = TripUpdate.row(model) { crumbs.append(model.say(.dayNumber, String(row.day + 1))) }
    return crumbs
  }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    let layout = TripLayout(model)
    guard model.trips.current != nil else {
      let rect = body.inset(columns: 1, rows: 1)
      for (row, line) in Fitting.wrap(model.say(.emptyTrips), to: rect.columns).enumerated() {
        surface.put(line, at: Point(column: rect.column, row: rect.row + row), .muted, clip: rect)
      }
      if model.prompt == nil { surface.cursor = Point(column: rect.column, row: rect.row) }
      return
    }
    drawPlan(model, layout, on: &surface)
    guard !layout.list.isEmpty else { return }
    if layout.isBoard { surface.fill(layout.list, " ", .text) }
    drawList(model, on: &surface, in: layout.list)
    if !layout.plan.isEmpty {
      Box.rule(layout.list.maxColumn, layout.list, tier: model.settings.tier, on: &surface)
    }
  }

  private static func drawPlan(_ model: Model, _ layout: TripLayout, on surface: inout Surface) {
    guard !layout.plan.isEmpty, let schedule = model.schedule else { return }
    drawHead(model, schedule, on: &surface, in: layout.head)
    if layout.isBoard {
      BoardView.draw(model, schedule, on: &surface, in: layout.plan)
    } else {
      PlanListView.draw(model, schedule, on: &surface, in: layout.plan)
    }
    if !layout.panel.isEmpty { TimelineView.draw(model, schedule, on: &surface, in: layout.panel) }
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
      let mark = trip.isTemplate ? " (\(model.say(.template)))" : ""
      let name = Fitting.truncate(trip.name, to: max(4, area.columns - 3 - Width.columns(mark)))
      surface.put("\(pointer) \(name)\(mark)", at: Point(column: area.column, row: area.row), Style(role), clip: area)
      if current, model.trips.focus == .trips, model.prompt == nil {
        surface.cursor = Point(column: area.column, row: area.row)
      }
    }
  }

  private static func drawHead(_ model: Model, _ schedule: Schedule, on surface: inout Surface, in rect: Rect) {
    let words = ScheduleWords(model: model)
    let ellipsis = Glyphs(model.settings.tier).ellipsis
    surface.put(
      Fitting.truncate(words.headline(schedule.trip), to: rect.columns, ellipsis: ellipsis),
      at: Point(column: rect.column, row: rect.row), Style(.title), clip: rect)
    let isFine = schedule.conflicts.isEmpty && TripCost(schedule).overBudget == nil
    surface.put(
      Fitting.truncate(words.verdict(schedule, columns: rect.columns), to: rect.columns, ellipsis: ellipsis),
      at: Point(column: rect.column, row: rect.row + 1), Style(isFine ? .ok : .danger), clip: rect)
  }
}

import Canvas
import Itinerary

/// The days one under the other.
enum PlanListView {
  static func draw(_ model: Model, _ schedule: Schedule, on surface: inout Surface, in area: Rect) {
    let (lines, top) = lines(model, schedule, in: area)
    let focused = model.trips.focus == .plan && model.prompt == nil
    let marker = marker(model, schedule, lines)
    var cursorSet = false
    for row in 0..<min(area.rows, max(0, lines.count - top)) {
      let (index, line) = lines[top + row]
      let selected = index == model.trips.selection.index
      let strip = Rect(column: area.column, row: area.row + row, columns: area.columns, rows: 1)
      let ground: Role? = selected ? (model.trips.focus == .plan ? .selection : .selectionInactive) : nil
      if let ground { surface.fill(strip, " ", Style(ground)) }
      line.draw(on: &surface, at: Point(column: area.column, row: area.row + row), clip: area, ground: ground)
      if marker == top + row { DropMarker.draw(model, on: &surface, in: strip) }
      if selected, focused, !cursorSet {
        surface.cursor = Point(column: area.column, row: area.row + row)
        cursorSet = true
      }
    }
    Scrollbar.draw(count: lines.count, top: top, in: area, tier: model.settings.tier, on: &surface)
  }

  /// The row of the plan at a point.
  static func row(at point: Point, _ model: Model, in area: Rect) -> Int? {
    guard let schedule = model.schedule, area.contains(point) else { return nil }
    let (lines, top) = lines(model, schedule, in: area)
    let index = top + point.row - area.row
    return lines.indices.contains(index) ? lines[index].row : nil
  }

  /// The first line in sight, and the last one that can be the first.
  static func top(_ model: Model, _ schedule: Schedule, in area: Rect) -> (line: Int, last: Int) {
    let (lines, top) = lines(model, schedule, in: area)
    return (top, max(0, lines.count - area.rows))
  }

  /// The lines of the plan with the row each belongs to, and the first line in sight.
  private static func lines(_ model: Model, _ schedule: Schedule, in rect: Rect) -> (
    lines: [(row: Int, line: StyledLine)], top: Int
  ) {
    let text = PlanText(model: model, width: rect.columns - 1)
    let lines = PlanRow.all(schedule).enumerated().flatMap { index, row in
      text.lines(row).map { (row: index, line: $0) }
    }
    let selected = model.trips.placed
    let first = lines.firstIndex { $0.row == selected } ?? 0
    let last = lines.lastIndex { $0.row == selected } ?? 0
    // The placed row stands whole in the middle part of the pane.
    var top = max(0, min(first - rect.rows / 3, lines.count - rect.rows))
    if last >= top + rect.rows { top = min(first, last - rect.rows + 1) }
    return (lines, top)
  }

  /// The line before which a dragged stop would land.
  private static func marker(
    _ model: Model, _ schedule: Schedule, _ lines: [(row: Int, line: StyledLine)]
  ) -> Int? {
    guard let drag = model.trips.drag, drag.hasMoved, let target = drag.target else { return nil }
    let rows = PlanRow.all(schedule)
    let others = schedule.days[target.day].stops.filter { $0.stop.id != drag.stop }
    let row =
      others.indices.contains(target.index)
      ? rows.firstIndex { $0.stopID == others[target.index].stop.id } : rows.lastIndex { $0.day == target.day }
    guard let row else { return nil }
    return others.indices.contains(target.index)
      ? lines.firstIndex { $0.row == row } : lines.lastIndex { $0.row == row }
  }
}

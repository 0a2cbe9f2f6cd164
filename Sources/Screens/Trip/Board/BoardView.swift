import Canvas
import Itinerary

/// The days side by side.
enum BoardView {
  static func draw(_ model: Model, _ schedule: Schedule, on surface: inout Surface, in rect: Rect) {
    let layout = BoardLayout(model, schedule, in: rect)
    let target = model.trips.drag?.hasMoved == true ? model.trips.drag?.target : nil
    for column in layout.columns {
      let isTarget = target?.day == column.day.index
      if column.rect.maxColumn < rect.maxColumn {
        let rule = isTarget ? Style(.accent, .bold) : .muted
        for row in column.rect.row..<column.rect.maxRow {
          surface.put(
            String(Glyphs(model.settings.tier).vertical), at: Point(column: column.rect.maxColumn, row: row), rule)
        }
      }
      draw(column, model, target: isTarget ? target : nil, on: &surface)
    }
    drawEdges(layout, model, on: &surface, in: rect)
  }

  private static func draw(
    _ column: BoardLayout.Column, _ model: Model, target: TripDrag.Target?, on surface: inout Surface
  ) {
    let focused = model.trips.focus == .plan && model.prompt == nil
    var cursorSet = false
    let marker = target.flatMap { DropMarker.line(column, $0, model) }
    for row in 0..<min(column.rect.rows, max(0, column.lines.count - column.top)) {
      let (index, line) = column.lines[column.top + row]
      let strip = Rect(column: column.rect.column, row: column.rect.row + row, columns: column.rect.columns, rows: 1)
      let selected = index == model.trips.selection.index
      let ground: Role? = selected ? (model.trips.focus == .plan ? .selection : .selectionInactive) : nil
      if let ground { surface.fill(strip, " ", Style(ground)) }
      line.draw(on: &surface, at: Point(column: strip.column, row: strip.row), clip: strip, ground: ground)
      if marker == column.top + row { DropMarker.draw(model, on: &surface, in: strip) }
      if selected, focused, !cursorSet {
        surface.cursor = Point(column: strip.column, row: strip.row)
        cursorSet = true
      }
    }
    // Below the last line.
    if let marker, marker == column.lines.count, marker - column.top < column.rect.rows {
      let row = column.rect.row + marker - column.top
      DropMarker.draw(
        model, on: &surface, in: Rect(column: column.rect.column, row: row, columns: column.rect.columns, rows: 1))
    }
    Scrollbar.draw(
      count: column.lines.count, top: column.top, in: column.rect, tier: model.settings.tier, on: &surface)
  }

  /// How many days there are beyond the edges, in the line above.
  private static func drawEdges(_ layout: BoardLayout, _ model: Model, on surface: inout Surface, in rect: Rect) {
    guard layout.before + layout.after > 0, rect.row > 0 else { return }
    let ascii = model.settings.tier == .ascii
    var text = ""
    if layout.before > 0 { text += (ascii ? "<" : "◄") + "\(layout.before)" }
    if layout.after > 0 { text += (text.isEmpty ? "" : " ") + "\(layout.after)" + (ascii ? ">" : "►") }
    surface.put(
      " " + text, at: Point(column: rect.maxColumn - text.count - 1, row: rect.row - 1), Style(.accent), clip: nil)
  }
}

/// Where a dragged stop would land.
enum DropMarker {
  /// The line of a column that the stop would come before; the number of lines for after the last.
  static func line(_ column: BoardLayout.Column, _ target: TripDrag.Target, _ model: Model) -> Int? {
    let others = column.day.stops.filter { $0.stop.id != model.trips.drag?.stop }
    guard others.indices.contains(target.index), let schedule = model.schedule else {
      return column.day.end == nil ? column.lines.count : column.lines.lastIndex { _ in true }
    }
    let id = others[target.index].stop.id
    let row = PlanRow.all(schedule).firstIndex { $0.stopID == id }
    return column.lines.firstIndex { $0.row == row }
  }

  static func draw(_ model: Model, on surface: inout Surface, in rect: Rect) {
    let glyphs = Glyphs(model.settings.tier)
    let line = String(repeating: String(glyphs.horizontal), count: max(0, rect.columns - 1))
    surface.put(
      String(glyphs.pointer) + line, at: Point(column: rect.column, row: rect.row), Style(.accent, .bold), clip: rect)
  }
}

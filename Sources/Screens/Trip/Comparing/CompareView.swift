import Canvas
import TextShaping

enum CompareView {
  static func box(_ model: Model) -> Rect {
    Box.centred(model.size, columns: 84, rows: max(12, model.size.rows - 4))
  }

  static func columns(_ model: Model) -> Int { box(model).columns - 4 }

  /// Lines in sight, without that of the keys.
  static func rows(_ model: Model) -> Int { max(1, box(model).rows - 4) }

  static func draw(_ prompt: ComparePrompt, _ model: Model, on surface: inout Surface, in rect: Rect) {
    let text = CompareText(model: model, prompt: prompt, width: columns(model))
    let inside = Box.draw(rect, title: text.title, tier: model.settings.tier, on: &surface)
    let lines = text.lines
    let area = Rect(column: inside.column, row: inside.row, columns: inside.columns, rows: rows(model))
    for (row, line) in lines.dropFirst(prompt.top).prefix(area.rows).enumerated() {
      line.draw(on: &surface, at: Point(column: area.column, row: area.row + row), clip: area)
    }
    Scrollbar.draw(count: lines.count, top: prompt.top, in: area, tier: model.settings.tier, on: &surface)
    let keys = Fitting.truncate(
      model.say(.compareKeys), to: inside.columns, ellipsis: Glyphs(model.settings.tier).ellipsis)
    surface.put(keys, at: Point(column: inside.column, row: inside.maxRow - 1), Style(.key), clip: inside)
    surface.cursor = Point(column: inside.column, row: inside.row)
  }
}

import Canvas
import Gazetteer
import TextShaping

enum TripFormView {
  private static let label = 22

  static func box(_ model: Model) -> Rect {
    Box.centred(model.size, columns: 64, rows: TripForm.Field.allCases.count + 4)
  }

  /// The first row in sight.
  private static func top(_ form: TripForm, _ rows: Int) -> Int {
    max(0, min(form.row - rows / 2, TripForm.Field.allCases.count - rows))
  }

  private static func fields(_ model: Model) -> Rect {
    let inside = box(model).inset(columns: 2, rows: 1)
    return Rect(column: inside.column, row: inside.row, columns: inside.columns, rows: max(1, inside.rows - 2))
  }

  static func row(at point: Point, _ form: TripForm, _ model: Model) -> Int? {
    let area = fields(model)
    guard area.contains(point) else { return nil }
    let row = point.row - area.row + top(form, area.rows)
    return row < TripForm.Field.allCases.count ? row : nil
  }

  static func draw(_ form: TripForm, _ model: Model, on surface: inout Surface, in rect: Rect) {
    let inside = Box.draw(rect, title: model.say(.formTitle), tier: model.settings.tier, on: &surface)
    let area = fields(model)
    let first = top(form, area.rows)
    for (place, field) in TripForm.Field.allCases.dropFirst(first).prefix(area.rows).enumerated() {
      let line = Rect(column: area.column, row: area.row + place, columns: area.columns, rows: 1)
      draw(field, form, model, on: &surface, in: line)
    }
    let hint = form.problem.map { model.say($0.word) } ?? model.say(.formKeys)
    let style: Style = form.problem == nil ? .muted : Style(.danger)
    for (place, text) in Fitting.wrap(hint, to: inside.columns).prefix(2).enumerated() {
      surface.put(text, at: Point(column: inside.column, row: area.maxRow + place), style, clip: inside)
    }
  }

  private static func draw(
    _ field: TripForm.Field, _ form: TripForm, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    let isCurrent = field == form.field
    let glyphs = Glyphs(model.settings.tier)
    let text = (isCurrent ? String(glyphs.pointer) : " ") + " " + model.say(TripForm.label(field))
    surface.put(
      Fitting.truncate(text, to: label - 1, ellipsis: glyphs.ellipsis), at: Point(column: rect.column, row: rect.row),
      isCurrent ? Style(.accent) : .text, clip: rect)
    let value = Rect(column: rect.column + label + 1, row: rect.row, columns: rect.columns - label - 1, rows: 1)
    if let typed = form.texts[field] {
      typed.draw(on: &surface, in: value, style: Style(isCurrent ? .field : .text), focused: isCurrent)
      return
    }
    let words = TripForm.choices(field)
    let chosen = words.indices.contains(form.choices[field] ?? 0) ? model.say(words[form.choices[field] ?? 0]) : ""
    // The arrows stand outside, so that the words of all fields begin in one column.
    surface.put(
      isCurrent ? "< \(chosen) >" : chosen, at: Point(column: value.column - (isCurrent ? 2 : 0), row: value.row),
      Style(isCurrent ? .selection : .text), clip: rect)
    if isCurrent { surface.cursor = Point(column: value.column, row: value.row) }
  }

  /// The form line by line.
  static func plain(_ form: TripForm, _ model: Model) -> [String] {
    let colon = Words.colon(model.language)
    return [model.say(.formTitle)]
      + TripForm.Field.allCases.map { field in
        let words = TripForm.choices(field)
        let value = form.texts[field]?.text ?? model.say(words[form.choices[field] ?? 0])
        let choices =
          field == form.field && !words.isEmpty ? " (\(model.language.list(words.map { model.say($0) })))" : ""
        return (field == form.field ? "> " : "  ") + model.say(TripForm.label(field)) + colon + value + choices
      } + [form.problem.map { model.say($0.word) } ?? model.say(.formPlainKeys)]
  }
}

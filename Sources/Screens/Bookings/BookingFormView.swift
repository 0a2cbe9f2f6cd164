import Booking
import Canvas
import CivilTime
import Gazetteer
import TextShaping

/// The form of a request: a field a row, its problem beside it or, on a narrow screen, below.
enum BookingFormView {
  private static let labelWidth = 22

  /// Rows of the form from the top of the body.
  private static let firstRow = 3

  static func row(at point: Point, _ form: BookingForm, _ body: Rect) -> Int? {
    let row = point.row - body.row - firstRow
    return row >= 0 && row < form.rows ? row : nil
  }

  static func draw(_ form: BookingForm, _ model: Model, on surface: inout Surface, in body: Rect) {
    let rect = body.inset(columns: 1)
    let title = model.say(.requestTo, BookingsView.providerName(form.draft.provider, model))
    surface.put(
      Fitting.truncate(title, to: rect.columns), at: Point(column: rect.column, row: rect.row), Style(.title),
      clip: rect)
    let delivery: Word = form.isTaken == false ? .providerTakesNone : .staysOnDevice
    surface.put(
      Fitting.truncate(model.say(delivery), to: rect.columns), at: Point(column: rect.column, row: rect.row + 1),
      Style(.warn), clip: rect)
    let problems = form.draft.problems(today: model.now.date)
    for row in 0..<form.rows {
      let area = Rect(column: rect.column, row: rect.row + firstRow + row, columns: rect.columns, rows: 1)
      drawRow(row, form, problems, model, on: &surface, in: area)
    }
    let below = Rect(
      column: rect.column, row: rect.row + firstRow + form.rows + 1, columns: rect.columns,
      rows: rect.rows - firstRow - form.rows - 1)
    // What saving means stands at the bottom, and before any advice where there is no room for both.
    let consent = Fitting.wrap(model.say(.consentIntro), to: rect.columns)
    let (advice, bottom) = below.splitTop(max(0, below.rows - consent.count))
    drawAdvice(form, problems, model, on: &surface, in: advice)
    for (row, line) in consent.prefix(bottom.rows).enumerated() {
      surface.put(line, at: Point(column: bottom.column, row: bottom.row + row), .muted, clip: bottom)
    }
  }

  private static func drawRow(
    _ row: Int, _ form: BookingForm, _ problems: [FieldProblem], _ model: Model, on surface: inout Surface,
    in area: Rect
  ) {
    let focused = row == form.row && model.prompt == nil
    let pointer = row == form.row ? String(Glyphs(model.settings.tier).pointer) : " "
    let field = row == 0 ? nil : form.draft.fields[row - 1]
    let label = Fitting.truncate(
      model.say(field.map(BookingWords.label) ?? .fieldProduct), to: labelWidth - 3,
      ellipsis: Glyphs(model.settings.tier).ellipsis)
    surface.put(
      "\(pointer) \(label)", at: Point(column: area.column, row: area.row), Style(row == form.row ? .accent : .muted))
    let width = min(34, area.columns - labelWidth)
    let box = Rect(column: area.column + labelWidth, row: area.row, columns: width, rows: 1)
    guard let field else {
      let arrows = form.products.count > 1 ? "< > " : ""
      surface.put(
        arrows + model.say(RequestWords.product(form.draft.product)), at: Point(column: box.column, row: box.row),
        .text,
        clip: area)
      if focused { surface.cursor = Point(column: box.column, row: box.row) }
      return
    }
    let typed = row == form.row ? form.field : TextField(form.draft[field], limit: 500)
    typed.draw(on: &surface, in: box, style: Style(.field), focused: focused)
    guard form.tried || form.left.contains(field), let problem = problems.first(where: { $0.field == field }) else {
      return
    }
    let room = area.maxColumn - box.maxColumn - 2
    guard room > 12 else {
      surface.put("!", at: Point(column: min(box.maxColumn, area.maxColumn - 1), row: area.row), Style(.danger))
      return
    }
    let text = Fitting.truncate(
      "! " + BookingWords.problem(problem, model.language), to: room, ellipsis: Glyphs(model.settings.tier).ellipsis)
    surface.put(text, at: Point(column: box.maxColumn + 1, row: area.row), Style(.danger), clip: area)
  }

  /// Whole sentences for the focused field: what it wants, or what is wrong with it.
  private static func drawAdvice(
    _ form: BookingForm, _ problems: [FieldProblem], _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    var text = form.current.map { model.say(BookingWords.advice($0, form.draft.product)) } ?? model.say(.adviceProduct)
    var style = Style.muted
    if let field = form.current, form.tried || form.left.contains(field),
      let problem = problems.first(where: { $0.field == field })
    {
      text = BookingWords.problem(problem, model.language)
      style = Style(.danger)
    }
    for (row, line) in Fitting.wrap(text, to: rect.columns).prefix(rect.rows).enumerated() {
      surface.put(line, at: Point(column: rect.column, row: rect.row + row), style, clip: rect)
    }
  }
}

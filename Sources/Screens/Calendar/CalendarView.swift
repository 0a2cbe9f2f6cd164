import Canvas
import CivilTime
import Gazetteer
import TextShaping

/// The months to come above, what is selected spelt out below.
enum CalendarView {
  /// Narrower screens leave out how sure a date is: it is said below the list.
  private static let wide = 70

  static func breadcrumb(_ model: Model) -> [String] {
    model.calendar.selected.map { [CalendarText(model.language).name($0)] } ?? []
  }

  /// The rows between the line of today and what is selected.
  static func list(_ size: Size) -> Rect { areas(size).list }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    let (list, detail) = areas(model.size)
    surface.put(today(model), at: Point(column: 1, row: body.row), Style(.accent), clip: body.inset(columns: 1))
    guard model.calendar.page != nil else {
      surface.put(model.say(.loading), at: Point(column: list.column, row: list.row), .muted, clip: list)
      if model.prompt == nil { surface.cursor = Point(column: list.column, row: list.row) }
      return
    }
    drawList(model, on: &surface, in: list)
    let rule = String(repeating: Glyphs(model.settings.tier).horizontal, count: detail.columns)
    surface.put(rule, at: Point(column: detail.column, row: detail.row - 1), .muted, clip: body)
    guard let entry = model.calendar.selected else { return }
    let lines = CalendarText(model.language).lines(entry, width: detail.columns)
    for (row, line) in lines.prefix(detail.rows).enumerated() {
      line.draw(on: &surface, at: Point(column: detail.column, row: detail.row + row), clip: detail)
    }
  }

  /// Today by both calendars.
  static func today(_ model: Model) -> String {
    let date = model.now.date
    let solar = Figures(model.language).date(date)
    guard let lunar = LunarDate(date) else { return solar }
    let canChi = CanChi(year: lunar.year)
    let animal = LocalizedText(
      [.vi: canChi.animal.vi, .en: canChi.animal.en, .fr: canChi.animal.fr, .ja: canChi.animal.ja])
    let name = model.language == .vi ? canChi.name : "\(canChi.name) (\(animal.text(model.language)))"
    return model.say(.calendarToday, solar, CalendarFigures(model.language).lunar(lunar, lunar), name)
  }

  private static func areas(_ size: Size) -> (list: Rect, detail: Rect) {
    let body = Frame.body(size).inset(columns: 1)
    let below = body.rows >= 30 ? 8 : 6
    let list = Rect(
      column: body.column, row: body.row + 1, columns: body.columns, rows: max(1, body.rows - below - 2))
    return (list, Rect(column: body.column, row: list.maxRow + 1, columns: body.columns, rows: below))
  }

  private static func drawList(_ model: Model, on surface: inout Surface, in rect: Rect) {
    let lines = CalendarLines(model)
    let table = CalendarTable(model, columns: rect.columns - 1, certain: model.size.columns >= wide)
    let top = lines.firstVisible(model, rows: rect.rows)
    for row in 0..<max(0, min(rect.rows, lines.lines.count - top)) {
      let at = Point(column: rect.column, row: rect.row + row)
      switch lines.lines[top + row] {
      case .heading(let text): surface.put(text, at: at, Style(.accent, .bold), clip: rect)
      case .row(let index):
        let selected = index == model.calendar.selection.index
        if selected {
          surface.fill(Rect(column: at.column, row: at.row, columns: rect.columns, rows: 1), " ", Style(.selection))
          if model.prompt == nil { surface.cursor = at }
        }
        table.line(index, selected: selected).draw(
          on: &surface, at: at, clip: rect, ground: selected ? .selection : nil)
      }
    }
    Scrollbar.draw(count: lines.lines.count, top: top, in: rect, tier: model.settings.tier, on: &surface)
  }
}

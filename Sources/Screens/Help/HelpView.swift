import Canvas
import TextShaping

/// The pages of Help: their names in a row, and the text of the one that is open.
enum HelpView {
  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    for (page, range, name) in tabs(model) {
      let style = Style(page == model.help.page ? .accent : .muted, page == model.help.page ? [.bold, .underline] : [])
      surface.put(name, at: Point(column: range.lowerBound, row: body.row), style)
    }
    let rect = text(model.size)
    let lines = lines(model, width: rect.columns)
    let top = model.help.scroll.firstVisible(count: lines.count, rows: rect.rows)
    for row in 0..<min(rect.rows, max(0, lines.count - top)) {
      lines[top + row].draw(on: &surface, at: Point(column: rect.column, row: rect.row + row), clip: rect)
    }
    if model.prompt == nil {
      surface.cursor = Point(column: rect.column, row: rect.row + max(0, model.help.scroll.index - top))
    }
    let bar = Rect(column: rect.column, row: rect.row, columns: rect.columns + 1, rows: rect.rows)
    Scrollbar.draw(count: lines.count, top: top, in: bar, tier: model.settings.tier, on: &surface)
  }

  /// Where the text stands: below the row of names; the last column is left to the signs for more.
  static func text(_ size: Size) -> Rect {
    let body = Frame.body(size).inset(columns: 2)
    return Rect(column: body.column, row: body.row + 2, columns: body.columns - 1, rows: max(0, body.rows - 2))
  }

  static func page(at point: Point, _ model: Model) -> HelpModel.Page? {
    guard point.row == Frame.body(model.size).row else { return nil }
    return tabs(model).first { $0.range.contains(point.column) }?.page
  }

  private static func tabs(_ model: Model) -> [(page: HelpModel.Page, range: Range<Int>, name: String)] {
    var column = 2
    return HelpModel.Page.allCases.map { page in
      let name = model.say(title(page))
      let range = column..<(column + Width.columns(name))
      column = range.upperBound + 3
      return (page, range, name)
    }
  }

  static func title(_ page: HelpModel.Page) -> Word {
    switch page {
    case .guide: .helpGuide
    case .unknown: .helpUnknown
    case .credits: .helpCredits
    }
  }

  static func lines(_ model: Model, width: Int) -> [StyledLine] {
    switch model.help.page {
    case .guide: GuidePage.lines(model, width: width)
    case .unknown: UnknownPage(language: model.language, width: width).lines(model.help.honesty)
    case .credits: CreditsPage(language: model.language, width: width).lines(model.help.honesty)
    }
  }
}

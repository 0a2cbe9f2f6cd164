import Canvas
import Cartography
import Gazetteer
import Geography
import TextShaping

enum ExploreView {
  static func breadcrumb(_ model: Model) -> [String] {
    let explore = model.explore
    var crumbs: [String] = []
    if explore.group != nil { crumbs.append(model.say(GazetteerWords.group(explore.group))) }
    if let header = explore.subject { crumbs.append(header.names.name(model.language)) }
    if explore.subject == nil, let event = explore.event { crumbs.append(event.title.text(model.language)) }
    return crumbs
  }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    let layout = ExploreLayout(body, model.explore.focus)
    drawSearch(model, on: &surface, in: layout.search)
    NoticeLine(model).draw(on: &surface, in: layout.notice, tier: model.settings.tier)
    if !layout.list.isEmpty { ExploreListView.draw(model, on: &surface, in: layout.list) }
    if !layout.list.isEmpty, !layout.detail.isEmpty {
      Box.rule(
        layout.list.maxColumn, Rect(column: 0, row: layout.list.row, columns: 1, rows: layout.list.rows),
        tier: model.settings.tier, on: &surface)
    }
    if !layout.detail.isEmpty { drawDetail(model, on: &surface, in: layout.detail) }
    if model.explore.welcome, model.prompt == nil { WelcomeCard.draw(model, on: &surface) }
  }

  private static func drawSearch(_ model: Model, on surface: inout Surface, in rect: Rect) {
    let explore = model.explore
    let label = " " + model.say(.labelSearch) + Words.colon(model.language)
    surface.put(label, at: Point(column: rect.column, row: rect.row), Style(.muted))
    var chips = "[\(model.say(GazetteerWords.group(explore.group)))]"
    if explore.favouritesOnly { chips += " [\(model.say(.labelFavouritesOnly))]" }
    if let origin = explore.origin {
      chips += " [\(model.say(.nearChip, Fitting.truncate(origin.names.name(model.language), to: 16)))]"
    }
    let count = self.count(explore.answer, model.language)
    let sort = model.say(GazetteerWords.sort(explore.sort))
    let right = Fitting.truncate(
      "\(chips) \(count) \(Glyphs(model.settings.tier).separator) \(sort) ", to: rect.columns / 2)
    let edge = rect.maxColumn - Width.columns(right)
    surface.put(right, at: Point(column: edge, row: rect.row), Style(.accent))
    let field = Rect(
      column: rect.column + Width.columns(label), row: rect.row,
      columns: edge - 1 - rect.column - Width.columns(label), rows: 1)
    let focused = explore.focus == .search && model.prompt == nil
    explore.field.draw(on: &surface, in: field, style: Style(focused ? .field : .text, .underline), focused: focused)
  }

  /// `302`, `500/1,234`, and `500/1,000+` where nobody counted to the end.
  static func count(_ answer: SearchAnswer, _ language: Language) -> String {
    let total = Figures(language).integer(answer.total) + (answer.isTotalExact ? "" : "+")
    return answer.total == answer.hits.count && answer.isTotalExact ? total : "\(answer.hits.count)/\(total)"
  }

  static func detailLines(_ model: Model, width: Int) -> [StyledLine] {
    if let event = model.explore.event { return EventText.lines(event, model, width: max(10, width - 1)) }
    guard let dossier = model.explore.dossier else { return [] }
    return DetailText(
      language: model.language, tier: model.settings.tier, now: model.now,
      favourite: model.favourites.contains(dossier.entry.id), width: max(10, width - 1)
    ).lines(dossier)
  }

  private static func drawDetail(_ model: Model, on surface: inout Surface, in rect: Rect) {
    let lines = detailLines(model, width: rect.columns)
    let top = model.explore.detail.firstVisible(count: lines.count, rows: rect.rows)
    let focused = model.explore.focus == .detail && model.prompt == nil
    for row in 0..<min(rect.rows, max(0, lines.count - top)) {
      let line = lines[top + row]
      let current = focused && top + row == model.explore.detail.index
      let area = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      if current { surface.fill(area, " ", Style(.selectionInactive)) }
      line.draw(
        on: &surface, at: Point(column: rect.column, row: rect.row + row), clip: rect,
        ground: current ? .selectionInactive : nil)
      if current { surface.cursor = Point(column: rect.column, row: rect.row + row) }
    }
    Scrollbar.draw(count: lines.count, top: top, in: rect, tier: model.settings.tier, on: &surface)
  }
}

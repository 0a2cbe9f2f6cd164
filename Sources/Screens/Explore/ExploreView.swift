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
    return crumbs
  }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    let layout = ExploreLayout(body, model.explore.focus)
    drawSearch(model, on: &surface, in: layout.search)
    if !layout.list.isEmpty { drawList(model, on: &surface, in: layout.list) }
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
    let count =
      explore.answer.total == explore.answer.hits.count
      ? "\(explore.answer.total)" : "\(explore.answer.hits.count)/\(explore.answer.total)"
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

  private static func drawList(_ model: Model, on surface: inout Surface, in rect: Rect) {
    let explore = model.explore
    guard !explore.answer.hits.isEmpty else {
      let word: Word =
        explore.favouritesOnly ? .emptyFavourites : explore.field.text.isEmpty ? .emptyGroup : .emptySearch
      for (row, line) in Fitting.wrap(model.say(word, explore.field.text), to: rect.columns - 2).enumerated() {
        surface.put(line, at: Point(column: rect.column + 1, row: rect.row + row), .muted, clip: rect)
      }
      return
    }
    let top = explore.selection.firstVisible(count: explore.answer.hits.count, rows: rect.rows)
    for row in 0..<min(rect.rows, explore.answer.hits.count - top) {
      let index = top + row
      let selected = index == explore.selection.index
      let line = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      if selected { surface.fill(line, " ", Style(rowGround(explore.focus))) }
      drawRow(explore.answer.hits[index], model, selected: selected, on: &surface, in: line)
      if selected, explore.focus == .list, model.prompt == nil {
        surface.cursor = Point(column: rect.column + 2, row: rect.row + row)
      }
    }
  }

  private static func rowGround(_ focus: ExploreModel.Focus) -> Role {
    focus == .detail ? .selectionInactive : .selection
  }

  private static func drawRow(
    _ hit: SearchHit, _ model: Model, selected: Bool, on surface: inout Surface, in rect: Rect
  ) {
    let glyphs = Glyphs(model.settings.tier)
    let header = hit.header
    let base: Role = selected ? rowGround(model.explore.focus) : .text
    let ground: Role? = selected ? base : nil
    let pointer = selected ? String(glyphs.pointer) : " "
    surface.put(pointer, at: Point(column: rect.column, row: rect.row), Style(base))
    surface.put(
      String(MarkerSign.glyph(header.kind.group, tier: model.settings.tier)),
      at: Point(column: rect.column + 2, row: rect.row),
      Style(selected ? base : MarkerSign.role(header.kind.group), .bold, on: ground))
    var tail = hit.metres.map { Figures(model.language).distance($0) } ?? ""
    if model.favourites.contains(header.id) { tail += (tail.isEmpty ? "" : " ") + String(glyphs.star) }
    if header.position == nil, model.explore.sort == .distance { tail += "?" }
    let edge = rect.maxColumn - 1 - Width.columns(tail)
    surface.put(tail, at: Point(column: edge, row: rect.row), Style(selected ? base : .muted, [], on: ground))
    let room = Rect(column: rect.column + 4, row: rect.row, columns: edge - 1 - rect.column - 4, rows: 1)
    drawName(hit, model, base, ground, on: &surface, in: room)
  }

  /// The name with the matched letters marked; where another name matched, that one follows in brackets.
  private static func drawName(
    _ hit: SearchHit, _ model: Model, _ base: Role, _ ground: Role?, on surface: inout Surface, in rect: Rect
  ) {
    let name = hit.header.names.name(model.language)
    let shown = hit.matchedName == nil || hit.matchedName == name || model.explore.field.text.isEmpty
    let text = shown ? name : "\(name) (\(hit.matchedName ?? ""))"
    let shift = shown ? 0 : name.count + 2
    let cut = Fitting.truncate(text, to: rect.columns, ellipsis: Glyphs(model.settings.tier).ellipsis)
    var column = rect.column
    for (index, character) in cut.enumerated() {
      let marked = !model.explore.field.text.isEmpty && hit.highlight.contains { $0.contains(index - shift) }
      let style = Style(marked && ground == nil ? .match : base, marked ? [.bold, .underline] : [], on: ground)
      column = surface.put(String(character), at: Point(column: column, row: rect.row), style, clip: rect)
    }
  }

  static func detailLines(_ model: Model, width: Int) -> [StyledLine] {
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

import Canvas
import Cartography
import Gazetteer
import Geography
import OpeningHours
import TextShaping

/// The list of Explore: places, what else was found, and what can be done next.
enum ExploreListView {
  static func draw(_ model: Model, on surface: inout Surface, in rect: Rect) {
    let list = ListLines(model, width: rect.columns)
    let top = list.firstVisible(model, rows: rect.rows)
    for row in 0..<max(0, min(rect.rows, list.lines.count - top)) {
      let line = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      let at = Point(column: rect.column + 1, row: line.row)
      switch list.lines[top + row] {
      case .note(let text): surface.put(text, at: at, .muted, clip: line)
      case .heading(let text): surface.put(text, at: at, Style(.accent), clip: line)
      case .row(let index): drawRow(index, model, on: &surface, in: line)
      }
    }
  }

  private static func drawRow(_ index: Int, _ model: Model, on surface: inout Surface, in rect: Rect) {
    let selected = index == model.explore.selection.index
    let base: Role = selected ? (model.explore.focus == .detail ? .selectionInactive : .selection) : .text
    let ground: Role? = selected ? base : nil
    if selected {
      surface.fill(rect, " ", Style(base))
      let pointer = String(Glyphs(model.settings.tier).pointer)
      surface.put(pointer, at: Point(column: rect.column, row: rect.row), Style(base))
    }
    switch ExploreRow.row(index, model) {
    case .hit(let hit): drawHit(hit, model, base, ground, on: &surface, in: rect)
    case .found(let found): drawText(found.title(model), model, Style(base, [], on: ground), on: &surface, in: rect)
    case .step(let step):
      drawText(step.title(model), model, Style(selected ? base : .key, [], on: ground), on: &surface, in: rect)
    case nil: break
    }
    if selected, model.explore.focus == .list, model.prompt == nil {
      surface.cursor = Point(column: rect.column + 2, row: rect.row)
    }
  }

  private static func drawText(
    _ text: String, _ model: Model, _ style: Style, on surface: inout Surface, in rect: Rect
  ) {
    let cut = Fitting.truncate(text, to: rect.columns - 3, ellipsis: Glyphs(model.settings.tier).ellipsis)
    surface.put(cut, at: Point(column: rect.column + 2, row: rect.row), style, clip: rect)
  }

  private static func drawHit(
    _ hit: SearchHit, _ model: Model, _ base: Role, _ ground: Role?, on surface: inout Surface, in rect: Rect
  ) {
    let header = hit.header
    surface.put(
      String(MarkerSign.glyph(header.kind.group, tier: model.settings.tier)),
      at: Point(column: rect.column + 2, row: rect.row),
      Style(ground == nil ? MarkerSign.role(header.kind.group) : base, .bold, on: ground))
    // In a narrow list the distance makes way for the name.
    let whole = tail(hit, model)
    let tail = rect.columns - Width.columns(whole) < 20 ? tail(hit, model, short: true) : whole
    let edge = rect.maxColumn - 1 - Width.columns(tail)
    surface.put(
      tail, at: Point(column: edge, row: rect.row), Style(ground == nil ? .muted : base, [], on: ground), clip: rect)
    let room = Rect(column: rect.column + 4, row: rect.row, columns: edge - 1 - rect.column - 4, rows: 1)
    drawName(hit, model, base, ground, on: &surface, in: room)
  }

  /// What stands at the end of a row: whether it is open, where that was asked, how far it is, and the star.
  private static func tail(_ hit: SearchHit, _ model: Model, short: Bool = false) -> String {
    var words: [String] = []
    if let open = openWord(hit, model) { words.append(open) }
    if let metres = hit.metres, !short || words.isEmpty { words.append(Figures(model.language).distance(metres)) }
    if model.favourites.contains(hit.header.id) { words.append(String(Glyphs(model.settings.tier).star)) }
    let tail = words.joined(separator: " ")
    return hit.header.position == nil && model.explore.sort == .distance ? tail + "?" : tail
  }

  /// Nil unless a chip asks what is open.
  static func openWord(_ hit: SearchHit, _ model: Model) -> String? {
    guard Chips.isOpenAsked(model), let open = hit.open else { return nil }
    return switch open {
    case .open: model.say(.rowOpen)
    case .closed: model.say(.rowClosed)
    case .unknown: model.say(.rowUnknown)
    }
  }

  /// The name with the matched letters marked; where another name matched, that one follows in brackets.
  private static func drawName(
    _ hit: SearchHit, _ model: Model, _ base: Role, _ ground: Role?, on surface: inout Surface, in rect: Rect
  ) {
    let name = hit.header.names.name(model.language)
    let searched = !model.explore.answer.understood.text.isEmpty
    let shown = hit.matchedName == nil || hit.matchedName == name || !searched
    let text = shown ? name : "\(name) (\(hit.matchedName ?? ""))"
    let shift = shown ? 0 : name.count + 2
    let cut = Fitting.truncate(text, to: rect.columns, ellipsis: Glyphs(model.settings.tier).ellipsis)
    // Where the name was cut, its last sign is the ellipsis, which matched nothing.
    let whole = cut == text ? cut.count : cut.count - 1
    var column = rect.column
    for (index, character) in cut.enumerated() {
      let marked = searched && index < whole && hit.highlight.contains { $0.contains(index - shift) }
      let style = Style(marked && ground == nil ? .match : base, marked ? [.bold, .underline] : [], on: ground)
      column = surface.put(String(character), at: Point(column: column, row: rect.row), style, clip: rect)
    }
  }
}

import Canvas
import Cartography
import Gazetteer
import TextShaping

enum PromptView {
  /// Rows of a list in a prompt.
  static func rows(_ model: Model) -> Int { max(1, min(16, model.size.rows - 8)) }

  static func box(_ prompt: Prompt, _ model: Model) -> Rect {
    switch prompt {
    case .help, .palette: Box.centred(model.size, columns: 72, rows: rows(model) + 4)
    case .line: Box.centred(model.size, columns: 64, rows: 6)
    case .tripForm: TripFormView.box(model)
    case .comparison: CompareView.box(model)
    case .proposal(let proposal): ProposalView.box(proposal, model)
    case .confirm: Box.centred(model.size, columns: 64, rows: 7)
    case .code, .voucher: Rect(column: 0, row: 0, columns: model.size.columns, rows: model.size.rows)
    }
  }

  /// The row of the list at a point.
  static func row(at point: Point, _ prompt: Prompt, _ model: Model) -> Int? {
    if case .proposal(let proposal) = prompt { return ProposalView.row(at: point, proposal, model) }
    let inside = box(prompt, model).inset(columns: 2, rows: 1)
    let row = point.row - inside.row - 2
    guard row >= 0, row < rows(model) else { return nil }
    switch prompt {
    case .help(let help):
      let count = PromptRows.help(help, model).count
      let index = row + help.selection.firstVisible(count: count, rows: rows(model))
      return index < count ? index : nil
    case .palette(let palette):
      let count = PromptRows.palette(palette, model).count
      let index = row + palette.selection.firstVisible(count: count, rows: rows(model))
      return index < count ? index : nil
    case .tripForm(let form): return TripFormView.row(at: point, form, model)
    case .line, .confirm, .comparison, .code, .voucher, .proposal: return nil
    }
  }

  static func draw(_ prompt: Prompt, _ model: Model, on surface: inout Surface) {
    let rect = box(prompt, model)
    surface.cursorVisible = false
    switch prompt {
    case .code(let code): CodeView.draw(code, model, on: &surface)
    case .voucher(let voucher): VoucherView.draw(voucher, model, on: &surface)
    case .proposal(let proposal): ProposalView.draw(proposal, model, on: &surface)
    case .help(let help):
      let inside = Box.draw(rect, title: model.say(.helpTitle), tier: model.settings.tier, on: &surface)
      drawField(help.field, hint: .helpFilter, model, on: &surface, in: inside)
      drawList(
        PromptRows.help(help, model).map(PromptRows.Row.binding), help.selection, model, on: &surface, in: inside)
    case .palette(let palette):
      let inside = Box.draw(
        rect, title: palette.pick?.title(model) ?? model.say(.paletteTitle), tier: model.settings.tier, on: &surface)
      drawField(palette.field, hint: palette.pick == nil ? .paletteHint : .pickHint, model, on: &surface, in: inside)
      drawList(PromptRows.palette(palette, model), palette.selection, model, on: &surface, in: inside)
    case .line(let line):
      let inside = Box.draw(
        rect, title: TripPrompts.title(line.purpose, model), tier: model.settings.tier, on: &surface)
      let hint = line.problem ?? TripPrompts.hint(line.purpose, model)
      let style: Style = line.problem == nil ? .muted : Style(.danger)
      for (row, text) in Fitting.wrap(hint, to: inside.columns).prefix(2).enumerated() {
        surface.put(text, at: Point(column: inside.column, row: inside.row + 1 + row), style, clip: inside)
      }
      line.field.draw(on: &surface, in: inside, style: Style(.field), focused: true)
    case .tripForm(let form): TripFormView.draw(form, model, on: &surface, in: rect)
    case .comparison(let compare): CompareView.draw(compare, model, on: &surface, in: rect)
    case .confirm(let confirm):
      let inside = Box.draw(rect, title: model.say(.confirmTitle), tier: model.settings.tier, on: &surface)
      var row = inside.row
      for text in Fitting.wrap(confirm.question, to: inside.columns).prefix(3) {
        surface.put(text, at: Point(column: inside.column, row: row), .text, clip: inside)
        row += 1
      }
      surface.put(
        model.say(.confirmKeys), at: Point(column: inside.column, row: inside.maxRow - 1), Style(.key), clip: inside)
      surface.cursor = Point(column: inside.column, row: inside.maxRow - 1)
    }
  }

  private static func drawField(
    _ field: TextField, hint: Word, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    field.draw(on: &surface, in: rect, style: Style(.field), focused: true)
    if field.text.isEmpty {
      surface.put(model.say(hint), at: Point(column: rect.column, row: rect.row), Style(.muted), clip: rect)
    }
  }

  private static func drawList(
    _ rows: [PromptRows.Row], _ selection: Selection, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    let list = rect.splitTop(2).rest
    guard !rows.isEmpty else {
      surface.put(model.say(.emptyPrompt), at: Point(column: list.column, row: list.row), .muted, clip: list)
      return
    }
    let top = selection.firstVisible(count: rows.count, rows: list.rows)
    for row in 0..<min(list.rows, rows.count - top) {
      let selected = top + row == selection.index
      let area = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      if selected { surface.fill(area, " ", Style(.selection)) }
      drawRow(rows[top + row], selected, model, on: &surface, in: area)
    }
    Scrollbar.draw(count: rows.count, top: top, in: list, tier: model.settings.tier, on: &surface)
  }

  private static func drawRow(
    _ row: PromptRows.Row, _ selected: Bool, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    let ground: Role? = selected ? .selection : nil
    let ellipsis = Glyphs(model.settings.tier).ellipsis
    switch row {
    case .binding(let binding):
      let key = Fitting.pad(binding.keyName, to: 10, ellipsis: ellipsis)
      surface.put(
        key, at: Point(column: rect.column, row: rect.row), Style(selected ? .selection : .key, [], on: ground))
      var text = model.say(binding.sentence)
      if let why = binding.disabled { text += " (\(model.say(why)))" }
      let style = Style(selected ? .selection : binding.disabled == nil ? .text : .muted, [], on: ground)
      let cut = Fitting.truncate(text, to: rect.columns - 11, ellipsis: ellipsis)
      surface.put(cut, at: Point(column: rect.column + 10, row: rect.row), style, clip: rect)
    case .place(let hit):
      let sign = String(MarkerSign.glyph(hit.header.kind.group, tier: model.settings.tier))
      surface.put(
        sign, at: Point(column: rect.column + 4, row: rect.row),
        Style(selected ? .selection : MarkerSign.role(hit.header.kind.group), [], on: ground))
      let name = "\(hit.header.names.name(model.language)) – \(hit.header.kind.names.text(model.language))"
      let cut = Fitting.truncate(name, to: rect.columns - 11, ellipsis: ellipsis)
      surface.put(
        cut, at: Point(column: rect.column + 10, row: rect.row), Style(selected ? .selection : .text, [], on: ground),
        clip: rect)
    case .nowhere:
      surface.put(
        model.say(.pickNone), at: Point(column: rect.column + 10, row: rect.row),
        Style(selected ? .selection : .muted, [], on: ground), clip: rect)
    case .found(let found):
      let cut = Fitting.truncate(found.title(model), to: rect.columns - 11, ellipsis: ellipsis)
      surface.put(
        cut, at: Point(column: rect.column + 10, row: rect.row), Style(selected ? .selection : .text, [], on: ground),
        clip: rect)
    }
  }
}

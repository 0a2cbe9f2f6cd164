import Canvas
import Gazetteer

enum PromptUpdate {
  static func press(_ model: inout Model, _ stroke: KeyStroke) -> [Effect] {
    if stroke == KeyStroke(.escape) || stroke == .control("c") {
      if case .proposal(let prompt) = model.prompt { return ProposalUpdate.leave(&model, prompt) }
      model.prompt = nil
      return []
    }
    switch model.prompt {
    case .help(var prompt):
      let rows = PromptRows.help(prompt, model)
      if stroke == KeyStroke(.enter) {
        model.prompt = nil
        return rows.indices.contains(prompt.selection.index) ? model.perform(rows[prompt.selection.index]) : []
      }
      edit(&prompt.field, &prompt.selection, stroke, count: rows.count, page: PromptView.rows(model))
      model.prompt = .help(prompt)
      return []
    case .palette(let prompt): return palette(&model, prompt, stroke)
    case .line(var prompt):
      if stroke == KeyStroke(.enter) { return TripPrompts.answer(&model, prompt) }
      if prompt.field.press(stroke) { prompt.problem = nil }
      model.prompt = .line(prompt)
      return []
    case .tripForm(let form): return TripFormUpdate.press(&model, form, stroke)
    case .comparison(let prompt): return CompareUpdate.press(&model, prompt, stroke)
    case .confirm(let prompt):
      // Only the letter says yes; everything else leaves things as they are.
      model.prompt = nil
      guard stroke == .character("y") else {
        model.notify(.nothingChanged)
        return []
      }
      switch prompt.purpose {
      case .deleteTrip(let id): return [.deleteTrip(id)]
      case .decide(let id, let decision): return [.decide(id, decision)]
      case .discard(let id): return [.discard(id)]
      }
    case .code(let prompt): return CodeUpdate.press(&model, prompt, stroke)
    case .voucher(let prompt): return VoucherUpdate.press(&model, prompt, stroke)
    case .proposal(let prompt): return ProposalUpdate.press(&model, prompt, stroke)
    case nil: return []
    }
  }

  private static func palette(_ model: inout Model, _ old: PalettePrompt, _ stroke: KeyStroke) -> [Effect] {
    var prompt = old
    let rows = PromptRows.palette(prompt, model)
    if stroke == KeyStroke(.enter) {
      if prompt.pick != nil, prompt.asked != prompt.answered || rows.isEmpty {
        prompt.takesFirst = prompt.asked != prompt.answered
        model.prompt = .palette(prompt)
        return []
      }
      model.prompt = nil
      guard rows.indices.contains(prompt.selection.index) else { return [] }
      if let pick = prompt.pick { return pick.effects(rows[prompt.selection.index], &model) }
      switch rows[prompt.selection.index] {
      case .binding(let binding): return model.perform(binding)
      case .place(let hit): return ExploreUpdate.open(&model, hit.header.id)
      case .found(let found): return BeyondUpdate.open(&model, found)
      case .nowhere: return []
      }
    }
    let before = prompt.field.text
    edit(&prompt.field, &prompt.selection, stroke, count: rows.count, page: PromptView.rows(model))
    return ask(&model, prompt, before)
  }

  /// Opens the palette to choose a place for a trip.
  static func pick(_ model: inout Model, _ pick: PlacePick) -> [Effect] {
    var prompt = PalettePrompt()
    prompt.pick = pick
    let ticket = model.ticket()
    prompt.asked = ticket
    model.prompt = .palette(prompt)
    return [.paletteSearch(ticket, pick.query("", model))]
  }

  private static func ask(_ model: inout Model, _ old: PalettePrompt, _ before: String) -> [Effect] {
    var prompt = old
    guard prompt.field.text != before else {
      model.prompt = .palette(prompt)
      return []
    }
    prompt.takesFirst = false
    guard !prompt.field.text.isEmpty || prompt.pick != nil else {
      prompt.places = []
      prompt.beyond = .none
      prompt.asked = nil
      model.prompt = .palette(prompt)
      return []
    }
    let ticket = model.ticket()
    prompt.asked = ticket
    model.prompt = .palette(prompt)
    if let pick = prompt.pick { return [.paletteSearch(ticket, pick.query(prompt.field.text, model))] }
    let query = SearchQuery(text: prompt.field.text, limit: 20, language: model.language, now: model.now)
    return [.paletteSearch(ticket, query)] + BeyondUpdate.load(&model)
  }

  static func searched(
    _ model: inout Model, _ ticket: Ticket, _ result: Result<SearchAnswer, Failure>
  ) -> [Effect] {
    guard case .palette(var prompt) = model.prompt, prompt.asked == ticket else { return [] }
    switch result {
    case .success(let answer):
      prompt.places = answer.hits.filter { prompt.pick?.offers($0, prompt.field.text) ?? true }
      prompt.answered = ticket
      prompt.beyond = prompt.pick == nil ? BeyondUpdate.find(prompt.field.text, model) : .none
      prompt.selection.clamp(count: PromptRows.palette(prompt, model).count)
      model.prompt = .palette(prompt)
      if prompt.takesFirst { return press(&model, KeyStroke(.enter)) }
    case .failure(let failure): model.report(failure)
    }
    return []
  }

  static func paste(_ model: inout Model, _ text: String) -> [Effect] {
    switch model.prompt {
    case .help(var prompt):
      prompt.field.insert(text)
      model.prompt = .help(prompt)
    case .palette(var prompt):
      let before = prompt.field.text
      prompt.field.insert(text)
      return ask(&model, prompt, before)
    case .line(var prompt):
      prompt.field.insert(text)
      model.prompt = .line(prompt)
    case .tripForm(var form):
      form.insert(text)
      model.prompt = .tripForm(form)
    case .comparison, .confirm, .code, .voucher, .proposal, nil: break
    }
    return []
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(&model, KeyStroke(.up))
    case .wheelDown: return press(&model, KeyStroke(.down))
    case .drag, .release: return []
    case .press, .doubleClick:
      guard let prompt = model.prompt else { return [] }
      let box = PromptView.box(prompt, model)
      guard box.contains(mouse.at) else { return press(&model, KeyStroke(.escape)) }
      guard let row = PromptView.row(at: mouse.at, prompt, model) else { return [] }
      switch prompt {
      case .help(var help):
        help.selection.select(row, count: PromptRows.help(help, model).count)
        model.prompt = .help(help)
      case .palette(var palette):
        palette.selection.select(row, count: PromptRows.palette(palette, model).count)
        model.prompt = .palette(palette)
      case .tripForm(let form): return TripFormUpdate.choose(&model, form, row)
      case .proposal(let proposal): return ProposalUpdate.click(&model, proposal, row)
      case .line, .confirm, .comparison, .code, .voucher: return []
      }
      return press(&model, KeyStroke(.enter))
    }
  }

  /// Arrows move the selection, everything else goes to the field.
  private static func edit(
    _ field: inout TextField, _ selection: inout Selection, _ stroke: KeyStroke, count: Int, page: Int
  ) {
    let action: Action? =
      switch stroke.key {
      case .up: .up
      case .down: .down
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      case .tab: .down
      case .backTab: .up
      default: nil
      }
    if let action {
      _ = selection.move(action, count: count, page: page)
      selection.settle(count: count, rows: page)
      return
    }
    let before = field.text
    _ = field.press(stroke)
    if field.text != before { selection = Selection() }
  }
}

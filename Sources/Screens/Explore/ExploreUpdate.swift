import Canvas
import Gazetteer

/// What happens in Explore.
enum ExploreUpdate {
  /// Asks again with what is typed, filtered and sorted now.
  static func refresh(_ model: inout Model) -> [Effect] {
    let ticket = model.ticket()
    model.explore.asked = ticket
    model.explore.askedAt = model.now
    if model.explore.field.text.isEmpty { model.explore.ignoring = [] }
    let reference = model.explore.field.text.isEmpty ? [] : BeyondUpdate.load(&model)
    let explore = model.explore
    // With nothing typed "best match" means what a first visitor should see.
    let sort = explore.sort == .relevance && explore.field.text.isEmpty ? .importance : explore.sort
    return [
      .search(
        ticket,
        SearchQuery(
          text: explore.field.text, group: explore.group, sort: sort,
          origin: explore.origin?.position?.coordinate, language: model.language, now: model.now,
          ignoring: explore.ignoring))
    ] + reference
  }

  static func searched(
    _ model: inout Model, _ ticket: Ticket, _ result: Result<SearchAnswer, Failure>
  ) -> [Effect] {
    guard ticket == model.explore.asked else { return [] }
    switch result {
    case .failure(let failure):
      model.report(failure)
      return []
    case .success(let answer):
      let before = place(of: model.explore.selected?.header.id, model)
      model.explore.answer = model.explore.favouritesOnly ? favourites(of: answer, model) : answer
      model.explore.beyond = BeyondUpdate.find(model.explore.field.text, model)
      // While a query is typed the best answer is the selected one; otherwise the place stays where it was, on the
      // very row of the screen.
      model.explore.selection.select(0, count: ExploreRow.count(model))
      if model.explore.focus != .search, let before { restore(&model, before) }
      settle(&model)
      return show(&model)
    }
  }

  private static func favourites(of answer: SearchAnswer, _ model: Model) -> SearchAnswer {
    let kept = answer.hits.filter { model.favourites.contains($0.header.id) }
    return SearchAnswer(
      hits: kept, total: kept.count, understood: answer.understood, didYouMean: answer.didYouMean)
  }

  /// A place of the list and the row of the screen, counted from the first of the list, on which it stands.
  private static func place(of id: EntryID?, _ model: Model) -> (id: EntryID, row: Int)? {
    id.map {
      (
        $0,
        ListLines(model, width: listRect(model).columns).line(of: model.explore.selection.index)
          - model.explore.selection.top
      )
    }
  }

  private static func restore(_ model: inout Model, _ before: (id: EntryID, row: Int)) {
    guard let index = model.explore.answer.hits.firstIndex(where: { $0.header.id == before.id }) else { return }
    model.explore.selection.select(index, count: ExploreRow.count(model))
    let lines = ListLines(model, width: listRect(model).columns)
    model.explore.selection.put(line: lines.line(of: index), onRow: before.row)
  }

  /// Puts the spelling that is proposed into the field.
  static func takeSpelling(_ model: inout Model) -> [Effect] {
    guard let spelling = model.explore.answer.didYouMean else { return [] }
    model.explore.field = TextField(spelling, limit: 120)
    return refresh(&model)
  }

  /// Fetches the selected entry for the detail pane.
  static func show(_ model: inout Model) -> [Effect] {
    if case .found(.event(let event)) = ExploreRow.selected(model) {
      // A place that is on its way would come too late.
      model.explore.opening = nil
      model.explore.event = event
      return TravellerUpdate.loadPlaces(model, event.places)
    }
    guard let id = model.explore.selected?.header.id else {
      if model.explore.focus != .detail { (model.explore.dossier, model.explore.event) = (nil, nil) }
      return []
    }
    model.explore.event = nil
    guard model.explore.dossier?.entry.id != id, model.explore.opening != id else { return [] }
    model.explore.opening = id
    return [.open(id)]
  }

  /// Opens an entry from anywhere, with the focus on its detail.
  static func open(_ model: inout Model, _ id: EntryID) -> [Effect] {
    if let current = model.explore.dossier?.entry.id, current != id {
      model.explore.history = Array((model.explore.history + [current]).suffix(100))
    }
    model.tab = .explore
    model.explore.focus = .detail
    model.explore.detail = Selection()
    model.explore.event = nil
    model.explore.opening = id
    return [.open(id)]
  }

  static func opened(_ model: inout Model, _ id: EntryID, _ result: Result<Dossier?, Failure>) -> [Effect] {
    guard model.explore.opening == id else { return [] }
    model.explore.opening = nil
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let dossier):
      if dossier?.entry.id != model.explore.dossier?.entry.id { model.explore.detail = Selection() }
      if let dossier { model.explore.dossier = dossier } else { model.notify(.noSuchPlace, mood: .warning) }
    }
    return []
  }

  static func type(_ model: inout Model, _ stroke: KeyStroke) -> [Effect]? {
    let before = model.explore.field.text
    var field = model.explore.field
    // Nothing stands left of the caret: Backspace takes the last chip away.
    if stroke == KeyStroke(.backspace), field.caret == 0, !Chips.all(model).isEmpty { return Chips.dropLast(&model) }
    guard field.press(stroke) else { return nil }
    model.explore.field = field
    return before == field.text ? [] : refresh(&model)
  }

  static func paste(_ model: inout Model, _ text: String) -> [Effect] {
    model.explore.field.insert(text)
    return refresh(&model)
  }

  static func listRect(_ model: Model) -> Rect {
    ExploreLayout(Frame.body(model.size), model.explore.focus).list
  }

  /// Keeps the selections inside what is in sight.
  static func settle(_ model: inout Model) {
    let layout = ExploreLayout(Frame.body(model.size), model.explore.focus)
    let list = ListLines(model, width: listRect(model).columns)
    let index = model.explore.selection.index
    model.explore.selection.settle(
      line: list.line(of: index), lead: list.lead(of: index), count: list.lines.count, rows: layout.list.rows)
    let lines = ExploreView.detailLines(model, width: layout.detail.columns).count
    model.explore.detail.clamp(count: lines)
    model.explore.detail.settle(count: lines, rows: layout.detail.rows)
  }
}

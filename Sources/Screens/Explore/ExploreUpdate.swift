import Canvas
import Gazetteer

/// What happens in Explore.
enum ExploreUpdate {
  /// Asks again with what is typed, filtered and sorted now.
  static func refresh(_ model: inout Model) -> [Effect] {
    let ticket = model.ticket()
    model.explore.asked = ticket
    let explore = model.explore
    // With nothing typed "best match" means what a first visitor should see.
    let sort = explore.sort == .relevance && explore.field.text.isEmpty ? .importance : explore.sort
    return [
      .search(
        ticket,
        SearchQuery(
          text: explore.field.text, group: explore.group, sort: sort,
          origin: explore.origin?.position?.coordinate, language: model.language))
    ]
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
      let before = model.explore.selected?.header.id
      let favourites = model.favourites
      let kept = model.explore.favouritesOnly ? answer.hits.filter { favourites.contains($0.header.id) } : answer.hits
      model.explore.answer = SearchAnswer(hits: kept, total: model.explore.favouritesOnly ? kept.count : answer.total)
      // While a query is typed the best answer is the selected one; otherwise the place stays where it was.
      let index = model.explore.focus == .search ? 0 : kept.firstIndex { $0.header.id == before } ?? 0
      model.explore.selection.select(index, count: kept.count)
      settle(&model)
      return show(&model)
    }
  }

  /// Fetches the selected entry for the detail pane.
  static func show(_ model: inout Model) -> [Effect] {
    guard let id = model.explore.selected?.header.id else {
      if model.explore.focus != .detail { model.explore.dossier = nil }
      return []
    }
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
    // Nothing stands left of an empty field, so Backspace there leaves it.
    guard field.press(stroke) else { return nil }
    model.explore.field = field
    return before == field.text ? [] : refresh(&model)
  }

  static func paste(_ model: inout Model, _ text: String) -> [Effect] {
    model.explore.field.insert(text)
    return refresh(&model)
  }

  /// Keeps the selections inside what is in sight.
  static func settle(_ model: inout Model) {
    let layout = ExploreLayout(Frame.body(model.size), model.explore.focus)
    model.explore.selection.settle(count: model.explore.answer.hits.count, rows: layout.list.rows)
    let lines = ExploreView.detailLines(model, width: layout.detail.columns).count
    model.explore.detail.clamp(count: lines)
    model.explore.detail.settle(count: lines, rows: layout.detail.rows)
  }
}

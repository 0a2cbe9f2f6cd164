import Canvas
import Gazetteer
import Geography

/// The actions of Explore.
extension ExploreUpdate {
  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    defer { settle(&model) }
    if let effects = move(&model, action) { return effects }
    switch action {
    case .search:
      model.explore.focus = .search
      return []
    case .clearSearch: return clear(&model)
    case .open: return open(&model)
    case .back: return back(&model)
    case .nextPane, .right: return pane(&model, +1)
    case .previousPane, .left: return pane(&model, -1)
    case .nextGroup: return group(&model, +1)
    case .previousGroup: return group(&model, -1)
    case .sort:
      let sorts: [SearchQuery.Sort] =
        model.explore.origin == nil ? [.relevance, .name, .importance] : SearchQuery.Sort.allCases
      let index = sorts.firstIndex(of: model.explore.sort) ?? 0
      model.explore.sort = sorts[(index + 1) % sorts.count]
      return refresh(&model)
    case .sortFromHere: return sortFromHere(&model)
    case .favouritesOnly:
      model.explore.favouritesOnly.toggle()
      return refresh(&model)
    case .historyBack:
      guard let id = model.explore.history.popLast() else { return [] }
      model.explore.opening = id
      model.explore.focus = .detail
      return [.open(id)]
    case .dropChip: return Chips.dropLast(&model)
    case .takeSpelling: return takeSpelling(&model)
    case .undo, .redo: return TripUpdate.perform(&model, action)
    default: return subject(&model, action)
    }
  }

  /// Actions on the entry in question.
  private static func subject(_ model: inout Model, _ action: Action) -> [Effect] {
    guard let header = model.explore.subject else { return [] }
    switch action {
    case .favourite: return TravellerUpdate.toggleFavourite(&model, header.id)
    case .showOnMap: return MapUpdate.show(&model, header)
    case .panorama: return PanoramaUpdate.show(&model, header)
    case .iAmHere: return MapHere.toggle(&model, .place(header.id))
    case .itsDays: return BattleUpdate.showDays(&model, of: header)
    case .qrCode: return CodeUpdate.show(&model, header)
    case .addToTrip: return TripUpdate.add(&model, header)
    case .request: return BookingsUpdate.request(&model, header)
    case .report:
      model.prompt = .line(LinePrompt(purpose: .report(header.id), field: TextField(limit: 500)))
      return []
    case .copy:
      let name = header.names.name(model.language)
      let place = header.position.map { " \($0.coordinate.latitude), \($0.coordinate.longitude)" } ?? ""
      model.notify(.copied, name)
      return [.copy(name + place)]
    default: return []
    }
  }

  private static func move(_ model: inout Model, _ action: Action) -> [Effect]? {
    let layout = ExploreLayout(Frame.body(model.size), model.explore.focus)
    switch model.explore.focus {
    case .search:
      guard action == .down || action == .up else { return nil }
      if action == .down { model.explore.focus = .list }
      return []
    case .list:
      let count = ExploreRow.count(model)
      if action == .up, model.explore.selection.index == 0 {
        model.explore.focus = .search
        return []
      }
      guard model.explore.selection.move(action, count: count, page: layout.list.rows) else { return nil }
      return show(&model)
    case .detail:
      let count = ExploreView.detailLines(model, width: layout.detail.columns).count
      return model.explore.detail.move(action, count: count, page: layout.detail.rows) ? [] : nil
    }
  }

  private static func open(_ model: inout Model) -> [Effect] {
    switch model.explore.focus {
    case .search:
      model.explore.focus = .list
      return []
    case .list:
      if case .step(let step) = ExploreRow.selected(model) { return step.perform(&model) }
      if case .found(let found) = ExploreRow.selected(model) { return BeyondUpdate.open(&model, found) }
      guard let id = model.explore.selected?.header.id else { return [] }
      model.explore.focus = .detail
      model.explore.detail = Selection()
      if model.explore.dossier?.entry.id == id { return [] }
      model.explore.opening = id
      return [.open(id)]
    case .detail:
      let layout = ExploreLayout(Frame.body(model.size), .detail)
      let lines = ExploreView.detailLines(model, width: layout.detail.columns)
      guard lines.indices.contains(model.explore.detail.index), let link = lines[model.explore.detail.index].link
      else { return [] }
      return open(&model, link)
    }
  }

  private static func back(_ model: inout Model) -> [Effect] {
    switch model.explore.focus {
    case .detail:
      model.explore.focus = .list
      return show(&model)
    case .search:
      model.explore.focus = .list
      return []
    case .list:
      let filtered =
        !model.explore.field.text.isEmpty || model.explore.group != nil || model.explore.favouritesOnly
        || model.explore.origin != nil
      guard filtered else { return [] }
      return clear(&model)
    }
  }

  private static func clear(_ model: inout Model) -> [Effect] {
    if model.explore.focus == .search, model.explore.field.text.isEmpty {
      model.explore.focus = .list
      return []
    }
    if model.explore.field.text.isEmpty {
      model.explore.group = nil
      model.explore.favouritesOnly = false
      model.explore.origin = nil
      if model.explore.sort == .distance { model.explore.sort = .relevance }
    }
    model.explore.field = TextField(limit: 120)
    return refresh(&model)
  }

  private static func pane(_ model: inout Model, _ step: Int) -> [Effect] {
    let panes: [ExploreModel.Focus] = [.search, .list, .detail]
    let index = panes.firstIndex(of: model.explore.focus) ?? 1
    let next = panes[(index + step + panes.count) % panes.count]
    if next == .detail, !model.explore.hasDetail { return [] }
    model.explore.focus = next
    return []
  }

  private static func group(_ model: inout Model, _ step: Int) -> [Effect] {
    let groups: [Group?] = [nil] + Group.allCases
    let index = groups.firstIndex(of: model.explore.group) ?? 0
    model.explore.group = groups[(index + step + groups.count) % groups.count]
    return refresh(&model)
  }

  private static func sortFromHere(_ model: inout Model) -> [Effect] {
    guard let header = model.explore.subject, header.position != nil else { return [] }
    model.explore.origin = header
    model.explore.sort = .distance
    model.explore.field = TextField(limit: 120)
    model.explore.focus = .list
    model.notify(.sortedFrom, header.names.name(model.language))
    return refresh(&model)
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    let layout = ExploreLayout(Frame.body(model.size), model.explore.focus)
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      let action: Action = mouse.kind == .wheelUp ? .up : .down
      let before = model.explore.focus
      if layout.detail.contains(mouse.at) { model.explore.focus = .detail } else { model.explore.focus = .list }
      var effects: [Effect] = []
      for _ in 0..<3 where !(action == .up && model.explore.focus == .list && model.explore.selection.index == 0) {
        effects = perform(&model, action)
      }
      if model.explore.focus == .search { model.explore.focus = before }
      return effects
    case .drag, .release: return []
    case .press, .doubleClick:
      defer { settle(&model) }
      if mouse.at.row == layout.search.row {
        model.explore.focus = .search
      } else if layout.notice.contains(mouse.at) {
        switch NoticeLine(model).act(at: mouse.at.column, in: layout.notice) {
        case .drop(let aspect): return Chips.drop(&model, aspect)
        case .takeSpelling: return takeSpelling(&model)
        case nil: return []
        }
      } else if layout.list.contains(mouse.at) {
        let list = ListLines(model, width: layout.list.columns)
        let line = mouse.at.row - layout.list.row + list.firstVisible(model, rows: layout.list.rows)
        guard let row = list.row(at: line) else { return [] }
        let again = row == model.explore.selection.index && model.explore.focus == .list
        model.explore.focus = .list
        model.explore.selection.select(row, count: list.count)
        return again || mouse.kind == .doubleClick ? open(&model) : show(&model)
      } else if layout.detail.contains(mouse.at) {
        model.explore.focus = .detail
        let lines = ExploreView.detailLines(model, width: layout.detail.columns)
        let row =
          mouse.at.row - layout.detail.row
          + model.explore.detail.firstVisible(count: lines.count, rows: layout.detail.rows)
        guard row < lines.count else { return [] }
        model.explore.detail.select(row, count: lines.count)
        return lines[row].link == nil ? [] : open(&model)
      }
      return []
    }
  }
}

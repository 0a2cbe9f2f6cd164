import Canvas
import Cartography
import Gazetteer
import Geography

enum MapUpdate {
  static func enter(_ model: inout Model) -> [Effect] {
    if model.map.selected == nil {
      model.map.selected = model.explore.subject.flatMap { $0.position == nil ? nil : $0.id }
    }
    guard model.map.data == nil, !model.map.loading else { return [] }
    model.map.loading = true
    return [.loadMap]
  }

  static func loaded(_ model: inout Model, _ result: Result<MapData, Failure>) -> [Effect] {
    model.map.loading = false
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let data):
      model.map.data = data
      if let wanted = model.map.wanted { centre(&model, on: wanted) }
      MapRoutes.arrive(&model)
    }
    return []
  }

  /// Shows an entry of another tab.
  static func show(_ model: inout Model, _ header: EntryHeader) -> [Effect] {
    model.tab = .map
    (model.battle.isOpen, model.panorama.isOpen) = (false, false)
    if MapRoutes.shows(header, model) {
      let effects = enter(&model)
      MapRoutes.show(&model, header.id)
      return effects
    }
    centre(&model, on: header)
    return enter(&model)
  }

  private static func centre(_ model: inout Model, on header: EntryHeader) {
    guard let at = header.position?.coordinate else { return }
    model.map.selected = header.id
    model.map.wanted = model.map.data == nil ? header : nil
    if let group = model.map.group, group != header.kind.group { model.map.group = nil }
    let zoom = model.map.viewport.zoom
    model.map.viewport = MapViewport(centre: at, zoom: max(zoom, MapViewport.valley.zoom))
  }

  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    let size = MapView.layout(model).picture.size
    let viewport = model.map.viewport
    switch action {
    case .up: model.map.viewport = viewport.panned(across: 0, down: -0.2, of: size)
    case .down: model.map.viewport = viewport.panned(across: 0, down: 0.2, of: size)
    case .left: model.map.viewport = viewport.panned(across: -0.2, down: 0, of: size)
    case .right: model.map.viewport = viewport.panned(across: 0.2, down: 0, of: size)
    case .pageUp: model.map.viewport = viewport.panned(across: 0, down: -0.8, of: size)
    case .pageDown: model.map.viewport = viewport.panned(across: 0, down: 0.8, of: size)
    case .zoomIn: model.map.viewport = viewport.zoomed(by: 1, about: selectedInView(model))
    case .zoomOut: model.map.viewport = viewport.zoomed(by: -1, about: selectedInView(model))
    case .resetView: model.map.viewport = .valley
    case .first:
      model.map.viewport = .fit(MapViewport.provinceBox, in: size, tier: model.settings.tier)
    case .legend: toggleLegend(&model)
    case .relief: return ReliefUpdate.toggle(&model)
    case .findOnMap: return PromptUpdate.pick(&model, .onMap)
    case .iAmHere: return MapHere.toggleOnMap(&model)
    case .toHere: return MapHere.show(&model)
    case .rings: MapHere.nextRings(&model)
    case .ruler: return MapMeasuring.press(&model)
    case .panorama: return PanoramaUpdate.open(&model, from: model.panoramaSpot)
    case .nextRoute: MapRoutes.next(&model)
    case .posts:
      model.map.showsPosts.toggle()
      return model.map.showsPosts ? BattleUpdate.load(&model) : []
    case .nextPlace: step(&model, forward: true)
    case .previousPlace: step(&model, forward: false)
    case .nextGroup: group(&model, +1)
    case .previousGroup: group(&model, -1)
    case .open: return model.map.selected.map { ExploreUpdate.open(&model, $0) } ?? []
    case .addToTrip: return selectedHeader(model).map { TripUpdate.add(&model, $0) } ?? []
    case .undo, .redo: return TripUpdate.perform(&model, action)
    case .back: back(&model)
    default: break
    }
    return []
  }

  private static func selectedHeader(_ model: Model) -> EntryHeader? {
    model.map.data?.headers.first { $0.id == model.map.selected }
  }

  /// Zooming keeps the selected place where it is, if it is in sight.
  private static func selectedInView(_ model: Model) -> Coordinate? {
    guard let id = model.map.selected, MapView.frame(model).visible.contains(id) else { return nil }
    return selectedHeader(model)?.position?.coordinate
  }

  private static func step(_ model: inout Model, forward: Bool) {
    let order = MapView.frame(model).visible
    model.map.selected =
      forward
      ? MapNavigation.next(after: model.map.selected, in: order)
      : MapNavigation.previous(before: model.map.selected, in: order)
    if order.isEmpty { model.notify(.mapNothingInView, mood: .warning) }
  }

  private static func group(_ model: inout Model, _ step: Int) {
    let groups: [Group?] = [nil] + Group.allCases
    let index = groups.firstIndex(of: model.map.group) ?? 0
    model.map.group = groups[(index + step + groups.count) % groups.count]
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    guard model.map.data != nil else { return [] }
    let frame = MapView.frame(model)
    guard let cell = frame.cell(at: mouse.at) else { return [] }
    let under = frame.window.coordinate(at: cell)
    switch mouse.kind {
    case .wheelUp: model.map.viewport = model.map.viewport.zoomed(by: 1, about: under)
    case .wheelDown: model.map.viewport = model.map.viewport.zoomed(by: -1, about: under)
    case .drag, .release: return []
    case .press, .doubleClick:
      let id = frame.entries(at: mouse.at).first ?? MapNavigation.nearest(to: mouse.at, in: frame)
      let again = id != nil && id == model.map.selected
      model.map.selected = id
      if again, let id { return ExploreUpdate.open(&model, id) }
    }
    return []
  }
}

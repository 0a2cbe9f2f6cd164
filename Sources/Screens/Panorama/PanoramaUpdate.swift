import Canvas
import Cartography
import Gazetteer
import Geography

enum PanoramaUpdate {
  /// Degrees of a turn, and of a small one.
  private static let (turn, smallTurn) = (15.0, 5.0)

  /// Opens the panorama of a record.
  static func show(_ model: inout Model, _ header: EntryHeader) -> [Effect] {
    guard let at = header.position?.coordinate else {
      model.notify(.whyNoPosition, mood: .warning)
      return []
    }
    return open(&model, from: MapSpot(id: header.id, name: header.names.name(model.language), at: at))
  }

  /// Opens the panorama of a place; one that was seen last is there at once.
  static func open(_ model: inout Model, from spot: MapSpot) -> [Effect] {
    if !model.showsPanorama { model.panorama.cameFrom = model.tab }
    model.tab = .map
    model.battle.isOpen = false
    model.panorama.isOpen = true
    let before = model.panorama.from
    model.panorama.from = spot
    guard before?.at != spot.at || model.panorama.seen == nil else { return [] }
    var panorama = PanoramaModel()
    (panorama.isOpen, panorama.from, panorama.cameFrom) = (true, spot, model.panorama.cameFrom)
    let ticket = model.ticket()
    panorama.asked = ticket
    model.panorama = panorama
    return [.surveyPanorama(ticket, from: spot.at, place: spot.id)]
  }

  static func surveyed(_ model: inout Model, _ ticket: Ticket, _ result: Result<Panorama?, Failure>) -> [Effect] {
    guard ticket == model.panorama.asked else { return [] }
    model.panorama.asked = nil
    switch result {
    case .failure(let failure):
      model.panorama.from = nil
      model.report(failure)
      return model.showsPanorama ? close(&model) : []
    case .success(let seen):
      model.panorama.seen = seen
      model.panorama.isUnknown = seen == nil
      return []
    }
  }

  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    switch action {
    case .left: face(&model, model.panorama.facing - turn)
    case .right: face(&model, model.panorama.facing + turn)
    case .turnLeft: face(&model, model.panorama.facing - smallTurn)
    case .turnRight: face(&model, model.panorama.facing + smallTurn)
    case .first: face(&model, 0)
    case .nextPlace: step(&model, +1, among: namedAround(model))
    case .previousPlace: step(&model, -1, among: namedAround(model))
    case .nextSight: step(&model, +1, among: model.panorama.rows)
    case .previousSight: step(&model, -1, among: model.panorama.rows)
    case .hiddenSights: toggleHidden(&model)
    case .open: return model.panoramaPlace.map { ExploreUpdate.open(&model, $0) } ?? []
    case .back: return close(&model)
    default: break
    }
    return []
  }

  private static func close(_ model: inout Model) -> [Effect] {
    model.panorama.isOpen = false
    model.tab = model.panorama.cameFrom
    return model.tab == .map ? MapUpdate.enter(&model) : []
  }

  static func face(_ model: inout Model, _ bearing: Double) {
    let turn = bearing.truncatingRemainder(dividingBy: 360)
    model.panorama.facing = turn < 0 ? turn + 360 : turn
    model.panorama.told = 0
  }

  static func select(_ model: inout Model, _ landmark: Int) {
    model.panorama.selected = landmark
    guard let seen = model.panoramaSelected, PanoramaView.frame(model)?.selectedAt == nil else { return }
    face(&model, (seen.sighting.bearing / smallTurn).rounded() * smallTurn)
  }

  /// The landmarks whose names are in the picture, and beyond it those of the rest of the circle, clockwise.
  private static func namedAround(_ model: Model) -> [Int] {
    guard let seen = model.panorama.seen else { return [] }
    let named = PanoramaView.namedAround(model)
    return model.panorama.rows.filter { named.contains($0) && seen.landmarks.indices.contains($0) }
  }

  /// On to the next of some landmarks, from the left of the picture where none is selected.
  private static func step(_ model: inout Model, _ step: Int, among rows: [Int]) {
    guard !rows.isEmpty, let seen = model.panorama.seen else { return model.notify(.panoramaNone, mood: .warning) }
    if let selected = model.panoramaSelected, let index = model.panorama.selected {
      if let at = rows.firstIndex(of: index) { return select(&model, rows[(at + step + rows.count) % rows.count]) }
      let after = rows.firstIndex { seen.landmarks[$0].sighting.bearing > selected.sighting.bearing } ?? 0
      return select(&model, rows[(after + (step > 0 ? 0 : -1) + rows.count) % rows.count])
    }
    let named = PanoramaView.frame(model)?.named.filter(rows.contains) ?? []
    select(&model, (step > 0 ? named.first : named.last) ?? rows[step > 0 ? 0 : rows.count - 1])
  }

  private static func toggleHidden(_ model: inout Model) {
    model.panorama.showsHidden.toggle()
    model.panorama.told = 0
    if model.panoramaSelected?.isVisible == false { model.panorama.selected = nil }
    model.notify(model.panorama.showsHidden ? .hiddenShown : .hiddenLeftOut)
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return perform(&model, .turnLeft)
    case .wheelDown: return perform(&model, .turnRight)
    case .drag, .release: return []
    case .press, .doubleClick:
      guard let frame = PanoramaView.frame(model) else { return [] }
      let row = PanoramaPanel(model, frame).landmark(at: mouse.at)
      guard let landmark = frame.landmark(at: mouse.at) ?? row else { return [] }
      if landmark == model.panorama.selected, model.panoramaPlace != nil { return perform(&model, .open) }
      select(&model, landmark)
      return []
    }
  }
}

extension PanoramaModel {
  /// What can be selected, clockwise from north.
  var rows: [Int] {
    guard let seen else { return [] }
    return seen.landmarks.indices.filter { seen.landmarks[$0].isVisible || showsHidden }.sorted {
      (seen.landmarks[$0].sighting.bearing, $0) < (seen.landmarks[$1].sighting.bearing, $1)
    }
  }
}

import Cartography
import Gazetteer
import Geography

/// Saying where one is.
enum MapHere {
  /// Why the traveller cannot say it, or nil. A kiosk stands where its keepers put it.
  static func locked(_ model: Model) -> Word? { model.policy.mayLeave ? nil : .whyKiosk }

  /// The traveller is at a place, or, if it was said already, nowhere in particular.
  static func toggle(_ model: inout Model, _ here: Here) -> [Effect] {
    model.here = model.here == here ? nil : here
    if model.here == nil, model.map.rings == .here { model.map.rings = nil }
    if model.here == nil { model.notify(.hereForgotten) } else { model.notify(.hereIs, model.hereName) }
    return [.saveSetting(.here, model.here?.text ?? "")]
  }

  /// The selected place of the map, or its middle where none is selected.
  static func toggleOnMap(_ model: inout Model) -> [Effect] {
    if let id = model.map.selected { return toggle(&model, .place(id)) }
    if case .spot(let at) = model.here, near(at, model.map.viewport.centre) { return toggle(&model, .spot(at)) }
    let at = model.map.viewport.centre
    let rounded = Coordinate(latitude: round(at.latitude), longitude: round(at.longitude))
    return toggle(&model, .spot(rounded ?? at))
  }

  /// Moves the map to the traveller.
  static func show(_ model: inout Model) -> [Effect] {
    guard let at = model.hereAt else { return [] }
    let zoom = max(model.map.viewport.zoom, MapViewport.valley.zoom)
    model.map.viewport = MapViewport(centre: at, zoom: zoom)
    return []
  }

  /// Rings around the traveller, then around what is selected, then none.
  static func nextRings(_ model: inout Model) {
    switch model.map.rings {
    case nil: model.map.rings = model.hereAt == nil ? .selection : .here
    case .here: model.map.rings = .selection
    case .selection: model.map.rings = nil
    }
    guard let rings = model.map.rings else { return model.notify(.ringsOff) }
    let middle = rings == .here ? model.hereName : model.mapFocus.name
    let (step, words) = (RangeRings.step(model.map.viewport), model.mapWords())
    model.notify(
      .ringsOn, middle, step % 1_000 == 0 ? "\(step / 1_000) \(words.kilometre)" : "\(step) \(words.metre)")
  }

  /// To five decimals, about a metre: as much as is kept.
  private static func round(_ degrees: Double) -> Double { (degrees * 100_000).rounded() / 100_000 }

  private static func near(_ a: Coordinate, _ b: Coordinate) -> Bool { a.distance(to: b) < 2 }
}

/// A place on the map, whether it is a record or not.
struct MapSpot: Hashable, Sendable {
  let id: EntryID?
  let name: String
  let at: Coordinate
}

extension Model {
  /// What one looks at: the selected place, else the middle of the map.
  var mapFocus: MapSpot {
    if let id = map.selected, let header = header(id), let at = header.position?.coordinate {
      return MapSpot(id: id, name: header.names.name(language), at: at)
    }
    return MapSpot(id: nil, name: say(.mapMiddle), at: map.viewport.centre)
  }

  /// The middle of the rings, where they are shown.
  var ringsAt: Coordinate? {
    switch map.rings {
    case .here: hereAt
    case .selection: mapFocus.at
    case nil: nil
    }
  }
}

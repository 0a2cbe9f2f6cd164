import Canvas
import Cartography
import Gazetteer
import Geography
import Itinerary

/// The ruler: from where measuring began to what one looks at.
struct MapMeasure: Hashable, Sendable {
  let start: MapSpot
  /// The middle of the map when measuring began. Once the map has been moved the middle is measured to, as long as no
  /// other place is selected.
  let middle: Coordinate
}

enum MapMeasuring {
  /// Begins at what one looks at. Once more begins anew from there, or ends where nothing was measured.
  static func press(_ model: inout Model) -> [Effect] {
    if let measure = model.map.ruler, end(measure, model).at == measure.start.at {
      model.map.ruler = nil
      model.notify(.rulerOff)
      return []
    }
    let start = model.map.ruler.map { end($0, model) } ?? model.mapFocus
    model.map.ruler = MapMeasure(start: start, middle: model.map.viewport.centre)
    model.notify(.rulerOn, start.name)
    // The way by road is told too, and needs the legs.
    return TripUpdate.enter(&model)
  }

  /// The stretch, where there is one.
  static func ruler(_ model: Model) -> MapRuler? {
    model.map.ruler.map { MapRuler(from: $0.start.at, to: end($0, model).at) }
  }

  private static func end(_ measure: MapMeasure, _ model: Model) -> MapSpot {
    let focus = model.mapFocus
    guard focus.id != nil, focus.id == measure.start.id, model.map.viewport.centre != measure.middle else {
      return focus
    }
    return MapSpot(id: nil, name: model.say(.mapMiddle), at: model.map.viewport.centre)
  }

  /// The figures first, so that a narrow line cuts the names: `820 m, west (287°); by car 1.2 km, 4 min, estimated:
  /// A1 Hill – De Castries bunker`.
  static func text(_ model: Model) -> String? {
    guard let measure = model.map.ruler, let ruler = ruler(model) else { return nil }
    let (start, end) = (measure.start, end(measure, model))
    guard ruler.metres >= 1 else { return model.say(.rulerStart, start.name) }
    let figures = Figures(model.language)
    var parts = [
      "\(figures.distance(ruler.metres)), \(figures.bearing(ruler.bearing))"
    ]
    if let way = way(model, start, end) { parts.append(way) }
    let dash = Glyphs(model.settings.tier).dash
    return parts.joined(separator: "; ") + Words.colon(model.language) + "\(start.name) \(dash) \(end.name)"
  }

  /// By road, as the Trip tab reckons it, and how sure that is.
  private static func way(_ model: Model, _ start: MapSpot, _ end: MapSpot) -> String? {
    guard let from = start.id, let to = end.id, let legs = model.trips.legs else { return nil }
    let mode = model.trips.current?.mode ?? .car
    var positions: [EntryID: Position] = [:]
    for id in [from, to] { positions[id] = model.header(id)?.position }
    let travel = TravelNetwork(legs: legs, positions: positions).travel(from: from, to: to, mode: mode)
    guard let metres = travel.metres, let minutes = travel.minutes else { return nil }
    let figures = Figures(model.language)
    let sure = model.say(travel.certainty == .published ? .rulerPublished : .estimated)
    return
      "\(model.say(TripWords.mode(mode))) \(figures.distance(Double(metres))), \(figures.duration(minutes)), \(sure)"
  }
}

extension Figures {
  /// `west (287°)`.
  func bearing(_ degrees: Double) -> String {
    "\(wind(Compass(bearing: degrees))) (\(MapInWords.degrees(degrees))°)"
  }
}

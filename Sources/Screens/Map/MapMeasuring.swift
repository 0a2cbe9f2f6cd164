import Canvas
import Cartography
import Gazetteer
import Geography
import Itinerary

/// The ruler: from where measuring began to what one looks at.
enum MapMeasuring {
  /// Begins at what one looks at. Once more begins anew from there, or ends where nothing was measured.
  static func press(_ model: inout Model) -> [Effect] {
    let focus = model.mapFocus
    if let start = model.map.ruler, start.at == focus.at {
      model.map.ruler = nil
      model.notify(.rulerOff)
      return []
    }
    model.map.ruler = focus
    model.notify(.rulerOn, focus.name)
    // The way by road is told too, and needs the legs.
    return TripUpdate.enter(&model)
  }

  /// The stretch, where there is one.
  static func ruler(_ model: Model) -> MapRuler? {
    model.map.ruler.map { MapRuler(from: $0.at, to: model.mapFocus.at) }
  }

  /// The figures first, so that a narrow line cuts the names: `820 m, west (287°); by car 1.2 km, 4 min, estimated:
  /// A1 Hill – De Castries bunker`.
  static func text(_ model: Model) -> String? {
    guard let start = model.map.ruler, let ruler = ruler(model) else { return nil }
    let focus = model.mapFocus
    guard ruler.metres >= 1 else { return model.say(.rulerStart, start.name) }
    let figures = Figures(model.language)
    var parts = [
      "\(figures.distance(ruler.metres)), \(figures.bearing(ruler.bearing))"
    ]
    if let way = way(model, start, focus) { parts.append(way) }
    let dash = model.settings.tier == .ascii ? "-" : "–"
    return parts.joined(separator: "; ") + Words.colon(model.language) + "\(start.name) \(dash) \(focus.name)"
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

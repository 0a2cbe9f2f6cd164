import Cartography

/// What lies over the map, and what is remembered of it.
extension MapUpdate {
  /// Puts away what is over the map, one thing at a time, and at last the map.
  static func back(_ model: inout Model) {
    if model.map.legendOver {
      model.map.legendOver = false
    } else if model.map.ruler != nil {
      model.map.ruler = nil
      model.notify(.rulerOff)
    } else if model.map.selected != nil {
      model.map.selected = nil
    } else if model.map.route != nil {
      model.map.route = nil
      model.notify(.routeOff)
    } else {
      model.tab = .explore
    }
  }

  /// Beside the map where there is room, else over it.
  static func toggleLegend(_ model: inout Model) {
    if MapView.hasRoomForLegend(model) { model.map.legend.toggle() } else { model.map.legendOver.toggle() }
  }

  /// Remembers where the names stand, so that they stay there in the next frame if they can.
  static func settle(_ model: inout Model) {
    guard model.tab == .map, model.map.data != nil else { return }
    model.map.labels = MapView.frame(model).labels
  }
}

import Canvas
import Geography

extension BaseMap {
  /// What the traveller laid over the map, the trip and the route among it.
  mutating func drawOverlays(_ scene: MapScene) {
    if let centre = scene.overlays.rings, let rings = RangeRings(around: centre, in: window) {
      for radius in rings.radii { plotter.draw(rings.ring(radius, in: window), .ring(tier: window.tier)) }
    }
    for (day, line) in scene.trip.enumerated() {
      plotter.draw(line.map(window.dot(of:)), .trip(day: day, tier: window.tier))
    }
    plotter.draw(scene.overlays.route.map(window.dot(of:)), .route(tier: window.tier))
    if let ruler = scene.overlays.ruler {
      plotter.draw([ruler.from, ruler.to].map(window.dot(of:)), .ruler(tier: window.tier))
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import Canvas
import Gazetteer
import Geography

/// The lines of a scene as dots.
struct BaseMap {
  let window: MapWindow
  var plotter: LinePlotter

  init(_ scene: MapScene, _ window: MapWindow) {
    self.window = window
    plotter = LinePlotter(cells: window.cells, tier: window.tier)
    for line in Self.shown(scene, window.viewport) { draw(line) }
    drawOverlays(scene)
    if let marker = scene.selectedMarker { drawCircle(marker) }
    for marker in scene.markers where marker.battle?.hasCircle == true && marker.id != scene.selected {
      drawCircle(marker)
    }
  }

  /// The glyph of a cell, or nil where nothing is drawn.
  func glyph(_ cell: Point) -> (glyph: Character, role: Role)? {
    plotter.grid.glyph(column: cell.column, row: cell.row)
  }

  /// The lines that a view shows. The outline of the province is the sum of its border and limits, so it is drawn only
  /// where those are not there.
  static func shown(_ scene: MapScene, _ viewport: MapViewport) -> [MapLine] {
    let bounded = scene.lines.contains { $0.lineClass == .border || $0.lineClass == .limit }
    return scene.lines.filter { line in
      if line.lineClass == .boundary, bounded { return false }
      if line.lineClass == .historic, !scene.showsHistoricLines { return false }
      return viewport.metresPerRow <= line.lineClass.coarsestMetresPerRow
    }
  }

  /// Whether the view is wide enough to show that a place may lie elsewhere: more than two dots off.
  static func showsCircle(_ marker: MapMarker, _ viewport: MapViewport, tier: GlyphTier) -> Bool {
    Double(marker.accuracyMetres) > 2 * viewport.metresPerDot(tier: tier).north
  }

  private mutating func draw(_ line: MapLine) {
    let stroke = LineStroke(MapFeature(line), tier: window.tier, width: width(of: line.lineClass))
    let dots = line.vertices.map { window.dot(of: $0.coordinate) }
    switch line.lineClass {
    case .lakePoint: for dot in dots { plotter.blot(dot, stroke) }
    case .lakePolygon:
      plotter.fill(dots, stroke, spacing: window.tier == .braille ? 2 : 1)
      plotter.draw(dots + dots.prefix(1), stroke)
    default: plotter.draw(dots, stroke)
    }
  }

  /// Rivers and reservoirs widen as the view comes nearer, within what the data bears (the reservoirs are 0.4 to
  /// 1.5 km wide).
  private func width(of lineClass: MapLine.Class) -> Int {
    let metres = window.viewport.metresPerDot(tier: window.tier).east
    switch (lineClass, window.tier) {
    case (_, .shade), (_, .ascii): return 1
    case (.lakeLine, .braille), (.lakeLine, .quadrant): return min(max(Int(900 / metres), 2), 6)
    case (.lakeLine, .halfBlock): return min(max(Int(900 / metres), 1), 3)
    case (.lakePoint, _): return 2
    case (.river, .braille), (.river, .quadrant): return metres <= 300 ? 2 : 1
    default: return 1
    }
  }

  private mutating func drawCircle(_ marker: MapMarker) {
    guard Self.showsCircle(marker, window.viewport, tier: window.tier) else { return }
    let centre = window.metres(of: marker.coordinate)
    let radius = Double(marker.accuracyMetres)
    let count = 72
    let ring = (0...count).map { step in
      let angle = 2 * Double.pi * Double(step) / Double(count)
      return window.dot(of: PlanePoint(x: centre.x + radius * sin(angle), y: centre.y + radius * cos(angle)))
    }
    let role = marker.battle.map { BattleSign.role($0.holder) } ?? MarkerSign.role(marker.group)
    plotter.draw(ring, .accuracy(tier: window.tier, role: role))
  }
}

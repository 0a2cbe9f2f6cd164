public import Canvas
import Gazetteer
import Geography

/// Draws a map as a pure function of what there is to draw and how it is looked at.
public enum MapDrawing {
  /// Draws into `rect` as far as it lies on the surface, whatever its size, and says what stands where.
  ///
  /// From below to above: the land, rings, lines by `MapFeature`, the circle of the selected place, the route or the trip,
  /// the ruler, the north arrow, the traveller, names, names of reservoirs, markers, the strongpoints, and last the selected marker.
  ///
  /// - Parameters:
  ///   - land: As much of it as is drawn lies in this picture; nil for a map without.
  ///   - manner: How it is shown.
  public static func draw(
    _ scene: MapScene, _ viewport: MapViewport, on surface: inout Surface, in rect: Rect, tier: GlyphTier,
    words: MapWords, land: ReliefRaster? = nil, manner: LandManner = .tones
  ) -> MapFrame {
    let area = rect.shared(with: surface.bounds)
    let window = MapWindow(viewport: viewport, size: area.size, tier: tier)
    let picture = area.splitTop(window.cells.rows).top
    let placement = MarkerPlacement(scene, window)
    let posts = MarkerPlacement(MapScene(markers: scene.posts), window)
    let furniture = MapFurniture(window: window, words: words)
    let base = BaseMap(scene, window)
    var painter = MapPainter(surface: surface, picture: picture, window: window)

    painter.clear(area)
    painter.land = land.flatMap { LandGround($0, manner, window, scene) }
    painter.paint(base)
    furniture.drawArrow(on: &painter.surface, in: picture)
    if let here = scene.here.flatMap(window.cell(of:)) { painter.paintHere(here) }
    let pointers = placement.pointers(within: Rect(size: window.cells))
    var taken = taken(placement, pointers.map(\.cell), scene, window, furniture).union(posts.pins.map(\.cell))
    let arrows = AttackArrows(
      placement.pins + posts.pins, in: Rect(size: window.cells), leaving: taken, tier: tier)
    taken.formUnion(arrows.arrows.map(\.cell))
    for arrow in arrows.arrows { painter.paint(arrow) }
    let rings = scene.overlays.rings.flatMap { RangeRings(around: $0, in: window) }
    for label in rings?.labels(in: window, words: words, leaving: taken) ?? [] {
      painter.paint(label)
      for column in label.area.column..<label.area.maxColumn {
        taken.insert(Point(column: column, row: label.area.row))
      }
    }
    let names = LabelPlacement(placement, window: window, base: base, taken: taken, memory: scene.labels)
    for label in names.labels { painter.paint(label) }
    let postNames = LabelPlacement(posts, window: window, base: base, taken: names.taken, memory: scene.labels)
    for label in postNames.labels { painter.paint(label) }
    let lakes = MarkerPlacement(
      MapScene(markers: LakeNames(scene, window, leaving: postNames.taken).markers), window)
    let lakeNames = LabelPlacement(lakes, window: window, base: base, taken: postNames.taken, memory: scene.labels)
    for label in lakeNames.labels { painter.paint(label) }
    for pin in lakes.pins { painter.paint(pin, []) }
    for pin in placement.pins.reversed() where !pin.isSelected { painter.paint(pin, pointers) }
    for pin in posts.pins.reversed() { painter.paint(pin, []) }
    if let pin = placement.selected { painter.paint(pin, pointers) }
    furniture.drawStrip(
      on: &painter.surface, in: window.hasStrip ? area.splitBottom(1).bottom : Rect(size: Size(columns: 0, rows: 0)),
      at: placement.selected?.markers.first?.coordinate ?? viewport.centre, notice: notice(placement, scene, words))

    surface = painter.surface
    return MapFrame(
      picture: picture, window: window, hits: painter.hits(placement, names.labels), visible: placement.visible,
      selectedAt: placement.selected.map { painter.onSurface($0.cell) },
      labels: LabelMemory(names.labels + postNames.labels + lakeNames.labels))
  }

  /// Cells that no name may cover.
  private static func taken(
    _ placement: MarkerPlacement, _ pointers: [Point], _ scene: MapScene, _ window: MapWindow,
    _ furniture: MapFurniture
  ) -> Set<Point> {
    var taken = Set(placement.pins.map(\.cell)).union(pointers)
    if let here = scene.here.flatMap(window.cell(of:)) { taken.insert(here) }
    if let arrow = furniture.arrow {
      for row in arrow.row..<arrow.maxRow {
        for column in arrow.column..<arrow.maxColumn { taken.insert(Point(column: column, row: row)) }
      }
    }
    return taken
  }

  /// That the map is a sketch, or how many places share the cell of the selected one.
  private static func notice(_ placement: MarkerPlacement, _ scene: MapScene, _ words: MapWords) -> String {
    guard let count = placement.selected?.markers.count, count > 1 else {
      return scene.overlays.route.count > 1 ? words.overlays.straight : words.schematic
    }
    return words.placesHere(count)
  }
}

import Canvas
import Foundation
import Gazetteer
import Geography
import Runtime
import SeededRandomness
import Store
import Testing
import TextShaping

@testable import Cartography
@testable import Screens

/// The map of the real gazetteer: what lies where on the ground lies there on the screen.
struct RealMapTests {
  private let scene: MapScene

  init() throws {
    let guide = try TestGuide(language: .vi)
    guide.runtime.type("2")
    scene = guide.runtime.model.mapScene()
    #expect(scene.lines.count > 20 && scene.markers.count > 200)
  }

  private func place(_ id: String) throws -> Coordinate {
    try #require(scene.markers.first { $0.id.rawValue == id }).coordinate
  }

  /// Columns of dots of the Nậm Rốm in the row of dots in which a place lies.
  private func river(_ window: MapWindow, row: Int) -> [Int] {
    var plotter = LinePlotter(cells: window.cells, tier: window.tier)
    for line in scene.lines where line.lineClass == .river && line.name.contains("Nậm Rốm") {
      var stroke = LineStroke(.river, tier: window.tier)
      stroke.width = 1
      plotter.draw(line.vertices.map { window.dot(of: $0.coordinate) }, stroke)
    }
    let dots = window.tier.dots
    return (0..<window.dots.columns).filter { column in
      plotter.grid.isSet(column, row, dots: dots)
    }
  }

  @Test(arguments: MapViewport.zoomSteps, GlyphTier.allCases)
  func a1LiesEastOfTheRiverAndTheBunkerWest(zoom: Int, tier: GlyphTier) throws {
    for size in [Size(columns: 56, rows: 21), Size(columns: 96, rows: 37), Size(columns: 200, rows: 60)] {
      for (id, isEast) in [("a1-hill", true), ("de-castries-bunker", false)] {
        let at = try place(id)
        let window = MapWindow(viewport: MapViewport(centre: at, zoom: zoom), size: size, tier: tier)
        let dot = window.dot(of: at)
        let columns = river(window, row: Int(dot.y))
        let nearest = try #require(
          columns.min { abs(Double($0) - dot.x) < abs(Double($1) - dot.x) }, "no river at zoom \(zoom)")
        // The river is some 500 m from either: where that is two dots or more the side must be right, and elsewhere a
        // dot may be off by the one to which it was rounded.
        let metres = window.viewport.metresPerDot(tier: tier).east
        let away = isEast ? Int(dot.x) - nearest : nearest - Int(dot.x)
        #expect(away >= -1, "\(id) at zoom \(zoom), \(tier)")
        if try riverDistance(at) / metres >= 2 { #expect(away >= 1, "\(id) at zoom \(zoom), \(tier)") }
      }
    }
  }

  /// Metres from a place to the nearest point of the river.
  private func riverDistance(_ at: Coordinate) throws -> Double {
    let plane = LocalProjection(centre: at)
    let lines = scene.lines.filter { $0.lineClass == .river && $0.name.contains("Nậm Rốm") }
    let distances = lines.flatMap { line in
      zip(line.vertices, line.vertices.dropFirst()).map { a, b in
        Polyline.distance(PlanePoint(x: 0, y: 0), plane.project(a.coordinate), plane.project(b.coordinate))
      }
    }
    return try #require(distances.min())
  }

  /// Names, markers and labels of rings, in random views of the real places: 1,000, or as many as `HOABAN_VIEWS` says.
  @Test func noNameLiesOverAnotherOneOrOverAMarker() throws {
    let count = ProcessInfo.processInfo.environment["HOABAN_VIEWS"].flatMap(Int.init) ?? 1_000
    var random = SplitMix64(seed: 1_954)
    var names = 0
    for view in 0..<count {
      var scene = scene
      let language = Language.allCases.randomElement(using: &random) ?? .vi
      scene.selected = Bool.random(using: &random) ? scene.markers.randomElement(using: &random)?.id : nil
      if Bool.random(using: &random) { scene.overlays.rings = scene.markers.randomElement(using: &random)?.coordinate }
      let around = try #require(scene.markers.randomElement(using: &random)).coordinate
      let viewport = MapViewport(centre: around, zoom: .random(in: MapViewport.zoomSteps, using: &random))
        .panned(columns: .random(in: -20...20, using: &random), rows: .random(in: -8...8, using: &random))
      var surface = Surface(
        size: Size(columns: .random(in: 30...80, using: &random), rows: .random(in: 8...24, using: &random)))
      let tier = GlyphTier.allCases.randomElement(using: &random) ?? .braille
      // Once for where names stood before, and once more as the next frame sees it.
      let first = MapDrawing.draw(
        scene, viewport, on: &surface, in: surface.bounds, tier: tier, words: MapWording.words(language))
      scene.labels = first.labels
      let frame = MapDrawing.draw(
        scene, viewport.panned(columns: 1, rows: 0), on: &surface, in: surface.bounds, tier: tier,
        words: MapWording.words(language))
      names += check(first, view) + check(frame, view)
    }
    #expect(names > count)
  }

  private func check(_ frame: MapFrame, _ view: Int) -> Int {
    var cells: Set<Point> = []
    let visible = frame.visible.count
    // The markers come first, one hit each; several may share a cell.
    for hit in frame.hits.prefix(visible) { cells.insert(Point(column: hit.area.column, row: hit.area.row)) }
    for hit in frame.hits.dropFirst(visible) {
      for column in hit.area.column..<hit.area.maxColumn {
        let cell = Point(column: column, row: hit.area.row)
        #expect(frame.picture.contains(cell) && cells.insert(cell).inserted, "view \(view), \(hit.id)")
      }
    }
    return frame.hits.count - visible
  }
}

extension DotGrid {
  /// Whether a dot is set, read from the glyph of its cell.
  func isSet(_ column: Int, _ row: Int, dots: Size) -> Bool {
    guard let glyph = glyph(column: column / dots.columns, row: row / dots.rows)?.glyph else { return false }
    switch tier {
    case .shade, .ascii: return true
    case .quadrant:
      let quarters = [["▘▀▌▛▚▜▙█", "▝▀▞▛▐▜▟█"], ["▖▌▞▛▄▙▟█", "▗▚▐▜▄▙▟█"]]
      return quarters[row % 2][column % 2].contains(glyph)
    case .halfBlock: return glyph == "█" || glyph == (row % 2 == 0 ? "▀" : "▄")
    case .braille:
      let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
      let value = (glyph.unicodeScalars.first?.value ?? 0x2800) - 0x2800
      return value & bits[column % 2][row % 4] != 0
    }
  }
}

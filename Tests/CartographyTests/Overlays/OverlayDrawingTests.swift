import Canvas
import Gazetteer
import Geography
import Testing
import TextShaping

@testable import Cartography

@Suite struct OverlayDrawingTests {
  private func trip() throws -> MapScene {
    var scene = MapScene(markers: [
      try Samples.marker("a", 21.45, 102.90, number: 1), try Samples.marker("b", 21.45, 103.10, number: 2),
      try Samples.marker("c", 21.35, 103.10, number: 3), try Samples.marker("d", 21.35, 102.90, number: 4),
    ])
    for index in scene.markers.indices { scene.markers[index].day = index / 2 }
    scene.trip = [
      scene.markers.prefix(2).map(\.coordinate), scene.markers.suffix(2).map(\.coordinate),
    ]
    return scene
  }

  private func drawn(_ scene: MapScene, _ tier: GlyphTier) throws -> Surface {
    var surface = Surface(size: Size(columns: 80, rows: 24))
    _ = MapDrawing.draw(
      scene, try Samples.view(zoom: 9), on: &surface, in: surface.bounds, tier: tier, words: Samples.words)
    return surface
  }

  @Test func daysDifferBySignAndColour() throws {
    let surface = try drawn(try trip(), .ascii)
    let cells = surface.cells
    #expect(cells.contains { $0.glyph == "*" && $0.style.role == .accent })
    #expect(cells.contains { $0.glyph == "%" && $0.style.role == .warn })
    #expect(cells.contains { $0.glyph == "1" && $0.style.role == .accent })
    #expect(cells.contains { $0.glyph == "4" && $0.style.role == .warn })
  }

  @Test(arguments: GlyphTier.allCases)
  func daysDifferByDashWithoutColour(tier: GlyphTier) {
    let strokes = (0..<4).map { LineStroke.trip(day: $0, tier: tier) }
    let looks = strokes.map { stroke -> String in
      if tier.dots.rows == 1, case .fixed(let sign) = stroke.sign { return String(sign) }
      return "\(stroke.on)/\(stroke.off)"
    }
    #expect(Set(looks).count == 4)
    #expect(LineStroke.trip(day: 4, tier: tier) == strokes[0])
    #expect(LineStroke.trip(day: -1, tier: tier).off > 0)
  }

  @Test func theLegendNamesTheDaysWithTheirNumbers() throws {
    let lines = MapLegend.lines(try trip(), try Samples.view(), tier: .ascii, words: Samples.words)
    #expect(lines.map(\.label) == ["day 1: 1-2", "day 2: 3-4"])
    #expect(lines.map(\.sample) == ["* * ", "% % "])
  }

  @Test func theLegendNamesEverythingThatIsLaidOver() throws {
    var scene = MapScene(markers: [try Samples.marker("a", 21.4, 103, number: 1)])
    let (a, b) = (try Samples.place(21.4, 103), try Samples.place(21.5, 103))
    scene.overlays = MapOverlays(rings: a, ruler: MapRuler(from: a, to: b), route: [a, b])
    scene.here = a
    let lines = MapLegend.lines(scene, try Samples.view(), tier: .ascii, words: Samples.words)
    #expect(lines.map(\.label) == ["route", "ring", "measured", "you are here"])
    #expect(lines.map(\.sample) == ["1 *2", ", , ", "####", " @  "])
    #expect(lines.allSatisfy { Width.columns($0.sample) == MapLegend.columns })
  }

  @Test func aRouteSaysThatItsLinesAreStraight() throws {
    var scene = MapScene()
    let (a, b) = (try Samples.place(21.4, 102.95), try Samples.place(21.4, 103.05))
    #expect(try drawn(scene, .ascii).text().contains("schematic, 0.1-1 km off"))
    scene.overlays.route = [a, b]
    let text = try drawn(scene, .ascii).text()
    #expect(text.contains("straight lines") && text.contains("* * *"))
  }

  @Test func theRulerIsAnUnbrokenLine() throws {
    var scene = MapScene()
    let (a, b) = (try Samples.place(21.4, 102.95), try Samples.place(21.4, 103.05))
    scene.overlays.ruler = MapRuler(from: a, to: b)
    let row = try #require(try drawn(scene, .ascii).lines().first { $0.contains("#") })
    let window = MapWindow(viewport: try Samples.view(zoom: 9), size: Size(columns: 80, rows: 24), tier: .ascii)
    let (from, to) = (try #require(window.cell(of: a)), try #require(window.cell(of: b)))
    #expect(row.count { $0 == "#" } == to.column - from.column + 1)
    #expect(!row.contains("# #"))
  }

  @Test func aRulerMeasures() throws {
    let ruler = MapRuler(from: try Samples.place(21.38288, 103.01768), to: try Samples.place(21.3851, 103.0103))
    #expect(abs(ruler.metres - 804) < 5)
    #expect(abs(ruler.bearing - 288) < 1)
  }
}

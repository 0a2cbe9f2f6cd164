import Canvas
import Gazetteer
import Geography
import Testing

@testable import Cartography

@Suite struct LakeNamesTests {
  private func scene() throws -> MapScene {
    var scene = MapScene(lines: [try Samples.line(.lakeLine, [(21.50, 102.95), (21.40, 103.0), (21.30, 102.98)])])
    scene.markers = [try Samples.marker("pond", 21.33, 103.1, .nature, name: "Hồ Nhỏ")]
    scene.markers[0].isLake = true
    return scene
  }

  private func drawn(_ scene: MapScene, _ tier: GlyphTier = .braille) throws -> (lines: [String], frame: MapFrame) {
    var surface = Surface(size: Size(columns: 80, rows: 24))
    let frame = MapDrawing.draw(
      scene, try Samples.view(), on: &surface, in: surface.bounds, tier: tier, words: Samples.words)
    return (surface.lines(), frame)
  }

  @Test(arguments: [(GlyphTier.braille, "≈"), (.ascii, "L")] as [(GlyphTier, Character)])
  func aReservoirWithoutAShoreHasASignAndItsName(tier: GlyphTier, sign: Character) throws {
    let found = try drawn(try scene(), tier)
    let row = try #require(found.lines.first { $0.contains("lake_line") })
    #expect(row.contains(sign))
    #expect(found.lines.contains { $0.contains("\(sign) Hồ Nhỏ") })
    // It is no record: Tab does not stop there, and a click does not find it.
    #expect(found.frame.visible == [try Samples.id("pond")])
    #expect(found.frame.hits.allSatisfy { $0.id.rawValue == "pond" })
  }

  @Test func aLakeWithAShoreHasNone() throws {
    let shore = try Samples.line(.lakePolygon, [(21.47, 103.09), (21.48, 103.13), (21.45, 103.15), (21.44, 103.10)])
    #expect(LakeNames.lines(MapScene(lines: [shore]), try Samples.view()).isEmpty)
    #expect(LakeNames.lines(try scene(), try Samples.view()).map(\.name) == ["lake_line"])
  }

  @Test func theSignStandsAsNearToTheMiddleAsThereIsRoom() throws {
    let window = MapWindow(
      viewport: try Samples.view(), size: Size(columns: 80, rows: 24), tier: .braille)
    let middle = try #require(window.cell(of: try Samples.place(21.40, 103.0)))
    func place(_ taken: Set<Point>) throws -> Coordinate? {
      LakeNames(try scene(), window, leaving: taken).markers.first?.coordinate
    }
    #expect(try place([]) == Samples.place(21.40, 103.0))
    #expect(try place([middle]) == Samples.place(21.50, 102.95))
    let all = Set((0..<24).flatMap { row in (0..<80).map { Point(column: $0, row: row) } })
    #expect(try place(all) == nil)
  }

  @Test func aMarkerIsNotHidden() throws {
    var scene = try scene()
    scene.markers.append(try Samples.marker("dam", 21.40, 103.0, .heritage, name: "Đập"))
    #expect(try drawn(scene).lines.contains { $0.contains("■ Đập") })
  }

  @Test func theLegendTellsLakesFromNature() throws {
    let view = try Samples.view()
    let labels = MapLegend.lines(try scene(), view, tier: .braille, words: Samples.words).map(\.label)
    #expect(labels.contains("lake (point)") && !labels.contains("nature"))
    let without = MapScene(markers: [try Samples.marker("peak", 21.33, 103.1, .nature)])
    #expect(MapLegend.lines(without, view, tier: .braille, words: Samples.words).map(\.label) == ["nature"])
  }
}

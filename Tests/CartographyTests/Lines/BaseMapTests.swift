import Canvas
import Gazetteer
import Geography
import Testing

@testable import Cartography

@Suite struct BaseMapTests {
  @Test(arguments: [
    (MapLine.Class.river, false, MapFeature.river), (.stream, false, .river), (.lakePolygon, false, .lake),
    (.lakePoint, false, .lake), (.lakeLine, false, .lake), (.street, false, .road), (.national, true, .modelledRoad),
    (.provincial, true, .modelledRoad), (.local, false, .road), (.historic, true, .historicTrack),
    (.runway, false, .runway), (.boundary, false, .limit), (.limit, false, .limit), (.border, false, .border),
  ])
  func everyClassIsAFeature(lineClass: MapLine.Class, modelled: Bool, feature: MapFeature) throws {
    #expect(MapFeature(try Samples.line(lineClass, modelled: modelled, [])) == feature)
  }

  private func shown(_ classes: [MapLine.Class], zoom: Int, historic: Bool = false) throws -> [MapLine.Class] {
    let scene = MapScene(lines: try classes.map { try Samples.line($0, []) }, showsHistoricLines: historic)
    return BaseMap.shown(scene, try Samples.view(zoom: zoom)).map(\.lineClass)
  }

  @Test func theOutlineGivesWayToItsParts() throws {
    #expect(try shown([.boundary, .river], zoom: 4) == [.boundary, .river])
    #expect(try shown([.boundary, .border], zoom: 4) == [.border])
    #expect(try shown([.boundary, .limit], zoom: 4) == [.limit])
  }

  @Test func tracksOf1954OnlyWhenAsked() throws {
    #expect(try shown([.historic], zoom: 12).isEmpty)
    #expect(try shown([.historic], zoom: 12, historic: true) == [.historic])
  }

  @Test func smallThingsWaitForANearView() throws {
    #expect(try shown([.street, .local, .stream, .runway, .national, .river], zoom: 4) == [.national, .river])
    #expect(try shown([.street, .local, .stream, .runway], zoom: 10) == [.street, .local, .stream, .runway])
  }

  @Test func theCircleShowsOnlyWhereItSaysSomething() throws {
    let vague = try Samples.marker("v", 21.4, 103, accuracy: 600)
    #expect(BaseMap.showsCircle(vague, try Samples.view(zoom: 17), tier: .braille))
    #expect(!BaseMap.showsCircle(vague, try Samples.view(zoom: 8), tier: .braille))
    let sharp = try Samples.marker("s", 21.4, 103, accuracy: 50)
    #expect(!BaseMap.showsCircle(sharp, try Samples.view(zoom: 17), tier: .braille))
  }

  @Test(arguments: GlyphTier.allCases)
  func theCircleIsRoundOnTheGround(tier: GlyphTier) throws {
    let marker = try Samples.marker("v", 21.4, 103, accuracy: 2_000)
    let window = MapWindow(viewport: try Samples.view(zoom: 14), size: Size(columns: 61, rows: 32), tier: tier)
    let base = BaseMap(MapScene(markers: [marker], selected: marker.id), window)
    let drawn = (0..<31).flatMap { row in
      (0..<61).compactMap { base.glyph(Point(column: $0, row: row)) == nil ? nil : Point(column: $0, row: row) }
    }
    #expect(!drawn.isEmpty)
    for cell in drawn {
      let place = try #require(window.coordinate(at: cell))
      #expect(abs(place.distance(to: marker.coordinate) - 2_000) < window.viewport.metresPerRow * 1.2)
    }
  }
}

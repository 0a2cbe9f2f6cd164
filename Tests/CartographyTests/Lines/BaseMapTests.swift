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

  /// Counted in dots, which are not square in every tier.
  @Test(arguments: GlyphTier.allCases)
  func theCircleIsAsWideAsHigh(tier: GlyphTier) throws {
    let marker = try Samples.marker("v", 21.4, 103, accuracy: 2_000)
    let window = MapWindow(viewport: try Samples.view(zoom: 14), size: Size(columns: 61, rows: 32), tier: tier)
    let base = BaseMap(MapScene(markers: [marker], selected: marker.id), window)
    let (lefts, tops) = Self.masks(tier)
    var (columns, rows): (Set<Int>, Set<Int>) = ([], [])
    for row in 0..<31 {
      for column in 0..<61 {
        let dots = base.plotter.grid.dots(column: column, row: row)
        for (index, mask) in lefts.enumerated() where dots & mask != 0 { columns.insert(column * lefts.count + index) }
        for (index, mask) in tops.enumerated() where dots & mask != 0 { rows.insert(row * tops.count + index) }
      }
    }
    let dot = window.viewport.metresPerDot(tier: tier)
    let width = Double(try #require(columns.max()) - #require(columns.min()) + 1) * dot.east
    let height = Double(try #require(rows.max()) - #require(rows.min()) + 1) * dot.north
    // Rounded to a dot on each side.
    #expect(abs(width - 4_000) <= 2 * dot.east && abs(height - 4_000) <= 2 * dot.north, "\(width) \(height)")
  }

  /// The bits of the columns of a cell and of its rows.
  private static func masks(_ tier: GlyphTier) -> (columns: [UInt8], rows: [UInt8]) {
    switch tier {
    case .braille: ([0x47, 0xB8], [0x09, 0x12, 0x24, 0xC0])
    case .quadrant: ([5, 10], [3, 12])
    case .halfBlock: ([3], [1, 2])
    case .shade, .ascii: ([1], [1])
    }
  }
}

import Canvas
import Cartography
import Geography
import Testing

@Suite struct MapWindowTests {
  @Test(arguments: [(0, 0, false), (3, 3, false), (4, 3, true), (24, 23, true)])
  func aRowIsKeptForTheScaleWhereThereAreFour(rows: Int, picture: Int, strip: Bool) throws {
    let window = MapWindow(viewport: try Samples.view(), size: Size(columns: 10, rows: rows), tier: .ascii)
    #expect(window.cells.rows == picture)
    #expect(window.hasStrip == strip)
  }

  @Test(arguments: GlyphTier.allCases)
  func cellsAndPlacesAgree(tier: GlyphTier) throws {
    let window = MapWindow(viewport: try Samples.view(), size: Size(columns: 33, rows: 14), tier: tier)
    for row in 0..<window.cells.rows {
      for column in 0..<window.cells.columns {
        let cell = Point(column: column, row: row)
        let place = try #require(window.coordinate(at: cell))
        #expect(window.cell(of: place) == cell)
        #expect(window.box.contains(place))
      }
    }
  }

  @Test func northIsUpAndEastIsRight() throws {
    let window = MapWindow(viewport: try Samples.view(), size: Size(columns: 40, rows: 21), tier: .braille)
    let centre = window.dot(of: try Samples.place(21.40, 103.00))
    #expect(centre == PlanePoint(x: 40, y: 40))
    #expect(window.dot(of: try Samples.place(21.45, 103.00)).y < centre.y)
    #expect(window.dot(of: try Samples.place(21.40, 103.05)).x > centre.x)
  }

  @Test func whatLiesOutsideHasNoCell() throws {
    let window = MapWindow(viewport: try Samples.view(), size: Size(columns: 40, rows: 21), tier: .braille)
    #expect(window.cell(of: try Samples.place(22.40, 103.00)) == nil)
    #expect(window.cell(of: try Samples.place(21.40, 102.00)) == nil)
    #expect(
      MapWindow(viewport: .valley, size: Size(columns: 0, rows: 0), tier: .ascii).cell(of: MapViewport.valley.centre)
        == nil)
  }

  @Test(arguments: [(90.0, 180.0), (-90.0, -180.0), (90.0, 0.0), (0.0, 180.0)])
  func theEdgeOfTheGlobe(latitude: Double, longitude: Double) throws {
    let view = MapViewport(centre: try Samples.place(latitude, longitude), zoom: 0)
    let window = MapWindow(viewport: view, size: Size(columns: 80, rows: 24), tier: .braille)
    #expect(window.cell(of: view.centre) == Point(column: 40, row: 11))
    let box = window.box
    #expect(box.north <= 90 && box.south >= -90 && box.west >= -180 && box.east <= 180)
  }
}

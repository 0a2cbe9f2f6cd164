import Canvas
import TextShaping
import Testing

@testable import Cartography

@Suite struct FurnitureTests {
  @Test(arguments: MapViewport.zoomSteps)
  func theScaleIsRoundAndTrue(zoom: Int) throws {
    let view = try Samples.view(zoom: zoom)
    let bar = try #require(ScaleBar(viewport: view, columns: 20))
    var leading = bar.metres
    while leading % 10 == 0 { leading /= 10 }
    #expect([1, 2, 5].contains(leading))
    #expect(bar.columns >= 8 && bar.columns <= 20)
    #expect(abs(Double(bar.columns) * view.metresPerColumn - Double(bar.metres)) <= view.metresPerColumn / 2 + 1e-6)
    #expect(Width.columns(bar.bar(tier: .braille)) == bar.columns)
    #expect(bar.bar(tier: .ascii).utf8.count == bar.columns)
  }

  @Test(arguments: [(17, "1 km"), (16, "1 km"), (10, "10 km"), (4, "50 km"), (0, "200 km")])
  func theScaleIsNamed(zoom: Int, label: String) throws {
    #expect(try #require(ScaleBar(viewport: try Samples.view(zoom: zoom), columns: 20)).label(Samples.words) == label)
  }

  @Test func shortScalesAreInMetres() throws {
    let bar = try #require(ScaleBar(viewport: try Samples.view(zoom: 17), columns: 10))
    #expect(bar.label(Samples.words) == "500 m")
    #expect(bar.bar(tier: .halfBlock) == "├────────┤")
  }

  @Test(arguments: [-1, 0, 1])
  func noRoomNoScale(columns: Int) throws {
    #expect(ScaleBar(viewport: try Samples.view(), columns: columns) == nil)
  }

  @Test(arguments: [
    (21.38288, "21.3829"), (0.0, "0.0000"), (-0.00001, "0.0000"), (-1.5, "-1.5000"), (179.99999, "180.0000"),
    (0.00005, "0.0001"), (5.0004, "5.0004"), (.infinity, "?"), (.nan, "?"),
  ])
  func degrees(value: Double, text: String) { #expect(Degrees.fixed(value) == text) }

  private func strip(_ columns: Int, rows: Int = 6, notice: String? = nil) throws -> String {
    var surface = Surface(size: Size(columns: columns, rows: rows))
    let scene =
      notice == nil
      ? MapScene()
      : MapScene(
        markers: [try Samples.marker("a", 21.4, 103), try Samples.marker("b", 21.4, 103)], selected: try Samples.id("a")
      )
    _ = MapDrawing.draw(
      scene, try Samples.view(), on: &surface, in: surface.bounds, tier: .ascii, words: Samples.words)
    return surface.lines().last ?? ""
  }

  @Test func theStripDropsWhatDoesNotFit() throws {
    #expect(try strip(80).contains("|----------------| 10 km"))
    #expect(try strip(80).hasSuffix("21.4000 N 103.0000 E"))
    #expect(try strip(80).contains("schematic, 0.1-1 km off"))
    #expect(try strip(60) == "|--| 2 km    schematic, 0.1-1 km off    21.4000 N 103.0000 E")
    #expect(try strip(45) == "|-------| 5 km        schematic, 0.1-1 km off")
    #expect(try strip(28) == "|-------| 5 km")
    #expect(try strip(12) == "|--| 2 km")
    #expect(try strip(2) == "")
  }

  @Test func theStripCountsPlacesOfACrowdedCell() throws {
    #expect(try strip(80, notice: "two").contains("2 places here"))
  }

  @Test func theArrowNeedsRoom() throws {
    func arrow(_ columns: Int, _ rows: Int, north: String = "N") throws -> Rect? {
      var words = Samples.words
      words.north = north
      let window = MapWindow(
        viewport: try Samples.view(), size: Size(columns: columns, rows: rows), tier: .ascii)
      return MapFurniture(window: window, words: words).arrow
    }
    #expect(try arrow(80, 24) == Rect(column: 79, row: 0, columns: 1, rows: 2))
    #expect(try arrow(80, 24, north: "北") == Rect(column: 78, row: 0, columns: 2, rows: 2))
    #expect(try arrow(8, 24) == nil)
    #expect(try arrow(80, 4) == nil)
  }
}

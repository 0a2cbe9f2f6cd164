import Canvas
import Cartography
import Geography
import SeededRandomness
import Testing

@Suite struct MapViewportTests {
  @Test func stepsGoFromTheWholeProvinceToTwentyFiveMetres() throws {
    let deepest = try Samples.view(zoom: 99)
    #expect(deepest.zoom == 17)
    #expect(deepest.metresPerDot(tier: .braille) == (25, 25))
    #expect(deepest.metresPerDot(tier: .halfBlock) == (50, 50))
    #expect(deepest.metresPerDot(tier: .quadrant) == (25, 50))
    #expect(deepest.metresPerDot(tier: .shade) == (50, 100))
    #expect(deepest.metresPerDot(tier: .ascii) == (50, 100))
    #expect(try Samples.view(zoom: -5).zoom == 0)
    #expect(MapViewport.province.metresPerRow * 22 > 190_000)
  }

  @Test(arguments: 0..<17)
  func eachStepShowsOneOverRootTwo(zoom: Int) throws {
    let ratio = try Samples.view(zoom: zoom).metresPerRow / Samples.view(zoom: zoom + 1).metresPerRow
    #expect(abs(ratio - 2.0.squareRoot()) < 1e-9)
  }

  @Test func panningByCellsMovesThePictureByCells() throws {
    let size = Size(columns: 60, rows: 20)
    let view = try Samples.view()
    let place = try Samples.place(21.41, 103.02)
    let before = try #require(MapWindow(viewport: view, size: size, tier: .braille).cell(of: place))
    let moved = view.panned(columns: 5, rows: -3)
    let after = try #require(MapWindow(viewport: moved, size: size, tier: .braille).cell(of: place))
    #expect(abs(before.column - after.column - 5) <= 1)
    #expect(before.row - after.row == -3)
    #expect(moved.zoom == view.zoom)
  }

  @Test func panningByFractions() throws {
    let size = Size(columns: 80, rows: 24)
    let view = try Samples.view()
    #expect(view.panned(across: 0.5, down: 0, of: size) == view.panned(columns: 40, rows: 0))
    #expect(view.panned(across: 0, down: -0.25, of: size) == view.panned(columns: 0, rows: -6))
    // However small the fraction and the map, a key press moves something.
    #expect(view.panned(across: 0.001, down: 0, of: size) == view.panned(columns: 1, rows: 0))
    #expect(view.panned(across: 0, down: 0.5, of: Size(columns: 0, rows: 0)) == view.panned(columns: 0, rows: 1))
    #expect(view.panned(across: .nan, down: .infinity, of: size) == view)
  }

  @Test func panningEndsAtTheEdgeOfTheGlobe() throws {
    let view = try Samples.view(zoom: 0)
    #expect(view.panned(columns: 0, rows: .min).centre.latitude == 90)
    #expect(view.panned(columns: 0, rows: .max).centre.latitude == -90)
    #expect(view.panned(columns: .max, rows: 0).centre.longitude == 180)
    #expect(view.panned(columns: .min, rows: 0).centre.longitude == -180)
  }

  @Test func zoomingKeepsTheAnchorWithinADot() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let tier = GlyphTier.allCases.randomElement(using: &random) ?? .ascii
      let size = Size(columns: .random(in: 10...200, using: &random), rows: .random(in: 5...60, using: &random))
      let view = MapViewport(
        centre: try Samples.place(.random(in: 15...25, using: &random), .random(in: 100...106, using: &random)),
        zoom: .random(in: 4...17, using: &random))
      let cell = Point(
        column: .random(in: 0..<size.columns, using: &random), row: .random(in: 0..<size.rows - 1, using: &random))
      let before = MapWindow(viewport: view, size: size, tier: tier)
      let anchor = try #require(before.coordinate(at: cell))
      let next = view.zoomed(by: .random(in: -4...4, using: &random), about: anchor)
      let was = before.dot(of: anchor)
      let now = MapWindow(viewport: next, size: size, tier: tier).dot(of: anchor)
      #expect(abs(was.x - now.x) < 1)
      #expect(abs(was.y - now.y) < 1)
    }
  }

  @Test func zoomingPastTheLastStepChangesNothing() throws {
    let view = try Samples.view(zoom: 17)
    #expect(view.zoomed(by: 1, about: try Samples.place(21.5, 103.1)) == view)
    #expect(view.zoomed(by: .max) == view)
    #expect(view.zoomed(by: .min).zoom == 0)
    #expect(view.zoomed(by: -1).centre == view.centre)
  }

  @Test func fitShowsTheWholeBoxAndIsTheNearestThatDoes() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<1_000 {
      let tier = GlyphTier.allCases.randomElement(using: &random) ?? .ascii
      let size = Size(columns: .random(in: 20...160, using: &random), rows: .random(in: 8...60, using: &random))
      let south = Double.random(in: 20.8...22, using: &random)
      let west = Double.random(in: 102...103, using: &random)
      let box = BoundingBox(
        south: south, west: west, north: south + .random(in: 0...1, using: &random),
        east: west + .random(in: 0...1, using: &random))
      let view = MapViewport.fit(box, in: size, tier: tier)
      let window = MapWindow(viewport: view, size: size, tier: tier)
      #expect(window.cell(of: try Samples.place(box.south, box.west)) != nil)
      #expect(window.cell(of: try Samples.place(box.north, box.east)) != nil)
      #expect(window.cell(of: try Samples.place(box.north, box.west)) != nil)
      let closer = MapWindow(viewport: view.zoomed(by: 1), size: size, tier: tier)
      guard view.zoom < 17 else { continue }
      let inner = Rect(size: closer.cells).inset(columns: 1, rows: 1)
      let corners = [try Samples.place(box.south, box.west), try Samples.place(box.north, box.east)]
      #expect(!corners.allSatisfy { closer.cell(of: $0).map(inner.contains) ?? false })
    }
  }

  @Test func fitOfABoxThatNoViewShowsIsTheWidestView() {
    let world = BoundingBox(south: -90, west: -180, north: 90, east: 180)
    #expect(MapViewport.fit(world, in: Size(columns: 80, rows: 24), tier: .ascii).zoom == 0)
    #expect(MapViewport.fit(MapViewport.valleyBox, in: Size(columns: 0, rows: 0), tier: .ascii).zoom == 0)
  }

  @Test(arguments: GlyphTier.allCases)
  func presetsFitAnOrdinaryScreen(tier: GlyphTier) throws {
    let size = Size(columns: 80, rows: 24)
    for (view, box) in [
      (MapViewport.province, MapViewport.provinceBox), (MapViewport.valley, MapViewport.valleyBox),
    ] {
      let window = MapWindow(viewport: view, size: size, tier: tier)
      #expect(window.cell(of: try Samples.place(box.south, box.west)) != nil)
      #expect(window.cell(of: try Samples.place(box.north, box.east)) != nil)
    }
  }
}

import Canvas
import Geography
import SeededRandomness
import Testing

@testable import Cartography

@Suite struct LinePlotterTests {
  private func drawn(
    _ pairs: [(Double, Double)], _ stroke: LineStroke, columns: Int = 12, rows: Int = 1, tier: GlyphTier
  ) -> [String] {
    var plotter = LinePlotter(cells: Size(columns: columns, rows: rows), tier: tier)
    plotter.draw(pairs.map { PlanePoint(x: $0.0, y: $0.1) }, stroke)
    return text(plotter.grid)
  }

  private func text(_ grid: DotGrid) -> [String] {
    (0..<grid.cells.rows).map { row in
      String((0..<grid.cells.columns).map { grid.glyph(column: $0, row: row)?.glyph ?? " " })
    }
  }

  private func stroke(_ on: Int, _ off: Int, width: Int = 1) -> LineStroke {
    var stroke = LineStroke(.road, tier: .ascii, width: width)
    (stroke.on, stroke.off) = (on, off)
    return stroke
  }

  @Test(arguments: [(1, 0, "------------"), (1, 1, "- - - - - - "), (4, 3, "----   ---- "), (2, 1, "-- -- -- -- ")])
  func dashes(on: Int, off: Int, expected: String) {
    #expect(drawn([(0, 0.5), (11.9, 0.5)], stroke(on, off), tier: .ascii) == [expected])
  }

  @Test func dashesGoOnOverVertices() {
    let whole = drawn([(0, 0.5), (11.9, 0.5)], stroke(4, 3), tier: .ascii)
    // The line doubles back at the vertex, so that thinning cannot take it away.
    let folded = drawn([(-6, 0.5), (-8, 0.5), (11.9, 0.5)], stroke(4, 3), tier: .ascii).first ?? ""
    let shifted = drawn([(-10, 0.5), (11.9, 0.5)], stroke(4, 3), tier: .ascii).first ?? ""
    #expect(folded == shifted)
    #expect(drawn([(0, 0.5), (5, 0.5), (11.9, 0.5)], stroke(4, 3), tier: .ascii) == whole)
  }

  @Test func dashesStayWhereTheyAreWhenTheViewMoves() {
    let still = drawn([(-10, 0.5), (11.9, 0.5)], stroke(4, 3), tier: .ascii).first ?? ""
    let moved = drawn([(-7, 0.5), (14.9, 0.5)], stroke(4, 3), tier: .ascii).first ?? ""
    #expect(moved.dropFirst(3) == still.dropLast(3))
  }

  @Test(arguments: [
    ([(0.5, 1.5), (11.0, 1.5)], "-"), ([(5.5, 0.0), (5.5, 3.0)], "|"), ([(2.5, 0.5), (6.5, 2.5)], "+"),
  ])
  func roadsShowTheirWayInASCII(pairs: [(Double, Double)], sign: String) {
    let lines = drawn(pairs, stroke(1, 0), rows: 3, tier: .ascii)
    #expect(Set(lines.joined().filter { $0 != " " }).map(String.init) == [sign])
  }

  @Test func widthAddsLanesAcrossTheLine() {
    #expect(drawn([(0, 2.5), (23.9, 2.5)], stroke(1, 0, width: 2), tier: .braille) == ["⣤⣤⣤⣤⣤⣤⣤⣤⣤⣤⣤⣤"])
    #expect(drawn([(2.5, 0), (2.5, 3.9)], stroke(1, 0, width: 2), columns: 3, tier: .braille) == [" ⣿ "])
  }

  @Test func fillsTheInsideOfARing() {
    var plotter = LinePlotter(cells: Size(columns: 8, rows: 4), tier: .ascii)
    let ring = [(1.0, 0.9), (6.0, 0.9), (6.0, 3.1), (1.0, 3.1)].map { PlanePoint(x: $0.0, y: $0.1) }
    plotter.fill(ring, LineStroke(.lake, tier: .ascii), spacing: 1)
    #expect(text(plotter.grid) == ["        ", " ~~~~~  ", " ~~~~~  ", "        "])
  }

  @Test func fillAndBlotBearAnyPoint() {
    var plotter = LinePlotter(cells: Size(columns: 8, rows: 4), tier: .braille)
    let lake = LineStroke(.lake, tier: .braille, width: 2)
    plotter.fill([], lake, spacing: 0)
    plotter.fill([PlanePoint(x: 1, y: 1)], lake, spacing: 2)
    plotter.fill([PlanePoint(x: -1e9, y: -1e9), PlanePoint(x: 1e9, y: 0), PlanePoint(x: 0, y: 1e9)], lake, spacing: 2)
    plotter.blot(PlanePoint(x: 1e12, y: -1e12), lake)
    plotter.blot(PlanePoint(x: 4, y: 4), lake)
    #expect(plotter.grid.glyph(column: 2, row: 1) != nil)
  }

  @Test func theUpperLayerGivesTheColour() {
    var plotter = LinePlotter(cells: Size(columns: 4, rows: 1), tier: .ascii)
    let line = [PlanePoint(x: 0, y: 0.5), PlanePoint(x: 3.9, y: 0.5)]
    for feature in MapFeature.allCases.shuffledForTest() { plotter.draw(line, LineStroke(feature, tier: .ascii)) }
    #expect(plotter.grid.glyph(column: 0, row: 0)?.role == .runway)
    #expect(plotter.grid.glyph(column: 0, row: 0)?.glyph == "=")
  }

  @Test(
    arguments: [
      ((7.0, 0.5), "─"), ((0.5, 3.0), "│"), ((7.0, 3.5), "\\"), ((3.0, 0.5), "─"),
    ] as [((Double, Double), Character)])
  func roadsOfShadesRunAsTheyLie(end: (Double, Double), sign: Character) {
    var plotter = LinePlotter(cells: Size(columns: 8, rows: 4), tier: .shade)
    let line = [PlanePoint(x: 0.5, y: 0.5), PlanePoint(x: end.0, y: end.1)]
    plotter.draw(line, LineStroke(.road, tier: .shade))
    #expect(plotter.grid.glyph(column: 0, row: 0)?.glyph == sign)
    var mirrored = LinePlotter(cells: Size(columns: 8, rows: 4), tier: .shade)
    mirrored.draw(line.map { PlanePoint(x: 8 - $0.x, y: $0.y) }, LineStroke(.road, tier: .shade))
    #expect(mirrored.grid.glyph(column: 7, row: 0)?.glyph == (sign == "\\" ? "/" : sign))
  }

  /// A line lies and stands equally wide on the ground: a quarter block is twice as high as wide.
  @Test func widthIsThatOfTheGround() {
    var stroke = LineStroke(.river, tier: .quadrant, width: 2)
    (stroke.on, stroke.off) = (1, 0)
    var plotter = LinePlotter(cells: Size(columns: 4, rows: 4), tier: .quadrant)
    plotter.draw([PlanePoint(x: 0, y: 2.5), PlanePoint(x: 7.9, y: 2.5)], stroke)
    #expect(plotter.grid.glyph(column: 3, row: 1)?.glyph == "▀")
    #expect(plotter.grid.glyph(column: 3, row: 0) == nil && plotter.grid.glyph(column: 3, row: 2) == nil)
    var standing = LinePlotter(cells: Size(columns: 4, rows: 4), tier: .quadrant)
    standing.draw([PlanePoint(x: 2.5, y: 0), PlanePoint(x: 2.5, y: 7.9)], stroke)
    #expect(standing.grid.glyph(column: 1, row: 2)?.glyph == "█")
  }

  @Test func linesOfShadesDifferWithoutColour() {
    let features: [MapFeature] = [.limit, .border, .historicTrack, .modelledRoad, .road, .river, .runway]
    let samples = features.map { MapLegend.drawn(LineStroke($0, tier: .shade), .shade) }
    #expect(Set(samples).count == features.count, "\(samples)")
  }

  /// In every tier, by pattern or by sign.
  @Test(arguments: GlyphTier.allCases)
  func linesThatOftenMeetDifferWithoutColour(tier: GlyphTier) {
    let features: [MapFeature] = [.limit, .border, .modelledRoad, .road, .river]
    let samples = features.map { MapLegend.drawn(LineStroke($0, tier: tier), tier) }
    #expect(Set(samples).count == features.count, "\(samples)")
  }

  @Test(arguments: GlyphTier.allCases)
  func layersFollowTheReference(tier: GlyphTier) {
    let layers = [MapFeature.border, .modelledRoad, .road, .river, .runway].map { LineStroke($0, tier: tier).layer }
    #expect(layers == layers.sorted())
    #expect(Set(layers).count == layers.count)
  }
}

extension Array {
  /// Another order, the same each time.
  fileprivate func shuffledForTest() -> [Element] {
    var random = SplitMix64(seed: 5)
    return shuffled(using: &random)
  }
}

import Canvas
import Testing

@Suite struct DotGridTests {
  /// The dots of ISO/IEC 11548-1, 1 to 8, by column and row, with their code points.
  @Test(arguments: [
    (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"), (0, 3, "⡀"), (1, 3, "⢀"),
  ])
  func brailleDots(column: Int, row: Int, expected: String) {
    var grid = DotGrid(cells: Size(columns: 1, rows: 1), tier: .braille)
    grid.set(column, row, role: .road, layer: 1, sign: ".")
    #expect(grid.glyph(column: 0, row: 0)?.glyph == Character(expected))
  }

  @Test func allDotsFillTheCell() {
    for (tier, expected) in [
      (GlyphTier.braille, Character("⣿")), (.quadrant, "█"), (.halfBlock, "█"), (.shade, "#"), (.ascii, "#"),
    ] {
      var grid = DotGrid(cells: Size(columns: 2, rows: 1), tier: tier)
      for row in 0..<tier.dots.rows {
        for column in 0..<tier.dots.columns { grid.set(column, row, role: .water, layer: 1, sign: "#") }
      }
      #expect(grid.glyph(column: 0, row: 0)?.glyph == expected)
      #expect(grid.glyph(column: 1, row: 0) == nil)
    }
  }

  @Test func halves() {
    var grid = DotGrid(cells: Size(columns: 2, rows: 1), tier: .halfBlock)
    grid.set(0, 0, role: .water, layer: 1, sign: "~")
    grid.set(1, 1, role: .water, layer: 1, sign: "~")
    #expect(grid.glyph(column: 0, row: 0)?.glyph == "▀" && grid.glyph(column: 1, row: 0)?.glyph == "▄")
  }

  /// Upper left, upper right, lower left, lower right, in the order of counting in twos.
  @Test func quarters() {
    var drawn = ""
    for dots in 1..<16 {
      var grid = DotGrid(cells: Size(columns: 1, rows: 1), tier: .quadrant)
      for bit in 0..<4 where dots >> bit & 1 == 1 { grid.set(bit % 2, bit / 2, role: .water, layer: 1, sign: "~") }
      drawn.append(grid.glyph(column: 0, row: 0)?.glyph ?? " ")
    }
    #expect(drawn == "▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")
    #expect(DotGrid(cells: Size(columns: 1, rows: 1), tier: .quadrant).glyph(column: 0, row: 0) == nil)
  }

  @Test func whereADotIsACellItsSignIsDrawn() {
    var grid = DotGrid(cells: Size(columns: 2, rows: 1), tier: .shade)
    grid.set(0, 0, role: .water, layer: 2, sign: "≈")
    grid.set(0, 0, role: .road, layer: 1, sign: "─")
    grid.set(1, 0, role: .road, layer: 1, sign: "─")
    #expect(grid.glyph(column: 0, row: 0)?.glyph == "≈" && grid.glyph(column: 1, row: 0)?.glyph == "─")
  }

  @Test func highestLayerGivesRoleAndSignAndDotsOfAllStay() {
    var grid = DotGrid(cells: Size(columns: 1, rows: 1), tier: .braille)
    grid.set(0, 0, role: .road, layer: 2, sign: "=")
    grid.set(1, 0, role: .water, layer: 1, sign: "~")
    #expect(grid.glyph(column: 0, row: 0)?.glyph == "⠉")
    #expect(grid.glyph(column: 0, row: 0)?.role == .road)
    grid.set(0, 0, role: .border, layer: 2, sign: "+")
    #expect(grid.glyph(column: 0, row: 0)?.role == .border)
  }

  @Test(arguments: GlyphTier.allCases)
  func outsideIsIgnored(tier: GlyphTier) {
    var grid = DotGrid(cells: Size(columns: 2, rows: 2), tier: tier)
    for (column, row) in [(-1, 0), (0, -1), (grid.size.columns, 0), (0, grid.size.rows), (.max, .max), (.min, .min)] {
      grid.set(column, row, role: .road, layer: 9, sign: "x")
      #expect(grid.glyph(column: column, row: row) == nil)
    }
    for row in 0..<2 {
      for column in 0..<2 { #expect(grid.glyph(column: column, row: row) == nil) }
    }
    let empty = DotGrid(cells: Size(columns: -3, rows: 4), tier: tier)
    #expect(empty.glyph(column: 0, row: 0) == nil && empty.size.columns == 0)
  }

  @Test(arguments: [
    ((0, 0), (7, 0)), ((0, 0), (0, 7)), ((0, 0), (7, 7)), ((7, 3), (0, 0)), ((2, 6), (2, 6)), ((0, 7), (3, 0)),
  ])
  func linesReachBothEndsWithoutGaps(start: (Int, Int), end: (Int, Int)) {
    let dots = drawn(start, end)
    #expect(dots.contains([start.0, start.1]) && dots.contains([end.0, end.1]))
    #expect(dots.count == max(abs(end.0 - start.0), abs(end.1 - start.1)) + 1)
    #expect(drawn(end, start).count == dots.count)
  }

  @Test func dashesLeaveDotsOut() {
    #expect(drawn((0, 0), (7, 0), on: 2, off: 2) == [[0, 0], [1, 0], [4, 0], [5, 0]])
    #expect(drawn((0, 0), (7, 0), on: 1, off: 2) == [[0, 0], [3, 0], [6, 0]])
  }

  @Test func linesBeyondTheGridAreCut() {
    #expect(drawn((-4, 2), (20, 2)).count == 8)
    #expect(drawn((-4, -2), (20, -2)).isEmpty)
  }

  /// Dots of an 8 by 8 grid of single-dot cells.
  private func drawn(_ start: (Int, Int), _ end: (Int, Int), on: Int = 1, off: Int = 0) -> Set<[Int]> {
    var grid = DotGrid(cells: Size(columns: 8, rows: 8), tier: .ascii)
    grid.line(from: start, to: end, role: .road, layer: 1, sign: "x", on: on, off: off)
    var dots: Set<[Int]> = []
    for row in 0..<8 {
      for column in 0..<8 where grid.glyph(column: column, row: row) != nil { dots.insert([column, row]) }
    }
    return dots
  }
}

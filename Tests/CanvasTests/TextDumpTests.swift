import Canvas
import SeededRandomness
import Testing

@Suite struct TextDumpTests {
  @Test func rowsLoseTheBlanksAtTheirEndOnly() {
    var surface = Surface(size: Size(columns: 8, rows: 3))
    surface.put("  Đồi ", at: Point(column: 0, row: 0))
    surface.put("中文 x", at: Point(column: 0, row: 2))
    #expect(surface.lines() == ["  Đồi", "", "中文 x"])
    #expect(surface.text() == "  Đồi\n\n中文 x\n")
  }

  @Test func dumpPutBackGivesTheSameDump() {
    var random = SplitMix64(seed: 32)
    let pieces = ["a", "Đ", "中", " ", "─", "⣿", "é"]
    for _ in 0..<100 {
      var surface = Surface(size: Size(columns: 9, rows: 2))
      for row in 0..<2 {
        let text = (0..<9).compactMap { _ in pieces.randomElement(using: &random) }.joined()
        surface.put(text, at: Point(column: 0, row: row))
      }
      var copy = Surface(size: surface.size)
      for (row, line) in surface.lines().enumerated() { copy.put(line, at: Point(column: 0, row: row)) }
      #expect(copy == surface)
    }
  }
}

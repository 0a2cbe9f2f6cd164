import Canvas
import SeededRandomness
import Testing
import TextShaping

@Suite struct SurfaceTests {
  @Test func startsBlank() {
    let surface = Surface(size: Size(columns: 3, rows: 2))
    #expect(surface.lines() == ["", ""])
    #expect(surface.cells.allSatisfy { $0 == .blank })
  }

  @Test func emptyAndNegativeSizesHoldNothing() {
    var surface = Surface(size: Size(columns: -1, rows: 5))
    surface.put("x", at: Point(column: 0, row: 0))
    surface.fill(Rect(column: 0, row: 0, columns: 9, rows: 9), "x")
    #expect(surface.cells.isEmpty && surface[Point(column: 0, row: 0)] == nil)
  }

  @Test(arguments: [
    ("abc", 0, "abc", 3), ("abcdefgh", 0, "abcdef", 6), ("abc", 4, "    ab", 6), ("abc", -1, "bc", 2),
    ("abc", -9, "", -6),
    ("abc", 6, "", 6), ("abc", 99, "", 99), ("", 2, "", 2), ("Điện", 1, " Điện", 5), ("中文", 0, "中文", 4),
    ("中文", 3, "   中", 5), ("中文", 5, "", 5), ("中文", -1, " 文", 3), ("a\u{1B}[1mb", 0, "a[1mb", 5),
    ("a\nb\tc\r\nd", 0, "abcd", 4),
    ("x\u{202E}y", 0, "xy", 2), ("\u{301}x", 0, "x", 1), ("e\u{301}f", 0, "éf", 2), ("\u{0}\u{7F}\u{9B}z", 0, "z", 1),
    ("🏔x", 0, "x", 1), ("a\u{200B}b", 0, "ab", 2), ("a\u{A0}:", 0, "a :", 3), ("2\u{202F}0\u{2007}0", 0, "2 0 0", 5),
  ])
  func puts(text: String, column: Int, expected: String, end: Int) {
    var surface = Surface(size: Size(columns: 6, rows: 1))
    let after = surface.put(text, at: Point(column: column, row: 0))
    #expect(surface.lines() == [expected])
    #expect(after == end)
  }

  @Test(arguments: [-1, 1, Int.max, Int.min])
  func rowsOutsideAreLeftAlone(row: Int) {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    #expect(surface.put("abc", at: Point(column: 0, row: row)) == 0)
    #expect(surface == Surface(size: Size(columns: 4, rows: 1)))
  }

  @Test(arguments: [
    ("abcdefgh", 0, "..cdef.."), ("中文字典", 0, "..文字.."), ("a中文字", 0, "...文..."), ("xyz", 4, "....xy.."),
    ("xyz", 6, "........"),
  ])
  func clipCutsBothSides(text: String, column: Int, expected: String) {
    var surface = Surface(size: Size(columns: 8, rows: 3))
    surface.fill(surface.bounds, ".")
    let clip = Rect(column: 2, row: 1, columns: 4, rows: 1)
    for row in 0..<3 { surface.put(text, at: Point(column: column, row: row), clip: clip) }
    #expect(surface.lines() == ["........", expected, "........"])
  }

  @Test func clipBeyondTheSurfaceIsCut() {
    var surface = Surface(size: Size(columns: 3, rows: 1))
    surface.put("abcdef", at: Point(column: -1, row: 0), clip: Rect(column: -5, row: -5, columns: 50, rows: 50))
    #expect(surface.lines() == ["bcd"])
    surface.put("xyz", at: Point(column: 0, row: 0), clip: Rect(column: 0, row: 9, columns: 3, rows: 1))
    surface.put("xyz", at: Point(column: 0, row: 0), clip: Rect(column: 0, row: -9, columns: 3, rows: 1))
    #expect(surface.lines() == ["bcd"])
  }

  @Test(arguments: [
    (0, "x", "x 文字"), (1, "x", " x文字"), (2, "x", "中x 字"), (1, "界", " 界 字"), (0, "界", "界文字"), (3, "xy", "中 xy"),
    (5, "x", "中文 x"),
  ])
  func overwritingLeavesNoHalf(column: Int, text: String, expected: String) {
    var surface = Surface(size: Size(columns: 6, rows: 1))
    surface.put("中文字", at: Point(column: 0, row: 0))
    surface.put(text, at: Point(column: column, row: 0))
    // "xy" at 3 takes half of each of two wide characters.
    #expect(surface.lines() == [expected])
    #expect(faults(surface).isEmpty)
  }

  @Test func stylesGoWithTheText() throws {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.put("中a", at: Point(column: 0, row: 0), Style(.title))
    let styles = (0..<4).compactMap { surface[Point(column: $0, row: 0)]?.style.role }
    #expect(styles == [.title, .title, .title, .text])
    surface.restyle(Rect(column: -1, row: -1, columns: 3, rows: 9)) { Style($0.role, .bold, on: .selection) }
    #expect(surface[Point(column: 1, row: 0)]?.style == Style(.title, .bold, on: .selection))
    #expect(surface[Point(column: 2, row: 0)]?.style == Style(.title))
    #expect(surface.lines() == ["中a"])
  }

  @Test func fillIsCutAtTheSurface() {
    var surface = Surface(size: Size(columns: 4, rows: 2))
    surface.fill(Rect(column: 2, row: -3, columns: 9, rows: 4), "#")
    #expect(surface.lines() == ["  ##", ""])
    surface.fill(Rect(column: -9, row: -9, columns: 3, rows: 3), "x")
    #expect(surface.lines() == ["  ##", ""])
  }

  @Test(arguments: UInt64(1)...20)
  func anySequenceLeavesAWholeSurface(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var surface = Surface(size: Size(columns: 12, rows: 3))
    let pieces = [
      "a", "Đ", "e\u{302}\u{301}", "中", "文", "Ａ", "\u{1B}[2J", "\u{7}", "\n", "🚌", "\u{301}", "\u{202E}", "✅", "한",
      "\u{0}", " ", "b\u{200D}c",
    ]
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    for _ in 0..<150 {
      let rect = Rect(column: number(-3...13), row: number(-2...4), columns: number(-1...9), rows: number(-1...3))
      let text = (0..<number(0...9)).map { _ in pieces[number(0...(pieces.count - 1))] }.joined()
      let at = Point(column: number(-8...14), row: number(-1...3))
      switch number(0...4) {
      case 0: surface.fill(rect, ".")
      case 1, 2: surface.put(text, at: at, clip: rect)
      default: surface.put(text, at: at)
      }
      #expect(faults(surface).isEmpty)
    }
  }

  @Test func clippedTextChangesNothingOutsideButTornHalves() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<300 {
      var surface = Surface(size: Size(columns: 10, rows: 3))
      surface.fill(surface.bounds, ".")
      let before = surface
      let clip = Rect(
        column: Int.random(in: -2...9, using: &random), row: Int.random(in: -1...3, using: &random),
        columns: Int.random(in: 0...8, using: &random), rows: Int.random(in: 0...3, using: &random))
      let start = Point(column: Int.random(in: -4...9, using: &random), row: Int.random(in: -1...3, using: &random))
      surface.put("ab中c文d字", at: start, .muted, clip: clip)
      for row in 0..<3 {
        for column in 0..<10 {
          let point = Point(column: column, row: row)
          if !clip.contains(point) { #expect(surface[point] == before[point]) }
        }
      }
    }
  }

  /// What no surface may hold: a scalar that a terminal obeys, a wide glyph without its right half, a half alone.
  private func faults(_ surface: Surface) -> [Point] {
    var faults: [Point] = []
    for row in 0..<surface.size.rows {
      var expectsHalf = false
      for column in 0..<surface.size.columns {
        let glyph = surface.cells[row * surface.size.columns + column].glyph
        let isHalf = glyph == Cell.continuation
        let isSafe = isHalf || glyph.unicodeScalars.allSatisfy(Composition.isSafe)
        if isHalf != expectsHalf || !isSafe { faults.append(Point(column: column, row: row)) }
        expectsHalf = !isHalf && Width.columns(glyph) == 2
      }
      if expectsHalf { faults.append(Point(column: surface.size.columns, row: row)) }
    }
    return faults
  }
}

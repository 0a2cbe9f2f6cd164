import Canvas
import SeededRandomness
import Testing

@testable import Terminal

@Suite struct DamageTests {
  static func surface(_ rows: [String], columns: Int = 8) -> Surface {
    var surface = Surface(size: Size(columns: columns, rows: rows.count))
    for (row, text) in rows.enumerated() { surface.put(text, at: Point(column: 0, row: row)) }
    return surface
  }

  static let changes: [(String, String, [Range<Int>])] = [
    ("abcdefgh", "abcdefgh", []), ("abcdefgh", "Xbcdefgh", [0..<1]), ("abcdefgh", "abcdefgX", [7..<8]),
    ("abcdefgh", "aXXdeXgh", [1..<3, 5..<6]), ("", "abcdefgh", [0..<8]), ("abcdefgh", "", [0..<8]),
    // A wide character is sent whole.
    ("ab奠efgh", "ab邊efgh", [2..<4]), ("abcdefgh", "ab邊efgh", [2..<4]), ("ab邊efgh", "abcdefgh", [2..<4]),
    ("a邊defgh", "ab邊efgh", [1..<4]), ("奠邊府奠", "奠邊府邊", [6..<8]), ("奠邊府奠", "奠邊奠奠", [4..<6]),
    // The same letter in NFC and NFD.
    ("Bi\u{1EC7}n", "Bie\u{323}\u{302}n", []), ("Bien", "Bie\u{302}n", [2..<3]),
  ]

  @Test(arguments: changes)
  func changedRuns(old: String, new: String, expected: [Range<Int>]) {
    let runs = Damage.runs(from: Self.surface([old]), to: Self.surface([new]))
    #expect(runs == expected.map { Run(row: 0, columns: $0) })
  }

  @Test func styleAloneIsAChange() {
    let old = Self.surface(["ab奠cd", "ab"])
    var new = old
    new.restyle(Rect(column: 2, row: 0, columns: 1, rows: 1)) { _ in .muted }
    new.restyle(Rect(column: 1, row: 1, columns: 1, rows: 1)) { _ in .muted }
    #expect(Damage.runs(from: old, to: new) == [Run(row: 0, columns: 2..<4), Run(row: 1, columns: 1..<2)])
    // Its second half alone takes the first with it.
    new = old
    new.restyle(Rect(column: 3, row: 0, columns: 1, rows: 1)) { _ in .muted }
    #expect(Damage.runs(from: old, to: new) == [Run(row: 0, columns: 2..<4)])
  }

  @Test func withoutASurfaceOfTheSameSizeAllIsChanged() {
    let new = Self.surface(["ab", "cd"])
    let all = [Run(row: 0, columns: 0..<8), Run(row: 1, columns: 0..<8)]
    #expect(Damage.runs(from: nil, to: new) == all)
    #expect(Damage.runs(from: Self.surface(["ab"]), to: new) == all)
    #expect(Damage.runs(from: Self.surface(["ab", "cd"], columns: 9), to: new) == all)
    #expect(Damage.runs(from: nil, to: Surface(size: Size(columns: 0, rows: 5))).isEmpty)
    #expect(Damage.runs(from: nil, to: Surface(size: Size(columns: 5, rows: 0))).isEmpty)
  }

  @Test func cursorIsNoDamage() {
    let old = Self.surface(["ab"])
    var new = old
    new.cursor = Point(column: 1, row: 0)
    new.cursorVisible = true
    #expect(Damage.runs(from: old, to: new).isEmpty)
  }

  /// What is sent makes the old picture the new one, nothing that is sent cuts a wide character, and nothing outside
  /// wide characters is sent that did not change.
  @Test func runsMakeTheOldTheNew() {
    var random = SplitMix64(seed: 20_260_101)
    let pieces = ["a", "b", " ", "奠", "邊", "ệ", "e\u{302}\u{323}", "─", "⣿"]
    let roles: [Role] = [.text, .muted, .selection]
    func drawn(on surface: Surface) -> Surface {
      var surface = surface
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let text = (0..<Int.random(in: 1...4, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? " " }.joined()
        let point = Point(column: .random(in: -2...11, using: &random), row: .random(in: 0...2, using: &random))
        surface.put(text, at: point, Style(roles.randomElement(using: &random) ?? .text))
      }
      return surface
    }
    for _ in 0..<2_000 {
      let old = drawn(on: Surface(size: Size(columns: 11, rows: 3)))
      let new = drawn(on: old)
      var cells = old.cells
      for run in Damage.runs(from: old, to: new) {
        #expect(!run.columns.isEmpty)
        let start = run.row * 11
        #expect(new.cells[start + run.columns.lowerBound].glyph != Cell.continuation)
        if run.columns.upperBound < 11 { #expect(new.cells[start + run.columns.upperBound].glyph != Cell.continuation) }
        for column in run.columns {
          let index = start + column
          cells[index] = new.cells[index]
          let isWide =
            new.cells[index].glyph == Cell.continuation
            || (column < 10 && new.cells[index + 1].glyph == Cell.continuation)
          #expect(isWide || old.cells[index] != new.cells[index])
        }
      }
      #expect(cells == new.cells)
    }
  }
}

import SeededRandomness
import Testing

@testable import SearchIndex

@Suite struct SlipSearchTests {
  /// The whole table, as it stands in the books.
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var rows = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for row in 0..<a.count {
      for column in 0..<b.count {
        let same = a[row] == b[column] ? 0 : 1
        rows[row + 1][column + 1] = min(rows[row][column + 1] + 1, rows[row + 1][column] + 1, rows[row][column] + same)
        if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
          rows[row + 1][column + 1] = min(rows[row + 1][column + 1], rows[row - 1][column - 1] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }

  @Test(arguments: 1...2, [false, true])
  func findsWhatTheWholeTableFinds(limit: Int, acceptsPrefix: Bool) throws {
    var random = SplitMix64(seed: 4)
    for round in 0..<60 {
      let letters = Array(round % 3 == 2 ? "アイウエ" : "abcd")
      func word(_ length: Int) -> String { String((0..<length).map { _ in letters[Int(random.next() % 4)] }) }
      let words = Array(Set((0..<300).map { _ in word(1 + Int(random.next() % 8)) })).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      let terms = LexiconTests.lexicon(words).terms
      let typed = word(4 + Int(random.next() % 4))
      let found = try SlipSearch(Array(typed.utf8), limit: limit, acceptsPrefix: acceptsPrefix).find(in: terms)
      var wanted: [Int: Int] = [:]
      for (index, candidate) in words.enumerated() {
        let whole = Self.distance(typed, candidate)
        let begun = (1...candidate.count).map { Self.distance(typed, String(candidate.prefix($0))) }.min() ?? 99
        let best = acceptsPrefix ? min(whole, begun) : whole
        if best <= limit { wanted[index] = best }
      }
      #expect(Set(found.map(\.term)) == Set(wanted.keys), "\(typed)")
      for slip in found where !acceptsPrefix { #expect(slip.distance == wanted[slip.term]) }
      #expect(found.map(\.term) == found.map(\.term).sorted())
    }
  }

  @Test func shortWordsHaveNoSlips() {
    #expect((0...9).map { SlipSearch.allowed(letters: $0) } == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2])
  }
}

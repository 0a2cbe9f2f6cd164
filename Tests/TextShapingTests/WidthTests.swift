import SeededRandomness
import Testing
import TextShaping

@Suite struct WidthTests {
  @Test(arguments: VietnameseLetter.all)
  func everySpellingTakesOneColumn(letter: VietnameseLetter) {
    for spelling in [letter.composed, letter.decomposed, letter.mixed, letter.typed] {
      #expect(Width.columns(spelling) == 1)
    }
  }

  /// Values of UAX #11 as `wcwidth` of the GNU C library has them.
  @Test(arguments: [
    ("", 0), ("Điện Biên Phủ", 13), ("A1", 2), ("中", 2), ("中文", 4), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("あ", 2),
    ("　", 2), ("Ａ", 2), ("ｱ", 1), ("ไทย", 3), ("\u{301}", 0), ("\u{200B}", 0), ("\u{5B0}", 0), ("─", 1), ("█", 1),
    ("⣿", 1),
    ("★", 1), ("►", 1), ("…", 1), ("–", 1), ("·", 1), ("₫", 1), ("✅", 2), ("☕", 2), ("⚡", 2), ("☀", 1), ("✈", 1),
    ("🏔", 2),
    ("🚌", 2), ("𠀀", 2), ("\u{AD}", 1), ("é", 1), ("e\u{301}\u{323}", 1), ("a中b", 4), ("ꪹ", 1), ("\u{AAB0}", 0),
  ])
  func columns(text: String, expected: Int) { #expect(Width.columns(text) == expected) }

  @Test func textIsAsWideAsItsCharacters() {
    var random = SplitMix64(seed: 3)
    let pieces = ["a", "ệ", "中", "x\u{302}", " ", "Ａ", "🚌", "\u{301}", "đ"]
    for _ in 0..<200 {
      let text = (0..<10).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      #expect(Width.columns(text) == text.map(Width.columns).reduce(0, +))
    }
  }
}

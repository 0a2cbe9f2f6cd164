import CivilTime
import SeededRandomness
import Testing

@testable import Booking

struct TypedTextTests {
  @Test(arguments: [
    ("", ""), ("  a  b ", "a b"), ("a\r\n\tb", "a b"), ("\u{1b}[31mđỏ\u{1b}[0m", "[31mđỏ[0m"), ("a\u{0}b\u{7f}", "ab"),
    ("\u{9b}2J", "2J"), ("a\u{202e}b\u{2066}c", "abc"), ("a\u{200b}b\u{feff}", "ab"), ("a\u{2028}b\u{2029}c", "a b c"),
    ("Điê\u{323}n", "Điê\u{323}n"), ("日本 語", "日本 語"), ("\u{e000}a", "a"), ("a\u{a0}b\u{3000}c", "a b c"),
    ("a\u{ad}b", "ab"), ("a\u{34f}b", "ab"), ("\u{85}a", "a"), ("x\u{0085}y", "x y"),
  ])
  func cleans(_ text: String, _ clean: String) {
    #expect(TypedText.cleaned(text).unicodeScalars.elementsEqual(clean.unicodeScalars))
  }

  /// What is clean stays as it is.
  @Test(arguments: 0..<100)
  func cleansOnce(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var scalars = String.UnicodeScalarView()
    for _ in 0..<60 {
      let top: UInt32 = [0x100, 0x2100, 0x1_0000, 0x11_0000].randomElement(using: &generator) ?? 0x100
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<top, using: &generator)) { scalars.append(scalar) }
    }
    let clean = TypedText.cleaned(String(scalars))
    #expect(TypedText.cleaned(clean) == clean)
    #expect(!clean.unicodeScalars.contains { $0.value < 0x20 || (0x7f..<0xa0).contains($0.value) })
    #expect(!clean.hasPrefix(" ") && !clean.hasSuffix(" ") && !clean.contains("  "))
  }

  @Test(
    arguments: [
      ("2026-12-05", "2026-12-05"), ("5/12/2026", "2026-12-05"), ("05/12/2026", "2026-12-05"),
      ("2026/12/5", "2026-12-05"), ("2026/12/05", "2026-12-05"), ("2026/12/2026", nil), ("26/12/5", nil),
      ("29/2/2028", "2028-02-29"), ("29/2/2027", nil), ("5/12/26", nil), ("5/12", nil), ("12/5/2026/", nil),
      ("5-12-2026", nil), ("+5/12/2026", nil), ("5 /12/2026", nil), ("32/1/2026", nil), ("", nil),
      ("99999999999999999999/1/2026", nil), ("５/12/2026", nil),
    ] as [(String, String?)])
  func readsDates(_ text: String, _ date: String?) { #expect(TypedText.date(text)?.description == date) }

  @Test(
    arguments: [
      ("0", 0), ("007", 7), ("999999", 999_999), ("1000000", nil), ("-1", nil), ("+1", nil), ("", nil), ("1.0", nil),
    ]
      as [(String, Int?)])
  func readsNumbers(_ text: String, _ number: Int?) { #expect(TypedText.number(text) == number) }
}

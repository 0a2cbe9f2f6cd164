import SeededRandomness
import Testing

@testable import Itinerary

struct PrintedTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Điện Biên", 9), ("Đie\u{323}\u{302}n", 4), ("日本", 4), ("Ａ", 2), ("한국", 4),
  ])
  func columns(_ text: String, _ columns: Int) { #expect(PrintedText.columns(text) == columns) }

  @Test(arguments: [
    ("a b", "a b"), ("  a \n\t b ", "a b"), ("a\u{1b}[31mb", "a[31mb"), ("\u{202e}abc", "abc"), ("a\u{200b}b", "ab"),
    ("a\u{0}b", "ab"), ("\r\n", ""), ("hoa\u{a0}ban", "hoa ban"),
  ])
  func cleaned(_ text: String, _ clean: String) { #expect(PrintedText.cleaned(text) == clean) }

  @Test(arguments: 0..<60)
  func wrapsWithoutLoss(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let letters = Array("abcđệ日本x")
    let words = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      String(
        (0..<Int.random(in: 1...(seed % 3 == 0 ? 120 : 12), using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "x"
        })
    }
    let lines = PrintedText.wrapped(words.joined(separator: " "), first: "1. ", rest: "   ")
    #expect(lines.allSatisfy { PrintedText.columns($0) <= 80 && $0.count > 3 })
    #expect(lines.isEmpty == words.isEmpty)
    let back = lines.map { $0.dropFirst(3) }.joined().filter { $0 != " " }
    #expect(back == words.joined())
  }
}

import Testing

@testable import Terminal

@Suite struct PasteBufferTests {
  /// The text of a paste, and what the last character did.
  static func paste(_ text: String) -> (text: String, outcome: PasteBuffer.Outcome) {
    var buffer = PasteBuffer()
    var outcome = PasteBuffer.Outcome.more
    for scalar in text.unicodeScalars { outcome = buffer.add(scalar) }
    return (String(buffer.text), outcome)
  }

  @Test(arguments: [
    ("Điện Biên", "Điện Biên"), ("a\rb\nc\r\nd\r\re", "a\nb\nc\nd\n\ne"), ("a\tb", "a\tb"),
    ("a\u{7}\u{0}\u{7F}\u{9B}b", "ab"), ("e\u{302}\u{323}", "e\u{302}\u{323}"),
    // An Escape is dropped; what looked like the end marker was text.
    ("a\u{1B}b", "ab"), ("a\u{1B}[31mred", "a[31mred"), ("\u{1B}[20x", "[20x"), ("\u{1B}\u{1B}x", "x"),
    ("a\u{1B}[20\u{1B}z", "a[20z"),
  ])
  func text(given: String, expected: String) { #expect(Self.paste(given).text == expected) }

  @Test func endMarkerInCharacters() {
    #expect(Self.paste("abc\u{1B}[201~") == ("abc", .ended))
    #expect(Self.paste("abc\u{1B}[20\u{1B}[201~") == ("abc[20", .ended))
    #expect(Self.paste("abc\u{1B}[201").outcome == .more)
  }

  @Test func bounded() {
    var buffer = PasteBuffer()
    var filled = 0
    for _ in 0..<PasteBuffer.limit { if buffer.add("ệ") == .full { filled += 1 } }
    #expect(buffer.isFull && filled == 1)
    #expect(String(buffer.text).utf8.count == PasteBuffer.limit / 3 * 3)
    // The end is still seen.
    var outcome = PasteBuffer.Outcome.more
    for scalar in "\u{1B}[201~".unicodeScalars { outcome = buffer.add(scalar) }
    #expect(outcome == .ended)
  }

  @Test func fullToTheLastByte() {
    var buffer = PasteBuffer()
    for _ in 0..<PasteBuffer.limit { #expect(buffer.add("a") == .more) }
    #expect(!buffer.isFull && buffer.add("a") == .full && buffer.isFull)
  }
}

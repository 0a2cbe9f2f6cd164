import Canvas
import CTerminal
import SeededRandomness
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  static let begin = KeyCode.key(Int32(CT_KEY_PASTE_BEGIN))
  static let end = KeyCode.key(Int32(CT_KEY_PASTE_END))
  static let up = KeyCode.key(Int32(CT_KEY_UP))

  static func codes(_ text: String) -> [KeyCode] { text.unicodeScalars.map(KeyCode.scalar) }

  /// The events of codes that come at once, and then silence.
  static func events(_ codes: [KeyCode]) -> [InputEvent] {
    var decoder = KeyDecoder()
    return codes.flatMap { decoder.feed($0) } + decoder.settle() + decoder.silence()
  }

  static let typed: [(String, [KeyStroke])] = [
    ("a", [KeyStroke.character("a")]), ("aB", [.character("a"), .character("B")]), ("\r", [KeyStroke(.enter)]),
    ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\u{1B}", [KeyStroke(.escape)]),
    ("\u{1B}\u{1B}", [KeyStroke(.escape), KeyStroke(.escape)]), ("\u{1B}x", [KeyStroke(.character("x"), alt: true)]),
    ("\u{1B}đ", [KeyStroke(.character("đ"), alt: true)]), ("\u{1B}\r", [KeyStroke(.enter, alt: true)]),
    ("\u{1B}\u{1}", [KeyStroke(.character("a"), control: true, alt: true)]),
    ("\u{1B}[", [KeyStroke(.character("["), alt: true)]), ("\u{1B}O", [KeyStroke(.character("O"), alt: true)]),
    ("\u{1B}[A", [KeyStroke(.up)]), ("\u{1B}OA", [KeyStroke(.up)]),
    ("\u{1B}[1;5Ax", [KeyStroke(.up, control: true), .character("x")]),
    ("\u{1B}Oz", []), ("\u{1B}\u{1B}[A", [KeyStroke(.escape), KeyStroke(.up)]),
    ("\u{1B}[12\u{1B}", [KeyStroke(.escape)]),
    ("\u{1B}O\u{1B}", [KeyStroke(.escape)]), ("\u{1B}[12đ", [.character("đ")]),
    // Focus and reports are nobody's text.
    ("\u{1B}[I", []), ("\u{1B}[Oa", [.character("a")]), ("\u{1B}[?62;4c", []), ("\u{1B}[<0;3;4M", []),
    ("\u{1B}[99", []),
    // A Telex input method takes back letters and sends others.
    (
      "a\u{7F}â\u{7F}ầ",
      [.character("a"), KeyStroke(.backspace), .character("â"), KeyStroke(.backspace), .character("ầ")]
    ),
    // A lone mark is a character of its own; whoever joins text joins it.
    ("e\u{301}\u{323}", [.character("e"), .character("\u{301}"), .character("\u{323}")]),
  ]

  @Test(arguments: typed)
  func strokes(typed: String, expected: [KeyStroke]) {
    #expect(Self.events(Self.codes(typed)) == expected.map { .key($0) })
  }

  @Test func longSequenceIsGivenUp() {
    let typed = "\u{1B}[" + String(repeating: "1", count: 1_000) + "x"
    #expect(Self.events(Self.codes(typed)).count < 1_000)
  }

  @Test func keysOfTerminfo() {
    #expect(Self.events([Self.up]) == [.key(KeyStroke(.up))])
    #expect(Self.events([.scalar("\u{1B}"), Self.up]) == [.key(KeyStroke(.up, alt: true))])
    #expect(Self.events([.named("kUP5")]) == [.key(KeyStroke(.up, control: true))])
    #expect(Self.events([.named("kxIN"), .key(99_999)]).isEmpty)
    #expect(Self.events([.scalar("\u{1B}"), .named("kxIN")]) == [.key(KeyStroke(.escape))])
    #expect(Self.events([Self.end]).isEmpty)
  }

  @Test func mouseAndSizePassThrough() {
    let press = MouseEvent(.press, at: Point(column: 3, row: 4))
    let size = Size(columns: 100, rows: 30)
    #expect(Self.events([.mouse(press), .resize(size)]) == [.mouse(press), .resize(size)])
    #expect(Self.events([.scalar("\u{1B}"), .mouse(press)]) == [.key(KeyStroke(.escape)), .mouse(press)])
    // A new size in the midst of a paste is told at once.
    #expect(
      Self.events([Self.begin, .scalar("a"), .resize(size), .scalar("b"), Self.end]) == [.resize(size), .paste("ab")])
  }

  @Test func pasteIsOneEvent() {
    #expect(
      Self.events([Self.begin] + Self.codes("Điện\rBiên\u{3}") + [Self.up, Self.end] + Self.codes("x"))
        == [.paste("Điện\nBiên"), .key(.character("x"))])
    #expect(Self.events([Self.begin, Self.end]).isEmpty)
    // Terminfo may not have been told of the markers.
    #expect(Self.events(Self.codes("\u{1B}[200~ab\u{1B}[201~c")) == [.paste("ab"), .key(.character("c"))])
  }

  @Test func pasteWithoutEndEndsInSilence() {
    var decoder = KeyDecoder()
    #expect(([Self.begin] + Self.codes("ab")).flatMap { decoder.feed($0) }.isEmpty)
    #expect(decoder.isPasting && decoder.settle().isEmpty)
    #expect(decoder.silence() == [.paste("ab")])
    #expect(!decoder.isPasting && decoder.silence().isEmpty)
    #expect(decoder.feed(.scalar("c")) == [.key(.character("c"))])
  }

  @Test func longPasteIsGivenOutOnceAndItsRestIsDropped() {
    var decoder = KeyDecoder()
    var events = decoder.feed(Self.begin)
    for _ in 0..<PasteBuffer.limit + 5_000 { events += decoder.feed(.scalar("a")) }
    #expect(events == [.paste(String(repeating: "a", count: PasteBuffer.limit))])
    #expect(decoder.isPasting && decoder.feed(Self.end).isEmpty && !decoder.isPasting)
  }

  /// Whatever comes, the decoder finds back to plain typing.
  @Test func alwaysFindsBack() {
    var random = SplitMix64(seed: 11)
    let scalars: [Unicode.Scalar] = [
      "\u{1B}", "[", "O", "2", "0", "1", "~", ";", "A", "a", "\r", "\u{0}", "ệ", "\u{9B}",
    ]
    let others: [KeyCode] = [
      Self.begin, Self.end, Self.up, .named("kUP5"), .named(""), .key(-1),
      .mouse(MouseEvent(.wheelUp, at: Point(column: 0, row: 0))), .resize(Size(columns: 0, rows: 0)),
    ]
    for _ in 0..<3_000 {
      var decoder = KeyDecoder()
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        if Int.random(in: 0..<4, using: &random) > 0 {
          _ = decoder.feed(.scalar(scalars.randomElement(using: &random) ?? "a"))
        } else {
          _ = decoder.feed(others.randomElement(using: &random) ?? Self.up)
        }
      }
      _ = decoder.settle()
      _ = decoder.silence()
      #expect(decoder.feed(.scalar("k")) == [.key(.character("k"))])
    }
  }
}

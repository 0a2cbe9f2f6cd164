import SeededRandomness
import Testing
import TextShaping

@Suite struct CompositionTests {
  @Test(arguments: VietnameseLetter.all)
  func everySpellingComposes(letter: VietnameseLetter) {
    for spelling in [letter.composed, letter.decomposed, letter.mixed, letter.typed] {
      #expect(Composition.compose(spelling).scalarValues == letter.composed.scalarValues)
    }
  }

  /// Names that came from a Mac's file system carry the voiced sound mark as a letter of its own.
  @Test(arguments: [
    ("カ\u{3099}イト\u{3099}", "ガイド"), ("て\u{3099}す", "です"), ("ハ\u{309A}ン", "パン"), ("ウ\u{3099}ィ", "ヴィ"),
    ("ツ\u{3099}", "ヅ"), ("っ\u{3099}", "っ\u{3099}"), ("ヘ\u{309A}ン", "ペン"), ("あ\u{3099}", "あ\u{3099}"),
    ("ワ\u{3099}", "ヷ"), ("ゝ\u{3099}", "ゞ"),
  ])
  func kanaCompose(decomposed: String, composed: String) {
    #expect(Composition.compose(decomposed).scalarValues == composed.scalarValues)
  }

  @Test func otherCharactersPassAsTheyAre() {
    for text in ["", "A1", "Đường 12 — 中文 …", "q\u{301}"] {
      #expect(Composition.compose(text).scalarValues == text.scalarValues)
    }
  }

  @Test(arguments: [
    ("a\u{0}b\u{7}c", "abc"), ("\u{1B}[31mđỏ\u{1B}[0m", "[31mđỏ[0m"), ("\u{9B}31m", "31m"),
    ("\u{1B}]52;c;aGk=\u{7}", "]52;c;aGk="), ("a\tb", "a b"), ("a\r\nb", "a b"), ("a\nb\n", "a b "), ("a\rb", "ab"),
    ("\u{202E}abc\u{202C}", "abc"), ("\u{2066}x\u{2069}", "x"), ("a\u{61C}b\u{200F}", "ab"),
    ("a\u{200B}b\u{200D}c", "abc"),
    ("\u{FEFF}Điện", "Điện"), ("a\u{2028}b\u{2029}c", "abc"), ("x\u{FE0F}", "x"), ("Ba\u{309}n", "Bản"),
    ("🏔 núi", " núi"),
    ("🇻🇳", ""), ("\u{7F}\u{80}\u{85}\u{9F}", ""), ("e\u{E0041}", "e"),
  ])
  func sanitizes(text: String, expected: String) {
    #expect(Composition.sanitize(text).scalarValues == expected.scalarValues)
  }

  @Test func lineBreaksStayWhereAsked() {
    #expect(Composition.sanitize("a\r\nb\n\u{1B}c", keepingLineBreaks: true) == "a\nb\nc")
  }

  @Test func nothingUnsafeIsLeft() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<2_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<8 {
        let limit: UInt32 = Bool.random(using: &random) ? 0x300 : 0x2FFFF
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) { scalars.append(scalar) }
      }
      let clean = Composition.sanitize(String(scalars))
      #expect(clean.unicodeScalars.allSatisfy(Composition.isSafe))
      #expect(Composition.sanitize(clean).scalarValues == clean.scalarValues)
    }
  }

  @Test func controlsAreUnsafeAndLettersAreNot() throws {
    for value in UInt32(0)...0xFF {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(Composition.isSafe(scalar) == ((0x20...0x7E).contains(value) || value >= 0xA0))
    }
    for letter in VietnameseLetter.all {
      #expect(letter.decomposed.unicodeScalars.allSatisfy(Composition.isSafe))
    }
  }
}

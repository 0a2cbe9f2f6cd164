import SeededRandomness
import Testing
import TextShaping

@Suite struct FoldingTests {
  @Test func thereAreAllLetters() {
    #expect(VietnameseLetter.all.count == 144)
    #expect(VietnameseLetter.all.allSatisfy { $0.composed.unicodeScalars.count == 1 })
  }

  @Test(arguments: VietnameseLetter.all)
  func everySpellingFoldsToThePlainLetter(letter: VietnameseLetter) {
    for spelling in [letter.composed, letter.decomposed, letter.mixed, letter.typed] {
      #expect(Folding.fold(spelling) == letter.plain)
      #expect(Folding.fold("x\(spelling)n") == "x\(letter.plain)n")
    }
  }

  @Test(arguments: [
    ("đ", "d"), ("Đ", "d"), ("Ð", "d"), ("ð", "d"), ("Điện Biên Phủ", "dien bien phu"),
    ("ĐỒI A1", "doi a1"), ("Mường Thanh", "muong thanh"), ("Pú Nhung", "pu nhung"), ("Ẳng Tở", "ang to"),
    ("Sín Thầu – A Pa Chải", "sin thau a pa chai"), ("  Hồ   Pá Khoang  ", "ho pa khoang"), ("A1/C1,D1", "a1 c1 d1"),
    ("Ｄｉｅｎ　Ｂｉｅｎ　１２", "dien bien 12"), ("Éliane 2", "eliane 2"), ("Béatrice", "beatrice"), ("Straße", "strasse"),
    ("Œuvre", "oeuvre"), ("Ça", "ca"), ("İstanbul", "istanbul"), ("ẃ Ŵ", "w w"), ("", ""), (" \t\n", ""), ("—", ""),
    ("a\u{301}\u{301}", "a"), ("\u{301}", ""), ("a \u{301} b", "a b"), ("中文", "中文"), ("₫100.000", "100 000"), ("’", ""),
    ("H'Mông", "h mong"), ("a\u{200B}b", "a b"), ("50%", "50"),
  ])
  func folds(text: String, expected: String) { #expect(Folding.fold(text) == expected) }

  @Test func decomposedSentenceFoldsAlike() {
    let decomposed = "Chie\u{302}\u{301}n di\u{323}ch Đie\u{323}\u{302}n Bie\u{302}n"
    #expect(Folding.fold(decomposed) == Folding.fold("Chiến dịch Điện Biên"))
  }

  @Test(arguments: ["ŵ", "ĵ", "ḱ", "ǵ", "ṽ", "ẍ", "č", "ș"])
  func lettersOfOtherLanguagesFoldAlikeInBothForms(letter: String) {
    let plain = Folding.fold(letter)
    #expect(plain.count == 1 && plain.allSatisfy(\.isASCII), "\(letter)")
  }

  @Test func foldingIsIdempotentAndPlain() {
    var random = SplitMix64(seed: 1)
    let letters = VietnameseLetter.all.map(\.decomposed) + ["Đ", "đ", " ", "-", "１", "Ａ", "/", "9", "\u{7}", "\n"]
    for _ in 0..<500 {
      let text = (0..<12).compactMap { _ in letters.randomElement(using: &random) }.joined()
      let folded = Folding.fold(text)
      #expect(Folding.fold(folded) == folded)
      #expect(folded.allSatisfy { $0 == " " || ($0.isASCII && ($0.isNumber || $0.isLowercase)) }, "\(folded)")
      #expect(!folded.hasPrefix(" ") && !folded.hasSuffix(" ") && !folded.contains("  "))
    }
  }

  @Test(arguments: [
    ("Đồi A1", ["doi", "a1"]), ("", []), ("...", []), ("Hoa ban, Mường Phăng", ["hoa", "ban", "muong", "phang"]),
  ])
  func words(text: String, expected: [String]) { #expect(Folding.words(text) == expected) }

  @Test(arguments: [
    ("dien bien", false), ("Điện", true), ("đ", true), ("A1", false), ("Muo\u{31B}ng", true), ("中", false), ("é", true),
  ])
  func marks(text: String, expected: Bool) { #expect(Folding.hasMarks(text) == expected) }
}

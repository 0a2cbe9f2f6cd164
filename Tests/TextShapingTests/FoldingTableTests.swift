import SeededRandomness
import Testing

@testable import TextShaping

/// The quick ways through text say what the thorough ones say.
@Suite struct FoldingTableTests {
  private static let scalars = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init) + ["🏔", "\u{1F1FB}", "\u{20000}"]

  @Test func everyScalarFoldsAsItsCharacterDoes() {
    for scalar in Self.scalars {
      let text = "a \(scalar)b"
      #expect(Folding.fold(text) == Folding.foldByCharacter(text), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func everyScalarIsKeptOnlyWhereCleaningWouldKeepIt() {
    for scalar in Self.scalars {
      let text = "e\(scalar)"
      let clean = Composition.sanitize(text, keepingLineBreaks: true)
      guard Composition.isSafeAndComposed(text) else { continue }
      #expect(clean.unicodeScalars.elementsEqual(text.unicodeScalars), "U+\(String(scalar.value, radix: 16))")
    }
    for text in ["Điện Biên Phủ\nA1", "ディエンビエンフー（A1）", "", "d’été – 5 °C"] {
      #expect(Composition.isSafeAndComposed(text))
    }
  }

  @Test func mixturesFoldAlike() {
    var random = SplitMix64(seed: 4)
    let pieces =
      VietnameseLetter.all.flatMap { [$0.composed, $0.decomposed] }
      + [" ", "  ", "-", "’", "\n", "\r\n", "\u{301}", "ー", "・", "ガ", "カ\u{3099}", "村", "。", "œ", "Ａ", "…", "1"]
    for _ in 0..<2_000 {
      let text = (0..<10).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      #expect(Folding.fold(text) == Folding.foldByCharacter(text), "\(text)")
    }
  }
}

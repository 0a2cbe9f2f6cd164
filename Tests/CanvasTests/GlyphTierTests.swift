import Canvas
import Testing
import TextShaping

@Suite struct GlyphTierTests {
  @Test(arguments: GlyphTier.allCases)
  func everySignTakesOneColumn(tier: GlyphTier) {
    let glyphs = Glyphs(tier)
    #expect(glyphs.corners.count == 4)
    for sign in signs(glyphs) {
      #expect(Width.columns(sign) == 1)
      #expect(sign.unicodeScalars.allSatisfy(Composition.isSafe))
    }
  }

  @Test func asciiIsASCII() {
    let glyphs = Glyphs(.ascii)
    #expect(signs(glyphs).allSatisfy { $0.isASCII })
    #expect([glyphs.ellipsis, glyphs.separator, glyphs.dash].allSatisfy { $0.allSatisfy { $0.isASCII } })
  }

  @Test(arguments: [(GlyphTier.braille, 2, 4), (.halfBlock, 1, 2), (.ascii, 1, 1)])
  func dots(tier: GlyphTier, columns: Int, rows: Int) { #expect(tier.dots == Size(columns: columns, rows: rows)) }

  private func signs(_ glyphs: Glyphs) -> [Character] {
    [glyphs.horizontal, glyphs.vertical, glyphs.pointer, glyphs.bullet, glyphs.star, glyphs.up, glyphs.down]
      + glyphs.corners
  }
}

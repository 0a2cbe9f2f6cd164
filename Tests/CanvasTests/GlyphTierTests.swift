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
    #expect(
      [glyphs.ellipsis, glyphs.separator, glyphs.dash, glyphs.minus, glyphs.cross, glyphs.inward].allSatisfy {
        $0.allSatisfy { $0.isASCII }
      })
  }

  /// https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP437.TXT, and the pictures of its control codes.
  @Test func shadesComeWithCodePage437() {
    let page: Set<Character> = Set("│┤┐└┴┬├─┼┘┌█▓▒░═║≈°∙·■•►◄↕↑↓→←▲▼♥♦♣♠☼»«≥≤±")
    let glyphs = Glyphs(.shade)
    let texts = [glyphs.ellipsis, glyphs.separator, glyphs.dash, glyphs.minus, glyphs.cross, glyphs.inward]
    for sign in signs(glyphs) + texts.flatMap(Array.init) { #expect(sign.isASCII || page.contains(sign), "\(sign)") }
  }

  @Test(arguments: [
    (GlyphTier.braille, 2, 4, 1), (.quadrant, 2, 2, 2), (.halfBlock, 1, 2, 1), (.shade, 1, 1, 2), (.ascii, 1, 1, 2),
  ])
  func dots(tier: GlyphTier, columns: Int, rows: Int, aspect: Int) {
    #expect(tier.dots == Size(columns: columns, rows: rows) && tier.dotAspect == aspect)
  }

  @Test func noTierHasMoreThanItsLimit() {
    #expect(GlyphTier.braille.within(.halfBlock) == .halfBlock)
    #expect(GlyphTier.quadrant.within(.halfBlock) == .halfBlock)
    #expect(GlyphTier.shade.within(.halfBlock) == .shade)
    for tier in GlyphTier.allCases {
      #expect(tier.within(.ascii) == .ascii && tier.within(.braille) == tier && tier.within(tier) == tier)
    }
  }

  private func signs(_ glyphs: Glyphs) -> [Character] {
    [glyphs.horizontal, glyphs.vertical, glyphs.pointer, glyphs.bullet, glyphs.star, glyphs.up, glyphs.down]
      + glyphs.corners
  }
}

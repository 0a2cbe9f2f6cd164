import Canvas
import Cartography
import Gazetteer
import TextShaping
import Testing

@Suite struct MarkerSignTests {
  @Test(arguments: GlyphTier.allCases)
  func everyGroupHasASignOfItsOwn(tier: GlyphTier) {
    let signs = Group.allCases.map { MarkerSign.glyph($0, tier: tier) } + [MarkerSign.here(tier: tier)]
    #expect(Set(signs).count == signs.count)
    #expect(signs.allSatisfy { Width.columns($0) == 1 })
    if !tier.hasShapes { #expect(signs.allSatisfy { $0.isASCII }) }
  }

  @Test(
    arguments: [
      (1, "1"), (9, "9"), (10, "a"), (35, "z"), (36, "*"), (0, "*"), (-3, "*"), (Int.max, "*"),
    ] as [(Int, Character)])
  func stopsAreNumbered(number: Int, sign: Character) {
    #expect(MarkerSign.glyph(number: number) == sign)
  }
}

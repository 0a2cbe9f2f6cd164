import Canvas
import Testing

@testable import Cartography

@Suite struct LandDrawingTests {
  private func drawn(_ tier: GlyphTier, _ manner: LandManner = .tones) throws -> Surface {
    var surface = Surface(size: Size(columns: 60, rows: 16))
    let view = try Samples.view()
    let window = ReliefRasterTests.window(view, columns: 60, rows: 15)
    _ = MapDrawing.draw(
      try Samples.valley(), view, on: &surface, in: surface.bounds, tier: tier, words: Samples.words,
      land: ReliefRaster(window, of: try ReliefRasterTests.model()), manner: manner)
    return surface
  }

  private func plain(_ tier: GlyphTier) throws -> Surface {
    var surface = Surface(size: Size(columns: 60, rows: 16))
    _ = MapDrawing.draw(
      try Samples.valley(), try Samples.view(), on: &surface, in: surface.bounds, tier: tier, words: Samples.words)
    return surface
  }

  @Test(arguments: GlyphTier.allCases) func theSignsAreThoseOfAMapWithoutLand(tier: GlyphTier) throws {
    #expect(try drawn(tier).lines() == plain(tier).lines())
  }

  @Test func namesStandOnPlainGround() throws {
    let surface = try drawn(.braille)
    let row = try #require(surface.lines().firstIndex { $0.contains("Hồ Pá Khoang") })
    for column in 0..<60 {
      let cell = try #require(surface[Point(column: column, row: row)])
      if cell.glyph.isLetter { #expect(cell.style.land == nil) }
    }
  }

  @Test func linesLieOnLandAndLakesOnWater() throws {
    let surface = try drawn(.braille)
    let land = surface.cells.filter { $0.style.role == .road }
    #expect(!land.isEmpty && land.allSatisfy { $0.style.land != nil && $0.style.tone == nil })
    #expect(surface.cells.contains { $0.style.land == .lake })
    #expect(surface.cells.contains { $0.glyph == "▀" && $0.style.tone != $0.style.land })
  }

  @Test(arguments: [GlyphTier.shade, .ascii]) func whereThereAreNoHalfBlocksACellHasOneTone(tier: GlyphTier) throws {
    #expect(try drawn(tier).cells.allSatisfy { $0.glyph != "▀" && $0.glyph != "▄" })
    #expect(try drawn(tier).cells.contains { $0.glyph == " " && $0.style.land != nil })
  }

  @Test func signsStandOnlyWhereNothingElseDoes() throws {
    for (tier, signs) in [(GlyphTier.halfBlock, "░▒▓"), (.shade, "░▒▓"), (.ascii, ",;%")] {
      let (with, without) = (try drawn(tier, .signs(lightInk: true)), try plain(tier))
      var count = 0
      for (one, other) in zip(with.cells, without.cells) where one != other {
        #expect(other.glyph == " " && signs.contains(one.glyph) && one.style.land == nil)
        count += 1
      }
      #expect(count > 20)
    }
  }
}

import Canvas
import Gazetteer
import Geography
import Testing

@testable import Cartography

@Suite struct AttackArrowsTests {
  private func scene(from sides: [Compass]) throws -> MapScene {
    var post = try Samples.marker("gabrielle", 21.40, 103.0, name: "Gabrielle")
    post.battle = BattleMark(holder: .contested, attackedFrom: sides)
    return MapScene(markers: [post])
  }

  private func drawn(_ scene: MapScene, _ tier: GlyphTier = .braille) throws -> Surface {
    var surface = Surface(size: Size(columns: 41, rows: 12))
    _ = MapDrawing.draw(
      scene, try Samples.view(), on: &surface, in: surface.bounds, tier: tier, words: Samples.words)
    return surface
  }

  @Test(arguments: [(GlyphTier.braille, "✕↖↙"), (.ascii, "X\\/")])
  func anArrowComesFromEachSideThatIsTold(tier: GlyphTier, signs: String) throws {
    let surface = try drawn(try scene(from: [.southEast, .northEast]), tier)
    let signs = Array(signs)
    let post = try #require(surface.cells.firstIndex { $0.glyph == signs[0] })
    #expect(surface.cells[post + 41 + 1].glyph == signs[1])
    #expect(surface.cells[post - 41 + 1].glyph == signs[2])
    let without = try drawn(try scene(from: []), tier)
    #expect(signs.dropFirst().allSatisfy { sign in without.cells.allSatisfy { $0.glyph != sign } })
  }

  @Test(arguments: Compass.allCases) func everyArrowPointsAtThePost(side: Compass) throws {
    let opposite: [Character] = ["↓", "↙", "←", "↖", "↑", "↗", "→", "↘"]
    #expect(AttackArrows.glyph(from: side, tier: .braille) == opposite[side.rawValue])
    #expect(AttackArrows.glyph(from: side, tier: .ascii).isASCII)
  }

  @Test func anArrowCoversNothing() throws {
    var scene = try scene(from: [.east])
    let width = try Samples.view().metresPerColumn / 103_700
    scene.markers.append(try Samples.marker("beside", 21.40, 103.0 + width, .heritage))
    let surface = try drawn(scene)
    #expect(surface.cells.contains { $0.glyph == "■" } && surface.cells.allSatisfy { $0.glyph != "←" })
  }
}

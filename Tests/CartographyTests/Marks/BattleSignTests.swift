import Canvas
import Gazetteer
import TextShaping
import Testing

@testable import Cartography

@Suite struct BattleSignTests {
  @Test(arguments: GlyphTier.allCases) func holdersDifferWithoutColour(_ tier: GlyphTier) {
    let signs = Holder.allCases.flatMap { holder in
      [true, false].map { BattleSign.glyph(holder, rough: $0, tier: tier) }
    }
    #expect(Set(signs + [BattleSign.dropZone(tier: tier)]).count == 9)
    for sign in signs { #expect(Width.columns(String(sign)) == 1 && (tier.hasShapes || sign.isASCII)) }
  }

  @Test func aDropZoneIsOneWhileItsFirstHolderHasIt() {
    let french = BattleMark(holder: .french, isDropZone: true)
    let taken = BattleMark(holder: .vietMinh, isDropZone: true)
    #expect(BattleSign.glyph(french, rough: true, tier: .braille) == "▽")
    #expect(BattleSign.glyph(taken, rough: true, tier: .braille) == "◇")
  }

  private func draw(_ scene: MapScene, tier: GlyphTier = .ascii) -> (text: String, surface: Surface, frame: MapFrame) {
    var surface = Surface(size: Size(columns: 40, rows: 12))
    let frame = MapDrawing.draw(
      scene, MapViewport.valley, on: &surface, in: surface.bounds, tier: tier, words: Samples.words)
    return (surface.text(), surface, frame)
  }

  private func post(
    _ id: String, _ holder: Holder, accuracy: Int = 50, changed: Bool = false, flashing: Bool = false
  ) throws -> MapMarker {
    var marker = try Samples.marker(id, 21.375, 103.010, accuracy: accuracy, name: "A1")
    marker.battle = BattleMark(holder: holder, isChanged: changed, hasCircle: changed, isFlashing: flashing)
    return marker
  }

  @Test func aRoughPlaceIsASmallLetter() throws {
    #expect(draw(MapScene(markers: [try post("p", .french)])).text.contains("F A1"))
    #expect(draw(MapScene(markers: [try post("p", .french, accuracy: 3_000)])).text.contains("f A1"))
  }

  @Test func whatChangedHasItsCircleAndWeight() throws {
    let still = draw(MapScene(markers: [try post("p", .vietMinh, accuracy: 3_000)]), tier: .braille)
    let changed = draw(MapScene(markers: [try post("p", .vietMinh, accuracy: 3_000, changed: true)]), tier: .braille)
    func dots(_ text: String) -> Int { text.unicodeScalars.count { (0x2801...0x28FF).contains($0.value) } }
    #expect(dots(still.text) == 0 && dots(changed.text) > 10)
    let at = try #require(changed.frame.hits.first).area
    let style = try #require(changed.surface[Point(column: at.column, row: at.row)]).style
    #expect(style.role == .battle && style.emphasis.contains(.underline))
    let flash = draw(MapScene(markers: [try post("p", .vietMinh, flashing: true)]))
    #expect(flash.surface[Point(column: at.column, row: at.row)]?.style.role == .selection)
  }

  /// The layer of the Map tab is seen over the places, and selected, clicked and stepped through are only they.
  @Test func theLayerIsSeenAndNotSelected() throws {
    let place = try Samples.marker("hill", 21.375, 103.010, name: "Hill")
    let scene = MapScene(markers: [place], posts: [try post("post", .vietMinh)])
    let (text, _, frame) = draw(scene)
    #expect(text.contains("V") && text.contains("A1") && text.contains("Hill"))
    #expect(frame.visible == [place.id] && frame.hits.allSatisfy { $0.id == place.id })
  }

  @Test func theLegendSaysWhoHolds() throws {
    var words = Samples.words
    words.holders = [.french: "French", .vietMinh: "Viet Minh"]
    let scene = MapScene(markers: [try post("a", .french)], posts: [try post("b", .vietMinh)])
    let lines = MapLegend.lines(scene, .valley, tier: .ascii, words: words)
    #expect(lines.map(\.label) == ["French", "Viet Minh"])
    #expect(lines.map(\.sample) == [" F  ", " V  "])
  }
}

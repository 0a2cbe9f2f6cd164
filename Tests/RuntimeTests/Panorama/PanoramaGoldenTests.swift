import Canvas
import Gazetteer
import Runtime
import Screens
import Testing

/// The panorama from the hill in the middle of the field, from the monument above it and from the headquarters in the
/// forest.
struct PanoramaGoldenTests {
  static let places = ["a1": "đồi A1", "d1": "tượng đài chiến thắng đồi D1", "phang": "sở chỉ huy Mường Phăng"]

  struct Look: CustomTestStringConvertible, Sendable {
    let size: Size
    let language: Language
    let tier: GlyphTier
    var testDescription: String { "\(size.columns)x\(size.rows)-\(language.rawValue)-\(tier.rawValue)" }
  }

  static let looks: [Look] =
    [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)].flatMap { size in
      [(Language.vi, GlyphTier.braille), (.en, .halfBlock), (.en, .ascii)].map {
        Look(size: size, language: $0, tier: $1)
      }
    }
    + [(Language.fr, GlyphTier.braille), (.ja, .braille)].map {
      Look(size: Size(columns: 80, rows: 24), language: $0, tier: $1)
    } + [Look(size: Size(columns: 60, rows: 20), language: .vi, tier: .braille)]

  @Test(arguments: looks, places.keys.sorted()) func panorama(_ look: Look, _ place: String) throws {
    let guide = try TestGuide(size: look.size, language: look.language, tier: look.tier)
    guide.runtime.type("/" + (Self.places[place] ?? ""))
    guide.runtime.press(.enter)
    guide.runtime.type("v")
    try Golden.check("panorama-\(place)-\(look.testDescription).txt", guide.screen)
  }

  /// With a name selected, what is hidden shown too, and the land in tones.
  @Test(arguments: [GlyphTier.braille, .halfBlock]) func tones(_ tier: GlyphTier) throws {
    let guide = try TestGuide(tier: tier, depth: .xterm256)
    guide.runtime.type("/đồi A1")
    guide.runtime.press(.enter)
    guide.runtime.type("vh")
    guide.runtime.press(.tab)
    let surface = guide.runtime.screen()
    try Golden.check(
      "panorama-tones-\(tier.rawValue).txt", surface.text() + surface.landLines().joined(separator: "\n") + "\n")
  }
}

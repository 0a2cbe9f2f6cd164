import Canvas
import Gazetteer
import Runtime
import Screens
import Testing

/// Four days of the battle: the landing, the first of the 56, the night of the hills, the last.
struct BattleGoldenTests {
  static let days = ["20-11-1953", "13-3-1954", "30-3-1954", "7-5-1954"]

  struct Look: CustomTestStringConvertible, Sendable {
    let size: Size
    let language: Language
    let tier: GlyphTier
    var testDescription: String { "\(size.columns)x\(size.rows)-\(language.rawValue)-\(tier.rawValue)" }
  }

  static let looks: [Look] =
    [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)].flatMap { size in
      [(Language.vi, GlyphTier.braille), (.en, .braille), (.en, .ascii)].map {
        Look(size: size, language: $0, tier: $1)
      }
    }
    + [(Language.fr, GlyphTier.braille), (.ja, .braille)].map {
      Look(size: Size(columns: 80, rows: 24), language: $0, tier: $1)
    }
    + [
      Look(size: Size(columns: 60, rows: 20), language: .vi, tier: .braille),
      Look(size: Size(columns: 80, rows: 24), language: .en, tier: .halfBlock),
    ]

  @Test(arguments: looks, days) func battle(_ look: Look, _ day: String) throws {
    let guide = try TestGuide(size: look.size, language: look.language, tier: look.tier)
    guide.runtime.type("2bt")
    guide.runtime.type(day)
    guide.runtime.press(.enter)
    try Golden.check("battle-\(day)-\(look.testDescription).txt", guide.screen)
  }
}

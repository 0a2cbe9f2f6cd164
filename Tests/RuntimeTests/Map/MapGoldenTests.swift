import Canvas
import Gazetteer
import Runtime
import Screens
import Testing

/// The valley and the province in each tier, without land; in braille those with land have the same signs (see
/// `ReliefGoldenTests`).
struct MapGoldenTests {
  struct Look: CustomTestStringConvertible, Sendable {
    let size: Size
    let tier: GlyphTier
    var testDescription: String { "\(size.columns)x\(size.rows)-\(tier.rawValue)" }
  }

  static let looks = [(80, 24), (120, 40), (200, 60)].flatMap { columns, rows in
    GlyphTier.allCases.filter { $0 != .braille }.map { Look(size: Size(columns: columns, rows: rows), tier: $0) }
  }

  @Test(arguments: looks) func map(_ look: Look) throws {
    let guide = try TestGuide(size: look.size, tier: look.tier)
    guide.runtime.type("2")
    try Golden.check("valley-\(look.testDescription).txt", guide.screen)
    guide.runtime.type("g")
    try Golden.check("province-\(look.testDescription).txt", guide.screen)
  }

  /// Of letters, and of the quotation marks of the texts, nothing is asked.
  @Test(arguments: ["2", "2g", "2bt7-5-1954\r", "3"]) func shadesAreDrawnWithCodePage437(keys: String) throws {
    let guide = try TestGuide(size: Size(columns: 120, rows: 40), language: .en, tier: .shade)
    for key in keys { key == "\r" ? guide.runtime.press(.enter) : guide.runtime.type(String(key)) }
    let page: Set<Character> = Set("│┤┐└┴┬├─┼┘┌█▓▒░═║≈°∙·■•►◄↕↑↓→←▲▼♥♦♣♠☼»«≥≤±“”")
    for cell in guide.runtime.screen().cells where cell.glyph != Cell.continuation {
      #expect(cell.glyph.isASCII || cell.glyph.isLetter || page.contains(cell.glyph), "\(cell.glyph)")
    }
  }
}

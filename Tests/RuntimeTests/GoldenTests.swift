import Canvas
import Foundation
import Gazetteer
import Runtime
import Testing

/// Screens as text, for each size, language and glyph tier. Set `HOABAN_RECORD=1` to write them anew, and read the
/// difference before it is committed.
struct GoldenTests {
  static let sizes = [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  struct Case: CustomTestStringConvertible, Sendable {
    let size: Size
    let language: Language
    let tier: GlyphTier
    var testDescription: String { "\(size.columns)x\(size.rows)-\(language.rawValue)-\(tier.rawValue)" }
  }

  /// Vietnamese and English in every size. French and Japanese at the usual one, Japanese without ASCII, in which it
  /// cannot be written.
  static let cases: [Case] =
    sizes.flatMap { size in
      [Language.vi, .en].flatMap { language in
        [GlyphTier.braille, .ascii].map { Case(size: size, language: language, tier: $0) }
      }
    }
    + [(Language.fr, GlyphTier.braille), (.fr, .ascii), (.ja, .braille)].map { language, tier in
      Case(size: sizes[1], language: language, tier: tier)
    }

  @Test(arguments: cases) func screens(_ look: Case) throws {
    let guide = try TestGuide(size: look.size, language: look.language, tier: look.tier, welcome: true)
    let runtime = guide.runtime
    try check("welcome", guide, look)
    runtime.press(.escape)
    try check("explore", guide, look)
    runtime.type("/doi a1")
    try check("search", guide, look)
    runtime.press(.enter)
    runtime.press(.enter)
    try check("detail", guide, look)
    runtime.type("p")
    runtime.press(.escape)
    runtime.press(.escape)
    runtime.type("/him lam")
    runtime.press(.enter)
    runtime.type("p")
    runtime.type("3d")
    for character in "2026-11-28" { runtime.send(.key(.character(character))) }
    runtime.press(.enter)
    try check("trip", guide, look)
    runtime.press(.enter)
    runtime.type("m")
    try check("map", guide, look)
    runtime.type("g")
    try check("map-province", guide, look)
    runtime.type("1")
    runtime.press(.escape)
    runtime.press(.escape)
    runtime.type("/homestay ban men")
    runtime.press(.enter)
    runtime.type("b")
    runtime.press(.down)
    runtime.press(.down)
    try check("form", guide, look)
    Journey.fillIn(runtime)
    try check("bookings", guide, look)
    runtime.type("?")
    try check("keys", guide, look)
    runtime.press(.escape)
    runtime.type(":")
    runtime.type("muong")
    try check("palette", guide, look)
    runtime.press(.escape)
    runtime.type("5")
    // As far as the first festival with computed days.
    for _ in 0..<9 { runtime.press(.down) }
    try check("calendar", guide, look)
    runtime.type("6")
    try check("help", guide, look)
  }

  private func check(_ name: String, _ guide: TestGuide, _ look: Case) throws {
    try Golden.check("\(name)-\(look.testDescription).txt", guide.screen)
  }
}

/// Screens kept as text.
enum Golden {
  static func check(_ file: String, _ screen: String) throws {
    if ProcessInfo.processInfo.environment["HOABAN_RECORD"] != nil {
      let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")
      try screen.write(to: source.appendingPathComponent(file), atomically: true, encoding: .utf8)
      return
    }
    let wanted = try #require(Bundle.module.url(forResource: "Goldens/\(file)", withExtension: nil))
    #expect(screen == (try String(contentsOf: wanted, encoding: .utf8)), "\(file)")
  }
}

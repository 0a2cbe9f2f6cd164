import Canvas
import CivilTime
import Gazetteer
import Runtime
import Screens
import Testing

/// The hours of a place on the screen at the moments that matter to a visitor, at 80x24 and one level down.
struct HoursGoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let place: String
    let now: String
    var hours: String?
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "lunch", place: "victory-museum", now: "2026-11-23T11:40"),
    Case(name: "closing", place: "victory-museum", now: "2026-11-23T16:35"),
    Case(
      name: "tet", place: "victory-museum", now: "2026-02-17T10:00", hours: "Mo-Su 07:00-11:00,13:30-17:00; PH off"),
    Case(
      name: "appointment", place: "victory-museum", now: "2026-11-23T09:00", hours: "Mo-Fr 08:00-17:00 \"hẹn trước\""),
    Case(name: "unknown", place: "a1-crater", now: "2026-11-23T09:00"),
  ]

  @Test(arguments: cases, [(Language.vi, GlyphTier.braille), (.en, .braille), (.en, .ascii)])
  func hours(_ look: Case, _ told: (language: Language, tier: GlyphTier)) throws {
    let id = try #require(EntryID(rawValue: look.place))
    let guide = try TestGuide(language: told.language, tier: told.tier, now: look.now) { gazetteer in
      guard let hours = look.hours else { return gazetteer }
      return OtherHours(real: gazetteer, id: id, value: hours)
    }
    guide.runtime.type("/\(look.place)")
    guide.runtime.press(.enter)
    guide.runtime.press(.enter)
    for _ in 0..<22 { guide.runtime.press(.down) }
    try Golden.check(
      "hours-\(look.name)-80x24-\(told.language.rawValue)-\(told.tier.rawValue).txt", guide.screen)
  }
}

import Canvas
import Gazetteer
import Runtime
import Screens
import Testing

/// Ten real records in each language as a traveller at 80x24 sees them: the screen as it opens, and where the story,
/// the products and the sources stand.
struct RecordGoldenTests {
  static let records = [
    "a1-hill", "victory-museum", "muong-phang-hq", "milestone-0-a-pa-chai", "tua-chua-weekend-market", "hs-ban-men",
    "hs-pha-din", "r-town-walk", "ban-phu", "dien-bien-rice",
  ]

  @Test(arguments: records, Language.allCases)
  func record(_ id: String, _ language: Language) throws {
    let guide = try TestGuide(language: language)
    // The very id finds its record first.
    guide.runtime.type("/\(id)")
    guide.runtime.press(.enter)
    guide.runtime.press(.enter)
    try #require(guide.runtime.model.explore.dossier?.entry.id.rawValue == id)
    try Golden.check("record-\(id)-\(language.rawValue)-1.txt", guide.screen)
    guide.runtime.press(.pageDown)
    guide.runtime.press(.pageDown)
    try Golden.check("record-\(id)-\(language.rawValue)-2.txt", guide.screen)
    guide.runtime.press(.end)
    try Golden.check("record-\(id)-\(language.rawValue)-3.txt", guide.screen)
  }

  @Test(arguments: Language.allCases)
  func pagesOfHelp(_ language: Language) throws {
    let guide = try TestGuide(language: language)
    guide.runtime.type("6")
    guide.runtime.press(.tab)
    try Golden.check("unknown-80x24-\(language.rawValue).txt", guide.screen)
    guide.runtime.press(.tab)
    try Golden.check("credits-80x24-\(language.rawValue).txt", guide.screen)
  }
}

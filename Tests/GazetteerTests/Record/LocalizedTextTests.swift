import Gazetteer
import Testing

@Suite struct LocalizedTextTests {
  /// Which languages there are, and what is then said in each language as a text and as a name.
  struct Row: Sendable {
    let have: [Language]
    let ask: Language
    let text: String
    let name: String
  }

  static let rows: [Row] = [
    Row(have: [], ask: .vi, text: "", name: ""),
    Row(have: [.vi], ask: .vi, text: "vi", name: "vi"),
    Row(have: [.vi], ask: .ja, text: "vi", name: "vi"),
    Row(have: [.en], ask: .vi, text: "en", name: "en"),
    Row(have: [.vi, .en], ask: .vi, text: "vi", name: "vi"),
    Row(have: [.vi, .en], ask: .en, text: "en", name: "en"),
    Row(have: [.vi, .en], ask: .fr, text: "en", name: "vi"),
    Row(have: [.vi, .en, .fr], ask: .fr, text: "fr", name: "fr"),
    Row(have: [.fr, .ja], ask: .vi, text: "fr", name: "fr"),
    Row(have: [.fr, .ja], ask: .en, text: "fr", name: "fr"),
    Row(have: [.ja], ask: .fr, text: "ja", name: "ja"),
    Row(have: Language.allCases, ask: .ja, text: "ja", name: "ja"),
  ]

  @Test(arguments: rows)
  func fallsBack(row: Row) {
    let text = LocalizedText(Dictionary(uniqueKeysWithValues: row.have.map { ($0, $0.rawValue) }))
    #expect(text.text(row.ask) == row.text)
    #expect(text.name(row.ask) == row.name)
    #expect(text.isEmpty == row.have.isEmpty)
    #expect(text.inOrder.map(\.language) == Language.allCases.filter(row.have.contains))
  }

  @Test func emptyTextsAreNone() {
    let text = LocalizedText([.vi: "", .en: "hill"])
    #expect(text[.vi] == nil)
    #expect(text == LocalizedText([.en: "hill"]))
    #expect(LocalizedText([.vi: ""]).isEmpty)
  }
}

import Gazetteer
import Testing
import TextShaping

@testable import Screens

@Suite("Words of the interface")
struct WordsTests {
  /// A table of texts and the language that it is of.
  struct Spoken: Sendable, CustomTestStringConvertible {
    let language: Language
    let table: [Word: String]

    var testDescription: String { language.rawValue }

    static let all = Settings.spoken.map { Spoken(language: $0, table: Words.table($0)) }
  }

  private static let labels = Word.allCases.filter { $0.rawValue.hasPrefix("label") }

  /// The placeholders of a text, sorted.
  private static func placeholders(_ text: String) -> [Character] {
    let characters = Array(text)
    return characters.indices.filter { characters[$0] == "{" }
      .map { $0 + 1 < characters.count ? characters[$0 + 1] : "?" }
      .sorted()
  }

  @Test("there is a table for each language that the interface speaks")
  func languages() {
    #expect(Set(Settings.spoken) == Set(Language.allCases))
    for spoken in Spoken.all {
      let own = spoken.table.count { English.table[$0.key] != $0.value }
      #expect(spoken.language == .en || own > Word.allCases.count * 9 / 10, "\(spoken)")
    }
  }

  @Test("every word has a text, and nothing else has", arguments: Spoken.all)
  func complete(_ spoken: Spoken) {
    #expect(Set(Word.allCases).subtracting(spoken.table.keys).isEmpty)
    #expect(spoken.table.count == Word.allCases.count)
    #expect(spoken.table.values.allSatisfy { !$0.isEmpty })
  }

  @Test("texts have no blanks at their ends", arguments: Spoken.all)
  func trimmed(_ spoken: Spoken) {
    for (word, text) in spoken.table {
      #expect(text.first != " " && text.last != " ", "\(word)")
    }
  }

  @Test("all tables have the same placeholders", arguments: Word.allCases)
  func samePlaceholders(_ word: Word) {
    let english = Self.placeholders(English.table[word] ?? "")
    for spoken in Spoken.all {
      #expect(english == Self.placeholders(spoken.table[word] ?? ""), "\(spoken.language)")
    }
    // Numbered from 0 without a gap, and each once.
    #expect(english == Array("012".prefix(english.count)))
  }

  @Test("texts are safe for a terminal and composed", arguments: Spoken.all)
  func clean(_ spoken: Spoken) {
    for (word, text) in spoken.table {
      #expect(text.unicodeScalars.allSatisfy(Composition.isSafe), "\(word)")
      // Strings compare by canonical equivalence, so the scalars themselves are compared.
      #expect(Array(Composition.compose(text).unicodeScalars) == Array(text.unicodeScalars), "\(word)")
      #expect(!text.unicodeScalars.contains { (0x0300...0x036F).contains($0.value) }, "\(word)")
    }
  }

  @Test("labels fit the footer", arguments: Spoken.all)
  func footer(_ spoken: Spoken) {
    for word in Self.labels {
      #expect(Width.columns(spoken.table[word] ?? "") <= 14, "\(word)")
    }
  }

  @Test("sentences fit a row of the palette, and reasons beside them a line", arguments: Spoken.all)
  func sentences(_ spoken: Spoken) {
    for (word, text) in spoken.table where word.rawValue.hasPrefix("says") {
      #expect(Width.columns(text) <= 57, "\(word)")
      // A reason may follow in brackets.
      #expect(text.last != "." && text.last != "。", "\(word)")
    }
    for (word, text) in spoken.table where word.rawValue.hasPrefix("why") {
      #expect(Width.columns(text) <= 40 && text.last != "." && text.last != "。", "\(word)")
    }
  }

  @Test("no text is wider than a line, but for those that are wrapped", arguments: Spoken.all)
  func width(_ spoken: Spoken) {
    for (word, text) in spoken.table {
      let wrapped =
        word == .welcomeText || word.rawValue.hasPrefix("about") || word.rawValue.hasPrefix("empty")
        || word.rawValue.hasSuffix("Intro")
      #expect(wrapped || Width.columns(text) <= 78, "\(word)")
    }
  }

  @Test("texts of narrow places fit there", arguments: Spoken.all)
  func narrow(_ spoken: Spoken) {
    func columns(_ word: Word) -> Int { Width.columns(spoken.table[word] ?? "") }
    // The bar of tabs on the usual screen: a digit and two blanks beside each name, and the names uncut.
    #expect(Tab.allCases.reduce(0) { $0 + columns(Frame.title($1)) + 3 } + 1 <= 66)
    #expect(columns(.staysOnDevice) <= 58)
    // Boxes of prompts on the narrowest screen.
    #expect(columns(.confirmKeys) <= 54 && columns(.paletteHint) <= 54 && columns(.emptyPrompt) <= 54)
    // Labels of the form, and of the legend beside its samples.
    for word in Word.allCases where word.rawValue.hasPrefix("field") { #expect(columns(word) <= 19, "\(word)") }
    for word in Word.allCases where word.rawValue.hasPrefix("group") { #expect(columns(word) <= 16, "\(word)") }
    // What the legend calls the lines beside its samples.
    let map: [Word] = [
      .mapHere, .mapTrip, .mapStop, .mapAccuracy, .mapLimit, .mapBorder, .mapLake, .mapHistoric, .mapModelledRoad,
      .mapRoad, .mapRiver, .mapRunway, .mapRings, .mapRuler, .mapRoute,
    ]
    for word in map { #expect(columns(word) <= 17, "\(word)") }
    // States stand at the end of a row.
    for word in Word.allCases where word.rawValue.hasPrefix("state") { #expect(columns(word) <= 26, "\(word)") }
  }

  @Test("an empty list says which key to press", arguments: Spoken.all)
  func emptyStates(_ spoken: Spoken) {
    for (word, text) in spoken.table where word.rawValue.hasPrefix("empty") {
      #expect(["ress ", "hấn ", "ppuyez ", "押"].contains(where: text.contains), "\(word)")
    }
  }

  @Test("failures show what the store said", arguments: Spoken.all)
  func failures(_ spoken: Spoken) {
    for (word, text) in spoken.table where word.rawValue.hasPrefix("failed") {
      #expect(text.contains("{0}"), "\(word)")
    }
  }

  @Test("each language speaks its own words", arguments: Spoken.all)
  func own(_ spoken: Spoken) {
    for word in Word.allCases { #expect(Words.text(word, spoken.language) == spoken.table[word]) }
  }

  @Test("French holds the blanks before its marks and inside its quotation marks")
  func frenchBlanks() {
    #expect(
      FrenchSpacing.held("« {0} » ? Oui ; non : voilà !")
        == "«\u{A0}{0}\u{A0}»\u{A0}? Oui\u{A0}; non\u{A0}: voilà\u{A0}!")
    #expect(FrenchSpacing.held("") == "" && FrenchSpacing.held("12:30") == "12:30")
    for (word, text) in French.table {
      let loose = [" :", " ;", " !", " ?", " »", "« ", "'", "\""].filter(text.contains)
      #expect(loose.isEmpty, "\(word)")
    }
  }

  @Test("Japanese is written with its own marks")
  func japaneseMarks() {
    for (word, text) in Japanese.table where ![.mapSchematic, .failedGazetteer].contains(word) {
      #expect(!text.contains(". ") && !text.contains(", ") && !text.contains(": "), "\(word)")
    }
  }

  @Test("arguments stand where the sentence has them")
  func arguments() {
    #expect(Words.text(.addedToTrip, .vi, ["Tây Bắc", "3"]) == "Đã thêm vào Tây Bắc; hiện có 3 điểm dừng.")
    #expect(Words.text(.problemRange, .en, ["1", "60"]) == "From 1 to 60, please.")
    #expect(Words.text(.party, .vi, ["2", "1"]) == "2 người lớn, 1 trẻ em")
    #expect(Words.text(.confirmWithdraw, .fr, ["Mường Phăng"]) == "Retirer la demande à Mường Phăng\u{A0}?")
    #expect(Words.text(.addedToTrip, .ja, ["旅", "3"]) == "旅に追加しました（立ち寄り先3か所）。")
  }

  @Test(
    "placeholders are filled in one pass",
    arguments: [
      ("{0} and {1}", ["a", "b"], "a and b"), ("{1} and {0}", ["a", "b"], "b and a"),
      ("{0} and {1}", ["{1}", "{0}"], "{1} and {0}"), ("{0}{0}", ["{0}"], "{0}{0}"),
      ("{2}{1}{0}", ["1", "2", "3"], "321"), ("{0} and {1}", ["a"], "a and {1}"), ("{0}", [], "{0}"),
      ("{", ["a"], "{"), ("{0", ["a"], "{0"), ("{{0}}", ["a"], "{a}"), ("{3} {x} {}", ["a"], "{3} {x} {}"),
      ("", ["a"], ""), ("Điện Biên {0}", ["Phủ"], "Điện Biên Phủ"), ("none", ["a", "b"], "none"),
      ("{0}1}", ["{"], "{1}"),
    ])
  func onePass(_ template: String, _ arguments: [String], _ expected: String) {
    #expect(Words.fill(template, arguments) == expected)
  }
}

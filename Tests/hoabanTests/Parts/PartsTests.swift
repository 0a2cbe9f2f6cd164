import Canvas
import Foundation
import Gazetteer
import Itinerary
import OpeningHours
import Testing
@testable import hoaban

@Suite struct PartsTests {
  @Test(arguments: [
    ("vi_VN.UTF-8", Language.vi), ("en_US", .en), ("fr", .fr), ("ja_JP.eucJP", .ja), ("EN_GB", .en), ("C", nil),
    ("POSIX", nil), ("C.UTF-8", nil), ("de_DE", nil), ("", nil), ("vietnamese", nil),
  ])
  func localeLanguage(name: String, language: Language?) {
    #expect(EnvironmentLanguage.language(ofLocale: name) == language)
  }

  @Test(arguments: [("vi", Language.vi), ("fr-CA", .fr), ("JA", .ja), ("zh", .en), ("de_DE", .en), ("", .en)])
  func spokenLanguage(tag: String, language: Language) { #expect(GlobalOptions.spoken(tag) == language) }

  @Test(
    arguments: [
      ([], nil), (["--lang", "fr"], Language.fr), (["--lang=ja", "x"], .ja), (["--lang"], .en),
      (["--", "--lang", "fr"], nil), (["--lang", "fr", "--lang", "vi"], .vi),
    ] as [([String], Language?)])
  func languageAskedFor(arguments: [String], language: Language?) {
    #expect(GlobalOptions.language(askedIn: arguments) == language)
  }

  @Test(arguments: [
    ("Mo-Fr 08:00-17:00", "Mo,Tu,We,Th,Fr 08:00-17:00", true), ("24/7", "00:00-24:00", true),
    ("Mo-Su 08:00-12:00", "08:00-12:00", true), ("Mo 08:00-12:00", "Mo 08:00-12:01", false),
    ("Mo-Su 08:00-12:00; PH off", "Mo-Su 08:00-12:00", false), ("Feb 29 08:00-12:00", "Feb 28 08:00-12:00", false),
  ])
  func comparison(left: String, right: String, agree: Bool) throws {
    #expect(HoursComparison.agree(try OpeningHours(left), try OpeningHours(right), .ordinary) == agree)
    #expect(HoursComparison.agree(try OpeningHours(right), try OpeningHours(left), .ordinary) == agree)
  }

  @Test func aSentenceHoldsNoStatementOfTheDatabase() {
    struct Full: LocalizedError {
      let errorDescription: String? =
        "SQLite error 13: database or disk is full - while executing `INSERT INTO trip (id) VALUES (?)`"
    }
    #expect(StoreWords.reason(Full()) == "SQLite error 13: database or disk is full")
    for language in Language.allCases {
      #expect(!CommandFailure(wrapping: Full()).sentence(language).contains("INSERT"))
    }
  }

  @Test func statusesAreThoseOfTheContract() {
    let codes: [(CommandFailure.Code, Int32)] = [
      (.notFound, 1), (.invalidValue, 2), (.ambiguous, 2), (.confirmationNeeded, 2), (.usage, 64), (.badInput, 65),
      (.unavailable, 69), (.cannotWrite, 73), (.inputOutput, 74), (.tryLater, 75),
    ]
    for (code, status) in codes { #expect(code.status == status) }
  }

  @Test func sentencesAreOneLineAndFreeOfControlCharacters() {
    let failure = CommandFailure(
      .notFound, vi: "a\nb\u{1B}c", en: String(repeating: "x", count: 5_000), fr: "é", ja: "あ", field: "f")
    #expect(failure.sentence(.vi) == "a bc")
    #expect(failure.sentence(.en).count <= 601)
    #expect(failure.sentence(.fr) == "é" && failure.sentence(.ja) == "あ")
    #expect(failure.document(.vi).compact == #"{"error":{"code":"not_found","message":"a bc","field":"f"}}"#)
  }

  @Test func colouredTextSaysTheSameAsPlain() {
    var surface = Surface(size: Size(columns: 6, rows: 1))
    surface.put("đồi 丘", at: Point(column: 0, row: 0), Style(.battle))
    #expect(SGRText(theme: .dark, depth: .mono).text(surface) == "đồi 丘\n")
    #expect(SGRText(theme: .dark, depth: .mono).text(surface.transliterated()) == "doi ??\n")
    #expect(SGRText(theme: .dark, depth: .ansi16).text(surface) == "\u{1B}[0;1;91mđồi 丘\u{1B}[0m\n")
    #expect(
      SGRText(theme: .dark, depth: .ansi8).text(surface) == "\u{1B}[0;1;31mđồi 丘\u{1B}[0m\n")
    #expect(
      SGRText(theme: .dark, depth: .trueColor).text(surface)
        == "\u{1B}[0;1;38;2;255;138;128mđồi 丘\u{1B}[0m\n")
  }

  @Test func landIsTheGroundOfSignsAndWritesOnlyWhatChanges() {
    let (low, high) = (LandTone(tint: 0, shade: 1), LandTone(tint: 3, shade: 5))
    func text(_ depth: ColorDepth, _ theme: Theme = .dark) -> String {
      var surface = Surface(size: Size(columns: 7, rows: 1))
      surface.put("▀▀", at: Point(column: 0, row: 0), Style(.text, tone: high, land: low))
      surface.put("▀", at: Point(column: 2, row: 0), Style(.text, tone: low, land: high))
      surface.put("  ", at: Point(column: 3, row: 0), Style(.text, tone: low, land: high))
      surface.put("⣿", at: Point(column: 5, row: 0), Style(.road, land: low))
      return SGRText(theme: theme, depth: depth).text(surface)
    }
    let inks = [low, high].map { Theme.dark.land($0)?.xterm ?? 0 }
    let road = Theme.dark.look(.road).ink.flatMap { Theme.dark.drawn($0, on: low) }
    #expect(
      text(.xterm256)
        == "\u{1B}[0;38;5;\(inks[1]);48;5;\(inks[0])m▀▀\u{1B}[38;5;\(inks[0]);48;5;\(inks[1])m▀  "
        + "\u{1B}[38;5;\(road?.ink.xterm ?? 0);48;5;\(road?.ground.xterm ?? 0)m⣿\u{1B}[49m \u{1B}[0m\n")
    // Of few colours the ground is not painted, and a theme without colours has none.
    #expect(!text(.ansi16).contains(#/[;\[]4[0-9]/#) && text(.ansi16).contains("37m▀"))
    #expect(!text(.xterm256, .inherit).contains("8;5;"))
  }

  @Test(arguments: [
    (0.0, "0 m"), (999.4, "999 m"), (1_000, "1.0 km"), (12_345, "12.3 km"), (99_960, "100 km"), (250_400, "250 km"),
  ])
  func distances(metres: Double, text: String) { #expect(Measures(.en).distance(metres) == text) }

  @Test(arguments: [(0, "0 min"), (59, "59 min"), (60, "1 h"), (75, "1 h 15 min")])
  func durations(minutes: Int, text: String) { #expect(Measures(.en).duration(minutes) == text) }

  @Test(arguments: [
    (Language.vi, "1,2 km", "1 giờ 5 phút"), (.fr, "1,2\u{A0}km", "1\u{A0}h\u{A0}05"), (.ja, "1.2 km", "1時間5分"),
  ])
  func measuresOfTheLanguage(language: Language, distance: String, duration: String) {
    #expect(Measures(language).distance(1_200) == distance && Measures(language).duration(65) == duration)
  }

  @Test(arguments: [("80x24", 80, 24), ("1X1", 1, 1), ("500x300", 500, 300)])
  func sizes(text: String, columns: Int, rows: Int) throws {
    #expect(try MapSize(text).size == Size(columns: columns, rows: rows))
  }
}

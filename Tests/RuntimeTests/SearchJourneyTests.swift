import Canvas
import CivilTime
import Foundation
import Gazetteer
import Runtime
import Testing

@testable import Screens

/// How a search was read, what else it found, and what to do where it found nothing.
struct SearchJourneyTests {
  private static func ids(_ guide: TestGuide) -> [String] {
    guide.runtime.model.explore.answer.hits.map(\.header.id.rawValue)
  }

  private static func chips(_ guide: TestGuide) -> [Intent.Aspect] {
    guide.runtime.model.explore.answer.understood.intents.map(\.aspect)
  }

  @Test func aChipIsShownAndTakenAway() throws {
    let guide = try TestGuide()
    guide.runtime.type("/museum near a1 hill")
    #expect(Self.chips(guide).contains(.near))
    #expect(guide.screen.contains("[near A1 Hill ×]"), "\(guide.screen)")
    guide.runtime.press(control: "x")
    #expect(!Self.chips(guide).contains(.near))
    #expect(guide.runtime.model.explore.ignoring == [.near])
    // What was taken away is remembered while the text changes, and forgotten with it.
    guide.runtime.type("s")
    #expect(guide.runtime.model.explore.ignoring == [.near])
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.explore.ignoring.isEmpty)
  }

  @Test func backspaceAtTheStartTakesTheLastChip() throws {
    let guide = try TestGuide()
    guide.runtime.type("/museum near a1 hill")
    guide.runtime.press(.home)
    guide.runtime.press(.backspace)
    #expect(guide.runtime.model.explore.field.text == "museum near a1 hill")
    #expect(!Self.chips(guide).contains(.near))
  }

  @Test func aClickTakesAChipAway() throws {
    let guide = try TestGuide()
    guide.runtime.type("/museum near a1 hill")
    let row = ExploreLayout(Frame.body(guide.runtime.model.size), .search).notice.row
    let line = try #require(guide.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(row).first)
    let column = try #require(line.range(of: "[near")).lowerBound
    let at = line.distance(from: line.startIndex, to: column) + 2
    guide.runtime.send(.mouse(MouseEvent(.press, at: Point(column: at, row: row))))
    #expect(!Self.chips(guide).contains(.near))
  }

  @Test func theListStandsStillWhileChipsComeAndGo() throws {
    let guide = try TestGuide()
    let before = ExploreLayout(Frame.body(guide.runtime.model.size), .list).list
    guide.runtime.type("/museum near a1 hill")
    #expect(ExploreLayout(Frame.body(guide.runtime.model.size), .search).list == before)
  }

  @Test func whatIsOpenIsSaidInWords() throws {
    let guide = try TestGuide(size: Size(columns: 120, rows: 40))
    guide.runtime.type("/museum open now")
    #expect(Self.chips(guide).contains(.open))
    #expect(guide.screen.contains("[open now ×]"))
    let first = try #require(guide.runtime.model.explore.selected)
    let word = try #require(ExploreListView.openWord(first, guide.runtime.model))
    #expect(["open", "closed", "unknown"].contains(word))
    #expect(guide.runtime.model.plainText().contains { $0.contains("[open now ×]") })
  }

  @Test func keystrokesOfAnInputMethodAreNamed() throws {
    let guide = try TestGuide(size: Size(columns: 120, rows: 40))
    guide.runtime.type("/ddooif a1")
    #expect(guide.runtime.model.explore.selected?.header.id.rawValue == "a1-hill")
    #expect(guide.screen.contains("Looking for") && guide.screen.contains("(Telex)"), "\(guide.screen)")
  }

  @Test func aPlaceThatIsMissingIsWrittenDown() throws {
    let guide = try TestGuide()
    guide.runtime.type("/zzqx wvvq")
    guide.runtime.press(.enter)
    #expect(guide.screen.contains("What you can do"), "\(guide.screen)")
    guide.runtime.press(.end)
    guide.runtime.press(.enter)
    #expect(guide.screen.contains("What is it, and where?"), "\(guide.screen)")
    for character in "A café in the square" { guide.runtime.send(.key(.character(character))) }
    guide.runtime.press(.enter)
    let file = guide.folder.path + "/report-missing-2026-11-23.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("missing: \"zzqx wvvq\"") && text.contains("note: \"A café in the square\""))
    #expect(!text.contains("record:"))
  }

  @Test func anEmptyAnswerOffersToDropWhatNarrowsIt() throws {
    let guide = try TestGuide()
    guide.runtime.type("F")
    guide.runtime.type("/a1 hill")
    guide.runtime.press(.enter)
    #expect(guide.screen.contains("Not only favourites"), "\(guide.screen)")
    // Days of the battle come before it, and the report of what is missing after it.
    guide.runtime.press(.end)
    guide.runtime.press(.up)
    guide.runtime.press(.enter)
    #expect(!guide.runtime.model.explore.favouritesOnly)
    #expect(Self.ids(guide).first == "a1-hill")
  }

  @Test func aKioskWritesNoReports() throws {
    let guide = try TestGuide(policy: .kiosk)
    guide.runtime.type("/zzqx wvvq")
    #expect(NextStep.all(guide.runtime.model).isEmpty)
  }

  @Test func tripsRequestsAndDaysOfTheBattleAreFound() throws {
    let guide = try TestGuide()
    guide.runtime.type("p")
    guide.runtime.type("3r")
    guide.runtime.send(.key(.control("u")))
    for character in "Xuân Tây Bắc" { guide.runtime.send(.key(.character(character))) }
    guide.runtime.press(.enter)
    guide.runtime.type("1/xuan tay bac")
    let beyond = guide.runtime.model.explore.beyond
    #expect(beyond.sections.first { $0.kind == .trips }?.total == 1)
    guide.runtime.press(.enter)
    let hits = guide.runtime.model.explore.answer.hits.count
    for _ in 0..<hits { guide.runtime.press(.down) }
    #expect(guide.screen.contains("My trips"), "\(guide.screen)")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.tab == .trip)
  }

  @Test func aDayOfTheBattleIsReadInTheDetail() throws {
    let guide = try TestGuide(size: Size(columns: 120, rows: 40))
    guide.runtime.type("/7/5")
    guide.runtime.press(.enter)
    let events = try #require(guide.runtime.model.explore.beyond.sections.first { $0.kind == .events })
    #expect(events.total > 0)
    let hits = guide.runtime.model.explore.answer.hits.count
    for _ in 0..<hits { guide.runtime.press(.down) }
    #expect(guide.runtime.model.explore.event?.date.description == "1954-05-07")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.explore.focus == .detail)
    #expect(guide.screen.contains("7 May 1954"), "\(guide.screen)")
    guide.runtime.press(.escape)
    guide.runtime.press(.home)
    #expect(guide.runtime.model.explore.event == nil)
  }

  @Test func theChronologyIsReadOnlyOnceTextIsTyped() throws {
    let guide = try TestGuide()
    #expect(guide.runtime.model.explore.reference == nil)
    guide.runtime.type("/d")
    #expect(guide.runtime.model.explore.reference != nil)
  }

  @Test func theSelectedPlaceStaysOnItsRowOfTheScreen() throws {
    let guide = try TestGuide()
    for _ in 0..<30 { guide.runtime.press(.down) }
    let selected = guide.runtime.model.explore.selected?.header.id
    let row = try #require(guide.runtime.screen().cursor?.row)
    guide.runtime.type("s")
    #expect(guide.runtime.model.explore.selected?.header.id == selected)
    let index = guide.runtime.model.explore.selection.index
    // Near the ends of a list there are not rows enough above or below.
    if (20...250).contains(index) { #expect(guide.runtime.screen().cursor?.row == row) }
  }

  @Test func plainModeNumbersEverything() throws {
    let guide = try TestGuide()
    guide.runtime.send(line: "zzqx wvvq")
    let text = guide.runtime.model.plainText()
    let step = try #require(text.first { $0.contains("Report missing") })
    let number = try #require(step.split(separator: ".").first.map(String.init))
    guide.runtime.send(line: number)
    guide.runtime.send(line: "In the market")
    #expect(FileManager.default.fileExists(atPath: guide.folder.path + "/report-missing-2026-11-23.yaml"))
  }
}

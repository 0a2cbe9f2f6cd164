import CivilTime
import Foundation
import Gazetteer
import GazetteerText
import Geography
import Testing

/// The chronology that is shipped, as a whole.
@Suite struct BattleDataTests {
  static let battle = Result {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Data").standardizedFileURL.path
    return GazetteerSource.read(try SourceFolder.load(folder)).snapshot.battle
  }

  private var battle: BattleChronicle {
    get throws { try Self.battle.get() }
  }

  @Test func holdsEverything() throws {
    let battle = try battle
    #expect(battle.strongpoints.count == 59)
    #expect(battle.changes.count == 156)
    #expect(battle.events.count == 125)
    #expect(battle.figures.count == 60)
    #expect(battle.topics.count == 30)
  }

  @Test func everyEventHasBothLanguagesASourceAndAKind() throws {
    for event in try battle.events {
      for text in [event.title, event.text] + event.figures.map(\.text) {
        #expect(text[.vi] != nil && text[.en] != nil, "\(event.date) \(event.title.text(.en))")
      }
      #expect(!event.sources.isEmpty && !event.kinds.isEmpty, "\(event.date) \(event.title.text(.en))")
    }
  }

  /// Where only a part of an event is remembered, its text says which.
  @Test func whatIsRememberedInPartSaysWhich() throws {
    let events = try battle.events.filter { $0.recall == .part }
    #expect(events.count >= 10)
    for event in events {
      let texts = [event.text] + event.figures.map(\.text)
      #expect(texts.contains { $0.text(.en).contains("(recalled)") }, "\(event.date) \(event.title.text(.en))")
      #expect(texts.contains { $0.text(.vi).contains("trí nhớ") }, "\(event.date) \(event.title.text(.en))")
    }
    for event in try battle.events where event.recall == .none {
      #expect(!event.text.text(.en).contains("(recalled)"), "\(event.date) \(event.title.text(.en))")
    }
  }

  /// The only attack of which a source says the sides.
  @Test func onlyDocLapIsKnownToHaveBeenAttackedFromASide() throws {
    let events = try battle.events.filter { !$0.attacks.isEmpty }
    #expect(events.map(\.date.description) == ["1954-03-14"])
    let attacks = events.flatMap(\.attacks)
    #expect(attacks.map(\.strongpoint.rawValue) == ["gabrielle", "gabrielle"])
    #expect(attacks.map(\.from) == [.southEast, .northEast])
    #expect(events.allSatisfy { $0.certainty == .high && $0.sources.contains("quochoitv") })
  }

  @Test func theWorkBeginsWithTheBaselineOfRememberedStates() throws {
    let baseline = try battle.changes.filter { $0.date.description == "1954-01-15" }
    #expect(baseline.count == 39)
    #expect(baseline.allSatisfy { $0.certainty == .low && $0.recall != .none })
  }

  /// Every day that the chronology tells of has something that begins on it.
  @Test(arguments: [
    "1953-11-20", "1953-11-21", "1953-11-25", "1953-12-03", "1953-12-07", "1953-12-08", "1953-12-09", "1953-12-10",
    "1953-12-17", "1954-01-14", "1954-01-18", "1954-01-26", "1954-01-31", "1954-02-01", "1954-02-18", "1954-03-13",
    "1954-03-14", "1954-03-15", "1954-03-16", "1954-03-17", "1954-03-18", "1954-03-19", "1954-03-20", "1954-03-21",
    "1954-03-23", "1954-03-24", "1954-03-25", "1954-03-27", "1954-03-28", "1954-03-29", "1954-03-30", "1954-03-31",
    "1954-04-01", "1954-04-02", "1954-04-03", "1954-04-04", "1954-04-06", "1954-04-07", "1954-04-09", "1954-04-10",
    "1954-04-11", "1954-04-12", "1954-04-16", "1954-04-17", "1954-04-18", "1954-04-19", "1954-04-20", "1954-04-21",
    "1954-04-23", "1954-04-24", "1954-04-25", "1954-04-26", "1954-04-27", "1954-04-28", "1954-04-30", "1954-05-01",
    "1954-05-02", "1954-05-03", "1954-05-05", "1954-05-06", "1954-05-07", "1954-05-08", "1954-05-13", "1954-05-14",
    "1954-05-24", "1954-05-31", "1954-07-20",
  ])
  func somethingBegins(day: String) throws {
    let day = try #require(CivilDate(iso: day))
    #expect(try battle.events.contains { $0.date == day })
  }

  /// From 13 March to 8 May no day is empty.
  @Test func everyDayOfTheSiegeIsTold() throws {
    let battle = try battle
    let siege = try #require(CivilDate(iso: "1954-03-13"))...(try #require(CivilDate(iso: "1954-05-08")))
    for day in battle.days where siege.contains(day) {
      // The headquarters' stay at Mường Phăng alone is no news of a day.
      #expect(battle.events(on: day).count >= 2, "\(day)")
    }
  }
}

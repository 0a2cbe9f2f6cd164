import CivilTime
import Testing

@testable import Gazetteer

@Suite struct BattleChronicleTests {
  @Test func theSpanIsThatOfTheBattle() {
    let days = BattleChronicle().days
    #expect(days.first?.description == "1953-11-20")
    #expect(days.last?.description == "1954-07-21")
    #expect(days.count == 244)
  }

  @Test func eventsOfSeveralDaysAreOnEachOfThem() throws {
    let chronicle = BattleChronicle(events: [
      try BattleFixtures.event("a day", "1954-04-10"),
      try BattleFixtures.event("a siege", "1954-04-09", until: "1954-04-11"),
    ])
    let titles = try ["1954-04-08", "1954-04-09", "1954-04-10", "1954-04-11", "1954-04-12"].map { day in
      chronicle.events(on: try BattleFixtures.date(day)).compactMap { $0.title[.en] }
    }
    #expect(titles == [[], ["a siege"], ["a siege", "a day"], ["a siege"], []])
    #expect(chronicle.eventfulDays.map(\.description) == ["1954-04-09", "1954-04-10"])
  }

  /// The night is told after the afternoon although nobody printed its hour.
  @Test func eventsOfADayStayAsTheKeeperPutThem() throws {
    let events = [
      try BattleFixtures.event("noon", "1954-04-10", time: "12:00"), try BattleFixtures.event("night", "1954-04-10"),
      try BattleFixtures.event("the day before", "1954-04-09"),
    ]
    #expect(BattleChronicle(events: events).events.compactMap { $0.title[.en] } == ["the day before", "noon", "night"])
  }

  @Test func eventfulDaysCountChangesToo() throws {
    let chronicle = try BattleFixtures.chronicle(
      "1954-04-02 08:00 knoll vm", "1954-04-02 hill fr", "1954-04-01 hill vm")
    #expect(chronicle.eventfulDays.map(\.description) == ["1954-04-01", "1954-04-02"])
  }

  @Test func figuresOfATopicStandTogether() {
    let figures = [("dead", BattleSide.vietnamese), ("tanks", .french), ("dead", .french)].map { topic, side in
      BattleFigure(topic: topic, label: LocalizedText(), side: side, value: LocalizedText(), sources: ["a book"])
    }
    let chronicle = BattleChronicle(figures: figures)
    #expect(chronicle.topics == ["dead", "tanks"])
    #expect(chronicle.figures("dead").map(\.side) == [.vietnamese, .french])
  }

  @Test(arguments: [
    ([], Recall.none), (["a diary"], .none), (["Fall 1966 (recalled, not re-read)"], .whole),
    (["a diary", "Fall 1966 (recalled, not re-read)"], .part), (["recalled by nobody"], .none),
  ])
  func whatIsRemembered(sources: [String], recall: Recall) { #expect(Recall(sources) == recall) }

  @Test(arguments: ["", "Eliane-2", "eliane_2", "-a", "a--b"])
  func namesThatAreNoID(text: String) { #expect(StrongpointID(rawValue: text) == nil) }
}

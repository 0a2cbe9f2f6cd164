import CivilTime
import Testing

@testable import Gazetteer

@Suite struct BattleDayTests {
  @Test(
    arguments: [
      ("1953-11-20", nil, BattlePhase.preparation, AirfieldState.mending), ("1953-11-24", nil, .preparation, .mending),
      ("1953-11-25", nil, .preparation, .open), ("1954-03-12", nil, .preparation, .open),
      ("1954-03-13", 1, .north, .open), ("1954-03-17", 5, .north, .open), ("1954-03-18", 6, .trenches, .open),
      ("1954-03-27", 15, .trenches, .open), ("1954-03-28", 16, .trenches, .closed),
      ("1954-03-29", 17, .trenches, .closed), ("1954-03-30", 18, .hills, .closed), ("1954-04-30", 49, .hills, .closed),
      ("1954-05-01", 50, .end, .closed), ("1954-05-07", 56, .end, .closed), ("1954-05-08", nil, .end, nil),
      ("1954-05-09", nil, .aftermath, nil),
    ] as [(String, Int?, BattlePhase, AirfieldState?)])
  func dayOfTheBattle(_ date: String, _ number: Int?, _ phase: BattlePhase, _ airfield: AirfieldState?) throws {
    let day = BattleChronicle().day(try BattleFixtures.date(date))
    #expect(day.number == number)
    #expect(day.phase == phase)
    #expect(day.airfield == airfield)
  }

  /// New moons of 1954 at UTC+7: 5 March and 3 April; full moon 19 March.
  @Test(arguments: [("1954-03-05", 0, 1), ("1954-03-13", 8, 9), ("1954-03-30", 25, 26), ("1954-05-07", 4, 5)])
  func theMoonIsCountedFromTheNewMoon(_ date: String, _ age: Int, _ lunar: Int) throws {
    let day = BattleChronicle().day(try BattleFixtures.date(date))
    #expect(day.moonAge == age)
    #expect(day.lunar?.day == lunar)
  }

  private func strongpoint(_ id: String, place: String? = nil) throws -> Strongpoint {
    Strongpoint(
      id: try BattleFixtures.id(id), names: LocalizedText([.en: id]), otherNames: [], number: "", complex: "Knolls",
      kind: .strongpoint, position: nil, heightMetres: nil, garrison: LocalizedText(), note: LocalizedText(),
      place: try place.map { try #require(EntryID(rawValue: $0)) },
      provenance: Provenance(
        confidence: .high, date: nil, seen: try BattleFixtures.date("2026-11-23"), sources: ["a diary"]))
  }

  @Test func postsStandInTheOrderOfTheChronicleAndOnlyOnceKnown() throws {
    let chronicle = BattleChronicle(
      strongpoints: [try strongpoint("knoll"), try strongpoint("hill"), try strongpoint("never")],
      changes: try ["1954-04-01 hill fr", "1954-04-02 knoll fr"].map(BattleFixtures.change))
    func posts(_ date: String) throws -> [String] {
      chronicle.day(try BattleFixtures.date(date)).posts.map(\.strongpoint.id.rawValue)
    }
    #expect(try posts("1954-03-31") == [])
    #expect(try posts("1954-04-01") == ["hill"])
    #expect(try posts("1954-04-02") == ["knoll", "hill"])
  }

  /// A hill that is lost and won back on one day changed hands, though evening and morning are alike; one about which
  /// something more is told did not.
  @Test func whatChangedHandsIsMarked() throws {
    let chronicle = BattleChronicle(
      strongpoints: [try strongpoint("hill"), try strongpoint("knoll")],
      changes: try [
        "1954-04-01 hill fr", "1954-04-01 knoll fr", "1954-04-03 06:00 hill vm", "1954-04-03 18:00 hill fr",
        "1954-04-03 knoll fr", "1954-04-04 knoll contested",
      ].map(BattleFixtures.change))
    func changed(_ date: String) throws -> [String] {
      chronicle.day(try BattleFixtures.date(date)).posts.filter(\.isChanged).map(\.strongpoint.id.rawValue)
    }
    #expect(try changed("1954-04-01") == ["hill", "knoll"])
    #expect(try changed("1954-04-02") == [])
    #expect(try changed("1954-04-03") == ["hill"])
    #expect(try changed("1954-04-04") == ["knoll"])
    let last = chronicle.day(try BattleFixtures.date("1954-04-04"))
    #expect(last.count(.french) == 1 && last.count(.contested) == 1 && last.count(.vietMinh) == 0)
    #expect(last.posts(of: .contested).map(\.strongpoint.id.rawValue) == ["knoll"])
  }

  @Test func eventsThatGoOnStandBehindThoseThatBegin() throws {
    let chronicle = BattleChronicle(events: [
      try BattleFixtures.event("a siege", "1954-04-09", until: "1954-04-11"),
      try BattleFixtures.event("a day", "1954-04-10"),
    ])
    let day = chronicle.day(try BattleFixtures.date("1954-04-10"))
    #expect(day.events.compactMap { $0.title[.en] } == ["a day", "a siege"])
  }

  @Test func aPlaceHasTheDaysOfItsStrongpoints() throws {
    let place = try #require(EntryID(rawValue: "the-hill"))
    let chronicle = BattleChronicle(
      strongpoints: [try strongpoint("hill", place: "the-hill"), try strongpoint("knoll")],
      changes: try ["1954-04-01 hill fr", "1954-04-02 knoll fr", "1954-04-05 hill vm"].map(BattleFixtures.change))
    #expect(chronicle.days(of: place).map(\.description) == ["1954-04-01", "1954-04-05"])
    #expect(chronicle.days(of: try #require(EntryID(rawValue: "elsewhere"))) == [])
  }

  @Test func eventfulDaysAreSteppedThrough() throws {
    let chronicle = try BattleFixtures.chronicle("1954-04-01 hill fr", "1954-04-05 hill vm")
    let between = try BattleFixtures.date("1954-04-03")
    #expect(chronicle.eventfulDay(after: between)?.description == "1954-04-05")
    #expect(chronicle.eventfulDay(before: between)?.description == "1954-04-01")
    #expect(chronicle.eventfulDay(after: try BattleFixtures.date("1954-04-05")) == nil)
    #expect(chronicle.eventfulDay(before: try BattleFixtures.date("1954-04-01")) == nil)
    #expect(BattleChronicle.held(try BattleFixtures.date("1800-01-01")) == BattleChronicle.firstDay)
    #expect(BattleChronicle.held(try BattleFixtures.date("2026-01-01")) == BattleChronicle.lastDay)
  }
}

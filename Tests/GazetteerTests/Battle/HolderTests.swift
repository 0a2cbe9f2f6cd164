import CivilTime
import SeededRandomness
import Testing

@testable import Gazetteer

/// Who holds what, and when.
@Suite struct HolderTests {
  private func chronicle() throws -> BattleChronicle {
    // Not in order, as a caller may have them.
    try BattleFixtures.chronicle(
      "1954-03-31 15:00 hill vm", "1954-01-15 hill fr", "1954-03-30 20:30 hill vm", "1954-03-31 13:30 hill fr",
      "1954-04-02 knoll contested", "1954-04-02 22:00 knoll abandoned")
  }

  @Test(arguments: [
    ("hill", "1953-11-20", nil), ("hill", "1954-01-14", nil), ("hill", "1954-01-15", Holder.french),
    ("hill", "1954-03-29", .french), ("hill", "1954-03-30", .vietMinh), ("hill", "1954-03-31", .vietMinh),
    ("hill", "1954-07-21", .vietMinh), ("knoll", "1954-04-01", nil), ("knoll", "1954-04-02", .abandoned),
    ("nowhere", "1954-05-07", nil),
  ])
  func atTheEndOfADay(id: String, day: String, holder: Holder?) throws {
    #expect(try chronicle().holder(of: BattleFixtures.id(id), on: BattleFixtures.date(day)) == holder)
  }

  @Test(arguments: [
    ("hill", "1954-03-30T20:29", Holder.french), ("hill", "1954-03-30T20:30", .vietMinh),
    ("hill", "1954-03-31T00:00", .vietMinh), ("hill", "1954-03-31T13:29", .vietMinh),
    ("hill", "1954-03-31T13:30", .french), ("hill", "1954-03-31T14:59", .french),
    ("hill", "1954-03-31T15:00", .vietMinh), ("hill", "1954-01-14T23:59", nil),
  ])
  func atAMoment(id: String, moment: String, holder: Holder?) throws {
    #expect(try chronicle().holder(of: BattleFixtures.id(id), at: BattleFixtures.moment(moment)) == holder)
  }

  /// What has no hour is told of the day as a whole, so it holds from midnight and comes before what has one.
  @Test func aChangeWithoutAnHourComesFirst() throws {
    let chronicle = try BattleFixtures.chronicle("1954-04-02 22:00 knoll abandoned", "1954-04-02 knoll contested")
    let knoll = try BattleFixtures.id("knoll")
    #expect(chronicle.changes(of: knoll).map(\.holder) == [.contested, .abandoned])
    #expect(try chronicle.holder(of: knoll, at: BattleFixtures.moment("1954-04-02T00:00")) == .contested)
  }

  @Test func atOneMomentTheLastOfTheSourceCounts() throws {
    let chronicle = try BattleFixtures.chronicle("1954-04-02 08:00 knoll vm", "1954-04-02 08:00 knoll fr")
    #expect(try chronicle.holder(of: BattleFixtures.id("knoll"), on: BattleFixtures.date("1954-04-02")) == .french)
  }

  @Test func theStateSaysWhy() throws {
    let state = try chronicle().state(of: BattleFixtures.id("hill"), on: BattleFixtures.date("1954-04-30"))
    #expect(state?.event[.en] == "1954-03-31 15:00 hill vm")
    #expect(try chronicle().changes(on: BattleFixtures.date("1954-03-31")).map(\.holder) == [.french, .vietMinh])
  }

  /// Random changes, held against a reading of the rows one by one.
  @Test(arguments: 0..<200)
  func agreesWithAPlainReading(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ids = try ["a", "b", "c"].map(BattleFixtures.id)
    let changes = try (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let day = Int.random(in: 1...9, using: &random)
      let hour = Bool.random(using: &random) ? "0\(Int.random(in: 0...9, using: &random)):30 " : ""
      let holder = try #require(Holder.allCases.randomElement(using: &random))
      return try BattleFixtures.change(
        "1954-04-0\(day) \(hour)\(try #require(ids.randomElement(using: &random))) \(holder.rawValue)")
    }
    let chronicle = BattleChronicle(changes: changes)
    for day in try (1...9).map({ try BattleFixtures.date("1954-04-0\($0)") }) {
      let holders = chronicle.holders(on: day)
      for id in ids {
        var wanted: HolderChange?
        for change in changes where change.strongpoint == id && change.date <= day {
          if wanted.map({ $0.moment <= change.moment }) ?? true { wanted = change }
        }
        #expect(chronicle.state(of: id, on: day) == wanted)
        #expect(holders[id] == wanted?.holder)
        let late = CivilDateTime(date: day, time: ClockTime(hour: 23, minute: 59))
        #expect(chronicle.holder(of: id, at: late) == wanted?.holder)
      }
    }
  }
}

import CivilTime
import Gazetteer
import Testing

/// Days whose holders are known from `battle_chronology.md`, held against the rows.
@Suite struct KnownDaysTests {
  private var battle: BattleChronicle {
    get throws { try BattleDataTests.battle.get() }
  }

  private static let fr = Holder.french
  private static let vm = Holder.vietMinh

  @Test(arguments: [
    ("beatrice", "03-12", fr), ("beatrice", "03-13", vm), ("beatrice-101a", "03-13", vm), ("beatrice-102", "03-13", vm),
    ("gabrielle", "03-13", fr), ("gabrielle", "03-14", .contested), ("gabrielle", "03-15", vm),
    ("anne-marie-1", "03-16", fr), ("anne-marie-1", "03-17", vm), ("anne-marie-2", "03-17", vm),
    ("eliane-2", "03-29", fr), ("eliane-2", "03-30", .contested), ("eliane-2", "04-04", .contested),
    ("eliane-2", "05-06", .contested), ("eliane-2", "05-07", vm),
    ("eliane-1", "03-29", fr), ("eliane-1", "03-30", vm), ("eliane-1", "03-31", vm), ("eliane-1", "04-09", .contested),
    ("eliane-1", "04-10", fr), ("eliane-1", "04-11", .contested), ("eliane-1", "04-30", .contested),
    ("eliane-1", "05-01", vm),
    ("eliane-4", "03-30", .contested), ("eliane-4", "03-31", fr), ("eliane-4", "05-05", fr), ("eliane-4", "05-07", vm),
    ("dominique-1", "03-30", vm), ("dominique-2", "03-30", vm), ("dominique-2", "03-31", vm),
    ("dominique-3", "05-01", fr), ("dominique-3", "05-02", vm), ("dominique-4", "05-02", vm),
    ("dominique-5", "03-31", .abandoned), ("dominique-5", "05-07", vm),
    ("huguette-6", "03-17", fr), ("huguette-6", "04-03", .contested), ("huguette-6", "04-05", fr),
    ("huguette-6", "04-16", .contested), ("huguette-6", "04-18", vm),
    ("huguette-7", "03-31", .contested), ("huguette-7", "04-01", .contested), ("huguette-7", "04-02", vm),
    ("huguette-1", "04-21", fr), ("huguette-1", "04-22", .contested), ("huguette-1", "04-23", vm),
    ("huguette-5", "05-02", vm), ("huguette-4", "05-03", fr), ("huguette-4", "05-04", vm),
    ("huguette-2", "05-06", fr), ("huguette-2", "05-07", vm), ("francoise", "04-01", fr), ("francoise", "04-02", vm),
    ("opera", "04-17", fr), ("opera", "04-24", .abandoned), ("airfield", "03-27", fr),
    ("airfield", "03-28", .contested),
    ("airfield", "04-24", vm), ("eliane-10", "05-06", .contested), ("eliane-10", "05-07", vm),
    ("gono-hq", "05-06", fr), ("gono-hq", "05-07", vm), ("muong-thanh-bridge", "05-07", vm),
    ("isabelle", "04-30", fr), ("isabelle", "05-07", .contested), ("isabelle", "05-08", vm), ("wieme", "05-08", vm),
  ])
  func atTheEndOf(id: String, day: String, holder: Holder) throws {
    let date = try #require(CivilDate(iso: "1954-\(day)"))
    #expect(try battle.holder(of: #require(StrongpointID(rawValue: id)), on: date) == holder)
  }

  @Test(arguments: [
    ("beatrice", "03-13T17:04", fr), ("beatrice", "03-13T17:05", .contested), ("beatrice", "03-13T23:29", .contested),
    ("beatrice", "03-13T23:30", vm), ("gabrielle", "03-15T06:29", .contested), ("gabrielle", "03-15T06:30", vm),
    ("dominique-2", "03-31T13:29", vm), ("dominique-2", "03-31T13:30", fr), ("dominique-2", "03-31T14:59", fr),
    ("dominique-2", "03-31T15:00", vm), ("eliane-1", "03-31T13:30", fr), ("eliane-1", "03-31T15:00", vm),
    ("huguette-6", "04-05T07:59", .contested), ("huguette-6", "04-05T08:00", fr), ("huguette-6", "04-18T08:00", vm),
    ("eliane-2", "03-30T18:59", fr), ("eliane-2", "03-30T19:00", .contested), ("eliane-2", "05-06T20:30", .contested),
    ("eliane-2", "05-07T04:29", .contested), ("eliane-2", "05-07T04:30", vm), ("gono-hq", "05-07T17:29", fr),
    ("gono-hq", "05-07T17:30", vm), ("isabelle", "05-08T01:49", .contested), ("isabelle", "05-08T01:50", vm),
  ])
  func atTheMoment(id: String, moment: String, holder: Holder) throws {
    let moment = try #require(CivilDateTime(iso: "1954-\(moment)"))
    #expect(try battle.holder(of: #require(StrongpointID(rawValue: id)), at: moment) == holder)
  }

  @Test func fromItsFirstRowOnEachStrongpointHasOneHolderEachDay() throws {
    let battle = try battle
    let firsts = battle.strongpoints.map { ($0.id, battle.changes(of: $0.id).first?.date) }
    for day in battle.days {
      let holders = battle.holders(on: day)
      for (id, first) in firsts {
        let holder = battle.holder(of: id, on: day)
        if (holder != nil) != (first.map { $0 <= day } ?? false) { Issue.record("\(id) on \(day)") }
        if holders[id] != holder { Issue.record("\(id) on \(day): two holders") }
      }
    }
  }

  /// The end of the map. Of four pieces of ground nobody says who had them.
  @Test func onTheLastDayTheFrenchHoldNothing() throws {
    let battle = try battle
    #expect(battle.holders(on: BattleChronicle.lastDay).values.allSatisfy { $0 == .vietMinh })
    let unknown = battle.strongpoints.filter { battle.changes(of: $0.id).isEmpty }.map(\.id.rawValue)
    #expect(unknown == ["huguette-8", "claudine-6", "champs-elysees", "dz-octavie"])
  }

  @Test func theRecordOfTheSameGround() throws {
    let places = Dictionary(uniqueKeysWithValues: try battle.strongpoints.map { ($0.id.rawValue, $0.place?.rawValue) })
    for (id, place) in [
      ("eliane-2", "a1-hill"), ("beatrice", "him-lam"), ("gabrielle", "doc-lap"), ("huguette-1", "strongpoint-206"),
      ("dominique-2", "d1-victory-monument"), ("gono-hq", "de-castries-bunker"), ("airfield", "dien-bien-airport"),
    ] {
      #expect(places[id] == place)
    }
  }
}

import CivilTime
import Gazetteer
import GRDB
import Store
import Testing

/// The chronology through the compiled file.
@Suite struct BattleStoreTests {
  @Test func whatIsReadIsWhatWasWritten() throws {
    let (read, written) = (try RealData.store.battle(), try RealData.snapshot.battle)
    #expect(read.strongpoints == written.strongpoints)
    #expect(read.changes == written.changes)
    #expect(read.events == written.events)
    #expect(read.figures == written.figures)
    #expect(read == written)
    #expect(!read.events.isEmpty && read.events.contains { !$0.attacks.isEmpty })
  }

  @Test func aGazetteerWithoutABattleHasAnEmptyOne() throws {
    let folder = try TemporaryFolder()
    var snapshot = try RealData.snapshot
    snapshot.tables.battle = BattleChronicle()
    try GazetteerWriter.write(snapshot, to: folder.file("a.sqlite"))
    #expect(try GazetteerStore(path: folder.file("a.sqlite")).battle() == BattleChronicle())
  }

  /// The schema refuses what the checks of the sources would, whoever writes the file.
  @Test(arguments: [
    "UPDATE strongpoint_state SET holder = 'us' WHERE n = 1",
    "UPDATE strongpoint_state SET vi = '' WHERE n = 1",
    "UPDATE strongpoint_state SET sources = '' WHERE n = 1",
    "UPDATE strongpoint_state SET strongpoint = 999 WHERE n = 1",
    "INSERT INTO strongpoint_state SELECT 999, date, time, strongpoint, 'vm', 'x', 'x', 'low', 'x' FROM strongpoint_state",
    "UPDATE battle_event SET until = date WHERE n = 1",
    "UPDATE battle_event SET certainty = 'sure' WHERE n = 1",
    "UPDATE battle_event_place SET place = 9999",
    "UPDATE battle_event_attack SET side = 'up'",
    "UPDATE battle_event_attack SET strongpoint = 9999",
    "UPDATE battle_figure SET side = 'us' WHERE n = 1",
    "UPDATE strongpoint SET lat = NULL WHERE n = 1",
  ])
  func theSchemaRefuses(sql: String) throws {
    let folder = try TemporaryFolder()
    try GazetteerWriter.write(try RealData.snapshot, to: folder.file("a.sqlite"))
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: folder.file("a.sqlite")).write { try $0.execute(sql: sql) }
    }
  }
}

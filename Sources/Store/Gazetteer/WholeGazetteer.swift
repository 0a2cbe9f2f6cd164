public import Gazetteer
import GRDB

extension GazetteerStore {
  /// Everything that the file holds, in the order in which the sources are compiled.
  public func snapshot() throws -> GazetteerSnapshot {
    let ids = try queue.read { db in try String.fetchAll(db, sql: "SELECT id FROM entry ORDER BY id") }
    var tables = GazetteerTables()
    tables.kinds = try kinds()
    tables.legs = try legs()
    tables.communes = try communes()
    tables.lines = try lines()
    tables.spots = try spots()
    tables.battle = try battle()
    tables.providerKeys = try queue.read { try TableRows.providerKeys($0) }
    return GazetteerSnapshot(
      version: try version(), tables: tables, entries: try ids.compactMap(EntryID.init(rawValue:)).compactMap(entry))
  }
}

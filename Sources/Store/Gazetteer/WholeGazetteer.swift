public import Gazetteer
import GRDB

extension GazetteerStore {
  /// Everything that the file holds, in the order in which the sources are compiled.
  public func snapshot() throws -> GazetteerSnapshot {
    let ids = try queue.read { db in try String.fetchAll(db, sql: "SELECT id FROM entry ORDER BY id") }
    return GazetteerSnapshot(
      version: try version(), kinds: try kinds(),
      entries: try ids.compactMap(EntryID.init(rawValue:)).compactMap(entry), legs: try legs(),
      communes: try communes(), lines: try lines())
  }
}

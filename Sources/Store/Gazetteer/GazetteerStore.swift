import Foundation
public import Gazetteer
public import Geography
import GRDB

/// The gazetteer in a compiled file, opened `immutable`: SQLite then takes no locks and looks for no journal.
public final class GazetteerStore: GazetteerReading {
  let queue: DatabaseQueue
  let vocabulary: [String: Kind]
  public let path: String

  /// - Throws: `GazetteerError` where the file is missing, is something else or has another schema.
  public init(path: String) throws {
    guard FileManager.default.isReadableFile(atPath: path) else { throw GazetteerError.missing(path: path) }
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "gazetteer"
    let uri = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: uri, configuration: configuration)
      let (application, version) = try queue.read { db in
        (try Int.fetchOne(db, sql: "PRAGMA application_id"), try Int.fetchOne(db, sql: "PRAGMA user_version"))
      }
      guard application == GazetteerSchema.applicationID else { throw GazetteerError.notAGazetteer(path: path) }
      guard version == GazetteerSchema.version else {
        throw GazetteerError.otherVersion(path: path, found: version ?? 0, wanted: GazetteerSchema.version)
      }
      // SQLite fills up a last page that is cut short; a whole file is a whole number of pages.
      let pages = try queue.read { db in
        try UInt64.fetchOne(db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
      }
      guard try FileHandle(forReadingAtPath: path)?.seekToEnd() == pages else {
        throw GazetteerError.notAGazetteer(path: path)
      }
      vocabulary = try queue.read { db in
        var kinds: [String: Kind] = [:]
        for kind in try EntryRows.kinds(db) { kinds[kind.id.rawValue] = kind }
        return kinds
      }
    } catch is DatabaseError {
      throw GazetteerError.notAGazetteer(path: path)
    }
    self.queue = queue
  }

  public func version() throws -> GazetteerVersion {
    try queue.read { db in
      let meta = try Row.fetchAll(db, sql: "SELECT key, value FROM meta").reduce(into: [String: String]()) {
        $0[$1[0]] = $1[1]
      }
      return GazetteerVersion(date: meta["date"] ?? "", digest: meta["digest"] ?? "")
    }
  }

  public func kinds() throws -> [Kind] { try queue.read(EntryRows.kinds) }

  public func entry(_ id: EntryID) throws -> Entry? {
    try queue.read { db in try EntryRows(vocabulary).entry(db, id) }
  }

  public func headers(_ ids: [EntryID]) throws -> [EntryHeader] {
    try queue.read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT \(EntryRows.headerColumns) FROM entry e WHERE e.n = coalesce("
          + "(SELECT n FROM entry WHERE id = :id), (SELECT entry FROM former_id WHERE id = :id))")
      return try ids.compactMap { id in
        try Row.fetchOne(statement, arguments: ["id": id.rawValue]).flatMap(EntryRows(vocabulary).header)
      }
    }
  }

  public func headers(in box: BoundingBox) throws -> [EntryHeader] {
    try queue.read { db in
      let sql = """
        SELECT \(EntryRows.headerColumns) FROM entry_position p JOIN entry e ON e.n = p.n
        WHERE p.north >= ? AND p.south <= ? AND p.east >= ? AND p.west <= ? ORDER BY e.importance DESC, e.id
        """
      return try Row.fetchAll(db, sql: sql, arguments: [box.south, box.north, box.west, box.east])
        .compactMap(EntryRows(vocabulary).header)
        .filter { $0.position.map { box.contains($0.coordinate) } ?? false }
    }
  }

  public func near(_ centre: Coordinate, radius: Double, group: Group?, limit: Int) throws -> [Nearby] {
    let reach = max(0, radius)
    let box = BoundingBox.around(centre, radius: reach)
    return try headers(in: box).compactMap { header -> Nearby? in
      guard let at = header.position?.coordinate, group == nil || header.kind.group == group else { return nil }
      let metres = centre.distance(to: at)
      guard metres <= reach else { return nil }
      return Nearby(header: header, metres: metres, bearing: centre.bearing(to: at))
    }
    .sorted { $0.metres != $1.metres ? $0.metres < $1.metres : $0.header.id < $1.header.id }
    .prefix(max(0, limit)).map { $0 }
  }

  public func groupCounts() throws -> [Group: Int] {
    try queue.read { db in
      let sql = "SELECT k.grp, count(*) FROM entry e JOIN kind k ON k.id = e.kind GROUP BY k.grp"
      return try Row.fetchAll(db, sql: sql).reduce(into: [:]) { counts, row in
        if let group = Group(rawValue: row[0]) { counts[group] = row[1] }
      }
    }
  }

  public func legs() throws -> [Leg] { try queue.read(TableRows.legs) }

  public func lines() throws -> [MapLine] { try queue.read(TableRows.lines) }

  public func communes() throws -> [Commune] { try queue.read(TableRows.communes) }

  public func battle() throws -> BattleChronicle { try queue.read(BattleRows.chronicle) }
}

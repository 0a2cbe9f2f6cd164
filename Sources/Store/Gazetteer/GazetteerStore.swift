import Foundation
public import Gazetteer
public import Geography
import GRDB

/// The gazetteer in a compiled file, opened `immutable`: SQLite then takes no locks and looks for no journal.
public final class GazetteerStore: GazetteerReading {
  let queue: DatabaseQueue
  let vocabulary: [String: Kind]
  let searchIndex = SharedIndex()
  public let path: String

  /// - Parameter trace: Is given every statement before it runs, for measuring the same elsewhere.
  /// - Throws: `GazetteerError` where the file is missing, is something else or has another schema.
  public init(path: String, trace: (@Sendable (String) -> Void)? = nil) throws {
    guard FileManager.default.isReadableFile(atPath: path) else { throw GazetteerError.missing(path: path) }
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "gazetteer"
    if let trace { configuration.prepareDatabase { db in db.trace { trace($0.expandedDescription) } } }
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
      let rows = EntryRows(vocabulary)
      var headers: [EntryHeader] = []
      // A box may hold thousands: each row is read where it stands, without a copy of it.
      let cursor = try Row.fetchCursor(
        db.cachedStatement(sql: sql), arguments: [box.south, box.north, box.west, box.east])
      while let row = try cursor.next() {
        if let header = rows.header(row), let at = header.position?.coordinate, box.contains(at) {
          headers.append(header)
        }
      }
      return headers
    }
  }

  public func near(_ centre: Coordinate, radius: Double, group: Group?, limit: Int) throws -> [Nearby] {
    try queue.read { db in
      try NearestRows(vocabulary).near(db, centre, reach: max(0, radius), group: group, limit: max(0, limit))
    }
  }

  public func groupCounts() throws -> [Group: Int] {
    try queue.read { db in
      let sql = "SELECT k.grp, count(*) FROM entry e JOIN kind k ON k.id = e.kind GROUP BY k.grp"
      return try Row.fetchAll(db, sql: sql).reduce(into: [:]) { counts, row in
        if let group = Group(rawValue: row[0]) { counts[group] = row[1] }
      }
    }
  }

  public func providerKeys(of provider: EntryID) throws -> [PublishedKey] {
    try queue.read { try TableRows.providerKeys($0, of: provider) }
  }

  public func legs() throws -> [Leg] { try queue.read(TableRows.legs) }

  public func lines() throws -> [MapLine] { try queue.read(TableRows.lines) }

  public func spots() throws -> [SpotHeight] { try queue.read(ReliefRows.spots) }

  public func relief() throws -> ReliefModel { try queue.read(ReliefRows.model) }

  public func communes() throws -> [Commune] { try queue.read(TableRows.communes) }

  public func battle() throws -> BattleChronicle { try queue.read(BattleRows.chronicle) }
}

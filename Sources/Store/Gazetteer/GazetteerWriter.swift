import Foundation
public import Gazetteer
import GRDB

/// Compiles the gazetteer into one read-only file.
public enum GazetteerWriter {
  /// Takes one record. The writer keeps none of them.
  public typealias Insert = (Entry) throws -> Void

  /// Writes a snapshot; see `write(_:version:to:entries:)`.
  public static func write(_ snapshot: GazetteerSnapshot, to path: String) throws {
    try write(snapshot.tables, version: snapshot.version, to: path) { insert in
      for entry in snapshot.entries { try insert(entry) }
      return true
    }
  }

  /// Writes beside `path` and then renames, so that a reader sees the old file or the whole new one.
  ///
  /// Records are taken one by one and may name others that come later. The same records in the same order give the
  /// same bytes with the same SQLite.
  /// - Parameter entries: Hands every record to the closure that it is given, and answers whether the file is wanted;
  ///   where it is not, the file at `path` stays as it is.
  /// - Throws: `DatabaseError`, `CocoaError` where the folder cannot be written, and what `entries` throws.
  public static func write(
    _ tables: GazetteerTables, version: GazetteerVersion, to path: String, entries: (Insert) throws -> Bool
  ) throws {
    let draft = path + ".new"
    try? FileManager.default.removeItem(atPath: draft)
    defer { try? FileManager.default.removeItem(atPath: draft) }
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA foreign_keys = ON")
    }
    let queue = try DatabaseQueue(path: draft, configuration: configuration)
    let wanted = try queue.writeWithoutTransaction { db in
      var wanted = false
      try db.inTransaction {
        // A record may name a place that comes later: references are looked at when all are there.
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        try db.execute(sql: GazetteerSchema.sql + BattleSchema.sql)
        try TableWriter(db).insertVocabulary(tables, version)
        let writer = try EntryWriter(db)
        wanted = try entries { try writer.insert($0) }
        guard wanted else { return .commit }
        try writer.close()
        try TableWriter(db).insertTables(tables)
        try BattleWriter(db).insert(tables.battle)
        try db.execute(sql: "INSERT INTO search(search) VALUES ('optimize')")
        return .commit
      }
      guard wanted else { return false }
      try db.execute(sql: "PRAGMA application_id = \(GazetteerSchema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(GazetteerSchema.version)")
      try db.execute(sql: "ANALYZE; VACUUM")
      return true
    }
    try queue.close()
    guard wanted else { return }
    guard rename(draft, path) == 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
  }
}

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
    let draft = path + ".draft"
    let new = path + ".new"
    func clean() { for file in [draft, new] { try? FileManager.default.removeItem(atPath: file) } }
    clean()
    defer { clean() }
    let queue = try DatabaseQueue(path: draft, configuration: configuration)
    let wanted = try queue.writeWithoutTransaction { db in
      var wanted = false
      try db.inTransaction {
        // A record may name a place that comes later: references are looked at when all are there.
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        try db.execute(sql: GazetteerSchema.sql + ReliefSchema.sql + BattleSchema.sql + SearchSchema.sql)
        try TableWriter(db).insertVocabulary(tables, version)
        let writer = try EntryWriter(db, kinds: tables.kinds)
        wanted = try entries { try writer.insert($0) }
        guard wanted else { return .commit }
        try writer.close()
        try TableWriter(db).insertTables(tables)
        try ReliefWriter(db).insert(tables.spots)
        try BattleWriter(db).insert(tables.battle)
        return .commit
      }
      guard wanted else { return false }
      try db.execute(sql: "PRAGMA application_id = \(GazetteerSchema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(GazetteerSchema.version)")
      try db.execute(sql: "ANALYZE")
      // Not `VACUUM`, which writes everything twice, and the first time to a temporary folder that may be small.
      try db.execute(sql: "VACUUM INTO ?", arguments: [new])
      return true
    }
    try queue.close()
    guard wanted else { return }
    try FileHandle(forUpdating: URL(fileURLWithPath: new)).synchronize()
    guard rename(new, path) == 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
  }

  /// The draft is thrown away when anything fails, so nothing guards it. What is sorted goes to files and not to
  /// memory; 32 MiB of pages hold what a million records touch again and again.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF;
          PRAGMA cache_size = -32768; PRAGMA temp_store = FILE; PRAGMA foreign_keys = ON
          """)
    }
    return configuration
  }
}

import Foundation
import GRDB
import Glibc

/// Why a traveller's file cannot be used.
public enum DurableDatabaseError: Error, Hashable, Sendable {
  /// SQLite did not take a setting on which durability rests.
  case settingRefused(name: String, found: String)
  /// The folder cannot be made or the file cannot be opened.
  case cannotOpen(path: String, why: String)
  /// The file was written by a newer version of the guide.
  case tooNew(path: String)
}

/// Opens files that more than one process writes.
///
/// SQLite 3.40 has a defect in WAL mode there (see `docs/decisions/`), so: rollback journal and `synchronous=EXTRA`,
/// both read back; a busy timeout; short immediate transactions. The file is for its owner's eyes only.
enum DurableDatabase {
  static func open(_ path: String, _ migrator: DatabaseMigrator) throws -> DatabaseQueue {
    do { return try opened(path, migrator) } catch let error as DurableDatabaseError { throw error } catch {
      throw DurableDatabaseError.cannotOpen(path: path, why: error.localizedDescription)
    }
  }

  /// - Parameter check: Looks at the file before anything is written to it.
  /// - Throws: `DurableDatabaseError`, and as it is what SQLite, the file system and the check throw.
  static func opened(
    _ path: String, _ migrator: DatabaseMigrator, check: (DatabaseQueue) throws -> Void = { _ in }
  ) throws -> DatabaseQueue {
    // SQLite takes an empty path for a file that it deletes when it closes it.
    guard !path.isEmpty else { throw DurableDatabaseError.cannotOpen(path: path, why: "the path is empty") }
    try makeFolder(of: path)
    makePrivately(path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try prepare(db)
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try check(queue)
    if try queue.read({ try isTooNew($0, migrator) }) { throw DurableDatabaseError.tooNew(path: path) }
    try migrate(queue, migrator)
    return queue
  }

  /// Another guide may make the table of migrations between GRDB's two looks at it; then the second time tells.
  static func isTooNew(_ db: Database, _ migrator: DatabaseMigrator) throws -> Bool {
    do { return try migrator.hasBeenSuperseded(db) } catch { return try migrator.hasBeenSuperseded(db) }
  }

  static func makeFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Makes the file before SQLite does, so that it is never readable by others, not even for a moment. Exclusively:
  /// what another guide has made at the same moment must not be replaced (`FileManager.createFile` would).
  private static func makePrivately(_ path: String) {
    let file = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
  }

  /// Another guide may open a new file at the same moment and be the one that brings it up to date: what then fails
  /// here is tried again, and finds the work done.
  private static func migrate(_ queue: DatabaseQueue, _ migrator: DatabaseMigrator) throws {
    for _ in migrator.migrations {
      do { return try migrator.migrate(queue) } catch {
        if try queue.read(migrator.hasCompletedMigrations) { return }
      }
    }
    try migrator.migrate(queue)
  }

  /// Sets what durability and purging rest on, and believes only what reads back.
  static func prepare(_ db: Database) throws {
    try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON")
    try require(db, "journal_mode", "delete")
    try require(db, "synchronous", "3")
    // What is deleted is overwritten: on that the purge of requests rests.
    try require(db, "secure_delete", "1")
  }

  private static func require(_ db: Database, _ name: String, _ wanted: String) throws {
    let found = try String.fetchOne(db, sql: "PRAGMA \(name)") ?? ""
    guard found == wanted else { throw DurableDatabaseError.settingRefused(name: name, found: found) }
  }
}

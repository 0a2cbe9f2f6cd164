internal import Foundation
internal import GRDB
public import SyncProtocol

/// The hub's store in one SQLite file: one connection that writes and checkpoints, and one that reads.
///
/// SQLite 3.7.0 to 3.51.2 can damage a file in WAL mode when one connection checkpoints while another commits: only one
/// ever does either. `synchronous=FULL` is set after opening, because GRDB sets NORMAL after its own preparations in WAL
/// mode, and read back.
public final class SQLiteHubStore: HubStoring, LedgerStore {
  let writer: DatabaseQueue
  let reader: DatabaseQueue
  private let turn: FileLock
  private let isDurable: Bool
  let quotas: Quotas
  private let history: Epoch

  /// Opens the file, making it where there is none.
  ///
  /// - Parameters:
  ///   - newEpoch: Of a file that is made now.
  ///   - isDurable: False only for tests that show what would be lost.
  public init(path: String, newEpoch: Epoch, quotas: Quotas = .standard, isDurable: Bool = true) throws {
    self.isDurable = isDurable
    self.quotas = quotas
    do {
      try FileLock.makePrivately(path)
      let turn = try FileLock(path: path + ".turn")
      // Opening writes too.
      turn.take()
      defer { turn.leave() }
      self.turn = turn
      var configuration = Configuration()
      configuration.journalMode = .wal
      configuration.busyMode = .timeout(10)
      let writer = try DatabaseQueue(path: path, configuration: configuration)
      self.writer = writer
      let migrator = HubSchema.migrator
      if try writer.read(migrator.hasBeenSuperseded) { throw HubStoreError.tooNew(path: path) }
      try writer.inDatabase { try Self.prepare($0, isDurable: isDurable) }
      try migrator.migrate(writer)
      var reading = Configuration()
      reading.readonly = true
      reading.busyMode = .timeout(10)
      reader = try DatabaseQueue(path: path, configuration: reading)
      history = try writer.write { db in
        try db.execute(sql: "INSERT OR IGNORE INTO history VALUES (1, ?)", arguments: [newEpoch.rawValue])
        return try String.fetchOne(db, sql: "SELECT epoch FROM history").flatMap(Epoch.init(rawValue:)) ?? newEpoch
      }
    } catch let error as HubStoreError {
      throw error
    } catch {
      throw HubStoreError.cannotOpen(path: path, why: "\(error)")
    }
  }

  public func epoch() throws -> Epoch { history }

  /// Writes the log into the file and empties it, so that a copy of the file alone is whole.
  public func checkpoint() throws {
    try writer.inDatabase { db in
      turn.take()
      defer { turn.leave() }
      _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  public func check() throws {
    try transaction { db in
      try Self.readBack(db, isDurable: isDurable)
      try db.execute(sql: "UPDATE history SET epoch = epoch")
    }
  }

  func change<Value>(_ group: [Intake], _ body: (SQLiteLedger) throws -> Value) throws -> Value {
    try transaction { try body(SQLiteLedger($0)) }
  }

  /// The hub and its keepers' commands take turns by a lock file for as long as each writes, commits
  /// and checkpoints: that is what keeps one connection from checkpointing while another commits.
  private func transaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try writer.inDatabase { db in
      turn.take()
      defer { turn.leave() }
      var value: Value?
      do {
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
      } catch {
        FailedFlush.end(if: error)
        throw error
      }
      guard let value else { throw Problem(.unavailable, "a transaction without a value") }
      return value
    }
  }

  /// A whole copy under another name, as it is at this moment, with its digest beside it.
  /// - Throws: `BackupError`, and what the system says.
  public func backUp(to path: String) throws {
    try HubBackup.write(path) { unfinished in
      try reader.inDatabase { db in try db.execute(sql: "VACUUM INTO ?", arguments: [unfinished]) }
    }
  }

  /// Sets what durability rests on, and believes only what reads back.
  private static func prepare(_ db: Database, isDurable: Bool) throws {
    let synchronous = isDurable ? "2" : "1"
    try db.execute(
      sql: """
        PRAGMA synchronous = \(synchronous); PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;
        PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 67108864;
        PRAGMA foreign_keys = ON;
        -- What a group changes fits, KiB: else pages are written twice, before the commit and by it.
        PRAGMA cache_size = -8192
        """)
    try readBack(db, isDurable: isDurable)
  }

  private static func readBack(_ db: Database, isDurable: Bool) throws {
    let synchronous = isDurable ? "2" : "1"
    for (name, wanted) in [("journal_mode", "wal"), ("synchronous", synchronous), ("secure_delete", "1")] {
      let found = try String.fetchOne(db, sql: "PRAGMA \(name)") ?? ""
      guard found == wanted else { throw HubStoreError.settingRefused(name: name, found: found) }
    }
  }
}

import Foundation
import GRDB
import Glibc
import SyncProtocol

/// What is wrong with a file that its disk has altered.
struct FileDamage: Error {
  let what: String

  /// Whether an error that came while the file was used says that it is damaged. A row that this program cannot read says
  /// nothing of the file: a newer program may have written it.
  static func isTold(by error: any Error) -> Bool {
    switch error {
    case let error as DatabaseError: [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode.primaryResultCode)
    case is FileDamage: true
    default: false
    }
  }

  /// Looks through a whole file, before anything writes to it.
  ///
  /// - Throws: `FileDamage`; `DurableDatabaseError.tooNew`; what SQLite throws where it is busy or cannot read.
  static func check(_ queue: DatabaseQueue, _ path: String, _ migrator: DatabaseMigrator) throws {
    try queue.read { db in
      do {
        // Beside the trees, this holds the indexes and the constraints against the rows.
        let found = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? ""
        guard found == "ok" else { throw FileDamage(what: found) }
        if try DurableDatabase.isTooNew(db, migrator) { throw DurableDatabaseError.tooNew(path: path) }
        let mark = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard try mark == 0 || mark == SchemaMark.of(db) else { throw FileDamage(what: "the schema") }
      } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_ERROR {
        // A word of the schema, or the number of its format.
        throw FileDamage(what: error.message ?? "the schema")
      }
    }
    do { try queue.inTransaction(.immediate) { _ in .rollback } } catch let error as DatabaseError
      where error.resultCode.primaryResultCode == .SQLITE_READONLY
    {
      // Where nothing else forbids to write to it, it is its own header that does.
      if access(path, W_OK) == 0 { throw FileDamage(what: "the header") }
    }
  }

  /// A file without a byte in a folder where somebody has made keys was not always so.
  static func isEmptied(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = (attributes?[.size] as? NSNumber)?.intValue, size == 0 else { return false }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).contains { $0.hasSuffix(".key") }
  }
}

/// A number in the file's header that belongs to its schema, word by word.
enum SchemaMark {
  /// What a migration that changes the schema must end with.
  static func set(_ db: Database) throws { try db.execute(sql: "PRAGMA user_version = \(try of(db))") }

  static func of(_ db: Database) throws -> Int {
    let rows = try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
    let text = rows.map { row in (0..<4).map { (row[$0] as String?) ?? "" }.joined(separator: "|") }
    let digest = QueuedOperation.digest(of: Array(text.joined(separator: "\n").utf8))
    return digest.prefix(4).reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF | 1
  }
}

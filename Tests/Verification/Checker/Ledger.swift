import Foundation
import GRDB

/// A database as its file is, read with SQL of this program's own.
struct Ledger {
  private let database: DatabaseQueue

  /// Works on a copy, so that looking changes nothing.
  init(_ path: String) throws {
    let copy = path + ".looked-at"
    for suffix in ["", "-wal", "-journal", "-shm"] {
      try? FileManager.default.removeItem(atPath: copy + suffix)
      if suffix != "-shm", FileManager.default.fileExists(atPath: path + suffix) {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
    }
    // A journal names no file, so that it fits its copy.
    database = try DatabaseQueue(path: copy)
  }

  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try database.writeWithoutTransaction { try Row.fetchAll($0, sql: sql, arguments: arguments) }
  }

  func texts(_ sql: String) throws -> [String] { try rows(sql).map { $0[0] } }

  /// `ok`, or what is wrong.
  func integrity() throws -> String { try texts("PRAGMA integrity_check").joined(separator: "; ") }
}

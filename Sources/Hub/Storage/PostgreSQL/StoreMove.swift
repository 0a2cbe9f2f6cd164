#if PostgreSQL
  internal import Foundation
  internal import Crypto
  internal import GRDB
  internal import SyncProtocol

  /// A hub's whole history goes from a file into the tables of a PostgreSQL server, with its epoch and its numbers: for
  /// devices it is the same hub. Nobody may serve either meanwhile.
  public struct StoreMove {
    /// A table as it stands on both sides.
    public struct Table: Hashable, Sendable {
      public let name: String
      public let rows: Int
      /// SHA-256 over all rows in the order of their key, hexadecimal.
      public let digest: String
    }

    /// What a table is put in order by; what is referred to comes first. Tries of a quarter of an hour stay behind.
    private static let keys = [
      ("history", "one"), ("op_log", "op_id"), ("booking", "n"), ("change", "seq"), ("device", "id"),
      ("enrol_code", "digest"), ("member", "id"), ("idem", "principal, key"), ("incarnation", "device, incarnation"),
      ("audit", "n"),
    ]
    private static let batch = 500

    private let file: SQLiteHubStore
    private let server: PostgreSQLHubStore

    public init(from file: SQLiteHubStore, to server: PostgreSQLHubStore) {
      self.file = file
      self.server = server
    }

    /// All in one transaction: what does not compare equal at its end is not kept.
    /// - Throws: `Problem` of kind `in-progress` where the tables hold something, `unavailable` where they differ.
    public func run() throws -> [Table] {
      try server.change([]) { ledger in
        guard ledger.sequence == 0, ledger.newest == 0, ledger.auditLength == 0 else {
          throw Problem(.inProgress, "the tables of the server hold another history")
        }
        let connection = ledger.connection
        _ = try connection.run([SQLStatement("DELETE FROM history")])
        let tables = try file.reader.read { db in
          try Self.keys.map { try Self.copy($0, $1, db, connection) }
        }
        _ = try connection.run([
          SQLStatement(
            """
            UPDATE counter SET seq = (SELECT coalesce(max(seq), 0) FROM change),
              booking = (SELECT coalesce(max(n), 0) FROM booking)
            """)
        ])
        return tables
      }
    }

    private static func copy(
      _ name: String, _ key: String, _ db: Database, _ connection: PostgreSQLConnection
    ) throws -> Table {
      // The operations have no number there: the file needs it for the order of its rows, the server does not.
      let columns = try db.columns(in: name).filter { (name, $0.name) != ("op_log", "n") }
      let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
      let places = columns.enumerated().map { "$\($0 + 1)::\(type($1.type))[]" }.joined(separator: ", ")
      let insert = "INSERT INTO \(name) (\(names)) SELECT * FROM unnest(\(places))"
      func send(_ rows: [[String?]]) throws {
        if rows.isEmpty { return }
        _ = try connection.run([SQLStatement(insert, columns.indices.map { at in SQLText.array(rows.map { $0[at] }) })])
      }
      var (here, waiting): (RowDigest, [[String?]]) = (RowDigest(), [])
      let cursor = try Row.fetchCursor(db, sql: "SELECT \(names) FROM \(name) ORDER BY \(key)")
      while let row = try cursor.next() {
        let texts = columns.indices.map { text(row[$0]) }
        here.add(texts)
        waiting.append(texts)
        if waiting.count == batch {
          try send(waiting)
          waiting = []
        }
      }
      try send(waiting)
      var there = RowDigest()
      _ = try connection.run([
        SQLStatement("DECLARE moved CURSOR FOR SELECT \(names) FROM \(name) ORDER BY \(key)")
      ])
      while let rows = try connection.run([SQLStatement("FETCH \(batch) FROM moved")]).first?.values, !rows.isEmpty {
        for row in rows { there.add(row) }
      }
      _ = try connection.run([SQLStatement("CLOSE moved")])
      guard here.count == there.count, here.text == there.text else {
        throw Problem(.unavailable, "\(name) is not the same on both sides; nothing was moved")
      }
      return Table(name: name, rows: here.count, digest: here.text)
    }

    private static func type(_ declared: String) -> String {
      switch declared {
      case "INTEGER": "bigint"
      case "BLOB": "bytea"
      default: "text"
      }
    }

    private static func text(_ value: DatabaseValue) -> String? {
      switch value.storage {
      case .null: nil
      case .int64(let number): String(number)
      case .double(let number): String(number)
      case .string(let text): text
      case .blob(let data): SQLText.bytes(SQLiteValues.bytes(data))
      }
    }
  }

  /// Over rows, one after the other.
  private struct RowDigest {
    private var hash = SHA256()
    private(set) var count = 0

    mutating func add(_ row: [String?]) {
      count += 1
      for text in row { hash.update(data: Data((text.map { "\($0.utf8.count):\($0)" } ?? "-").utf8)) }
    }

    var text: String { hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
  }
#endif

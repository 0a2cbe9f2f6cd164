import Foundation
import GRDB

/// Bytes of the index beside bytes of the text that it covers.
struct Sizes: Encodable {
  /// What the tables say: the blobs alone.
  private(set) var contents: [String: Int] = [:]
  /// Whole pages; nil where SQLite was built without `dbstat`.
  private(set) var pages: [String: Int]?
  private(set) var text: [String: Int] = [:]

  private static let tables = [
    "search_lexicon": "length(bytes)", "search_posting": "length(bytes)", "search_column": "length(bytes)",
    // Two small whole numbers with each word.
    "search_text_word": "length(word) + 6",
  ]

  private static let texts = [
    "names": "SELECT \(bytes("id", "vi", "en", "fr", "ja", "other_names")) FROM entry",
    "communes": "SELECT \(bytes("commune_now", "commune_before")) FROM entry",
    "kinds": "SELECT \(bytes("k.vi", "k.en", "k.fr", "k.ja")) FROM entry e JOIN kind k ON k.id = e.kind",
    "summaries": "SELECT \(bytes("text")) FROM entry_text WHERE role = 'summary'",
    "stories": "SELECT \(bytes("text")) FROM entry_text WHERE role = 'story'",
    "facts": "SELECT \(bytes("text")) FROM fact_text",
  ]

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    try DatabaseQueue(path: path, configuration: configuration).read { db in
      for (table, bytes) in Self.tables {
        contents[table] = try Int.fetchOne(db, sql: "SELECT sum(\(bytes)) FROM \(table)") ?? 0
      }
      for (name, sql) in Self.texts { text[name] = try Int.fetchOne(db, sql: sql) ?? 0 }
      pages = try? Self.tables.keys.reduce(into: [:]) { pages, table in
        pages[table] = try Int.fetchOne(
          db, sql: "SELECT sum(pgsize) FROM dbstat WHERE name = ?", arguments: [table])
      }
    }
  }

  private static func bytes(_ columns: String...) -> String {
    "sum(" + columns.map { "coalesce(length(CAST(\($0) AS BLOB)), 0)" }.joined(separator: " + ") + ")"
  }
}

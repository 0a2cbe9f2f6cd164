import Foundation
import GRDB
import SearchIndex

/// Writes the index into the file that is being compiled. What is put away goes to a temporary table.
struct IndexTables: IndexWriting {
  private let db: Database

  init(_ db: Database) throws {
    self.db = db
    try db.execute(
      sql: """
        CREATE TEMP TABLE search_shelf (
          n INTEGER PRIMARY KEY, shelf INTEGER NOT NULL, term INTEGER NOT NULL, bytes BLOB NOT NULL);
        CREATE INDEX temp.search_shelf_by_term ON search_shelf (shelf, term);
        """)
  }

  func putAway(_ bytes: [UInt8], _ shelf: IndexShelf, term: Int) throws {
    try run(
      "INSERT INTO search_shelf (shelf, term, bytes) VALUES (?, ?, ?)", [shelf.rawValue, term, Data(bytes)])
  }

  func load(_ shelf: IndexShelf, term: Int) throws -> [[UInt8]] {
    let sql = "SELECT bytes FROM search_shelf WHERE shelf = ? AND term = ? ORDER BY n"
    return try Data.fetchAll(db.cachedStatement(sql: sql), arguments: [shelf.rawValue, term]).map(Array.init)
  }

  func write(posting: [UInt8], list: Int, part: Int) throws {
    try run("INSERT INTO search_posting VALUES (?, ?)", [SearchSchema.posting(list, part), Data(posting)])
  }

  func write(column: [UInt8], _ name: DocumentColumn, part: Int) throws {
    try run("INSERT INTO search_column VALUES (?, ?)", [SearchSchema.column(name.rawValue, part), Data(column)])
  }

  func write(lexicon: [UInt8], piece: Int) throws {
    try run("INSERT INTO search_lexicon VALUES (?, ?)", [piece, Data(lexicon)])
  }

  func write(textWord: [UInt8], list: Int, frequency: Int) throws {
    try run("INSERT INTO search_text_word VALUES (?, ?, ?)", [Data(textWord), list, frequency])
  }

  /// To be called when the index is complete.
  func close() throws { try db.execute(sql: "DROP TABLE search_shelf") }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

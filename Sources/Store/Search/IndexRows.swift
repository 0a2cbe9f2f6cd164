import Foundation
import Gazetteer
import GRDB
import SearchIndex

/// The index in the compiled file, for as long as the database is held.
struct IndexRows: IndexReading {
  let db: Database
  let vocabulary: [String: Kind]

  func lexicon(_ piece: Int) throws -> [UInt8] {
    try bytes("SELECT bytes FROM search_lexicon WHERE n = ?", piece) ?? []
  }

  func posting(list: Int, part: Int) throws -> [UInt8]? {
    try bytes("SELECT bytes FROM search_posting WHERE n = ?", SearchSchema.posting(list, part))
  }

  func column(_ column: DocumentColumn, part: Int) throws -> [UInt8] {
    try bytes("SELECT bytes FROM search_column WHERE n = ?", SearchSchema.column(column.rawValue, part)) ?? []
  }

  func textList(_ word: [UInt8]) throws -> (list: Int, frequency: Int)? {
    let sql = "SELECT list, frequency FROM search_text_word WHERE word = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [Self.data(word)]).map { ($0[0], $0[1]) }
  }

  func textLists(prefix: [UInt8], limit: Int) throws -> [(list: Int, frequency: Int)] {
    let sql = """
      SELECT list, frequency FROM (SELECT list, frequency FROM search_text_word WHERE word > ? AND word < ? LIMIT 200)
      ORDER BY frequency DESC LIMIT ?
      """
    let end = prefix + [0xFF]
    return try Row.fetchAll(
      db.cachedStatement(sql: sql), arguments: [Self.data(prefix), Self.data(end), limit]
    ).map { ($0[0], $0[1]) }
  }

  func number(_ id: EntryID) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT n FROM entry WHERE id = ?"), arguments: [id.rawValue])
  }

  func record(_ number: Int) throws -> EntryNames? {
    let sql = """
      SELECT \(EntryRows.headerColumns), e.other_names, e.commune_now, e.commune_before FROM entry e WHERE e.n = ?
      """
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [number])
    guard let row = try cursor.next(), let header = EntryRows(vocabulary).header(row) else { return nil }
    return EntryNames(
      number: number, header: header, others: EntryRows.otherNames(row, at: 13),
      commune: CommuneNames(now: row[14], before: row[15]))
  }

  private func bytes(_ sql: String, _ number: Int) throws -> [UInt8]? {
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [number])
    return try cursor.next()?.withUnsafeData(atIndex: 0) { $0.map { Array($0) } }
  }

  private static func data(_ word: [UInt8]) -> DatabaseValue { Data(word).databaseValue }
}

/// A record as far as a search asks.
struct EntryNames: NamedRecord {
  let number: Int
  let header: EntryHeader
  let commune: CommuneNames
  /// Every name once, the Vietnamese one first.
  let names: [String]

  init(number: Int, header: EntryHeader, others: [String], commune: CommuneNames) {
    self.number = number
    self.header = header
    self.commune = commune
    var names: [String] = []
    for name in header.names.inOrder.map(\.text) + others where !names.contains(name) { names.append(name) }
    self.names = names
  }
}

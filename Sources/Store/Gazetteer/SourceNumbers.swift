import GRDB

/// Keeps each source once, however many name it.
final class SourceNumbers {
  private let db: Database
  /// What was named lately: neighbours name the same sources.
  private var known: [String: Int] = [:]
  private static let limit = 4_096

  init(_ db: Database) { self.db = db }

  /// The number of a source, given in the order of first naming.
  func number(_ name: String) throws -> Int {
    if let number = known[name] { return number }
    if known.count >= Self.limit { known = [:] }
    let number = try stored(name) ?? insert(name)
    known[name] = number
    return number
  }

  private func stored(_ name: String) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT n FROM source WHERE name = ?"), arguments: [name])
  }

  private func insert(_ name: String) throws -> Int {
    try db.cachedStatement(sql: "INSERT INTO source(name) VALUES (?)").execute(arguments: [name])
    return Int(db.lastInsertedRowID)
  }
}

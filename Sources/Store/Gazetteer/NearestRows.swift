import Gazetteer
import Geography
import GRDB

/// What lies nearest to a point.
///
/// The index of positions alone tells who can be among the nearest; only those are read. In a crowded place a circle
/// holds thousands of which twenty are wanted.
struct NearestRows {
  private let vocabulary: [String: Kind]

  init(_ vocabulary: [String: Kind]) { self.vocabulary = vocabulary }

  func near(_ db: Database, _ centre: Coordinate, reach: Double, group: Group?, limit: Int) throws -> [Nearby] {
    guard limit > 0 else { return [] }
    let rows = EntryRows(vocabulary)
    let statement = try db.cachedStatement(sql: "SELECT \(EntryRows.headerColumns) FROM entry e WHERE e.n = ?")
    let found = try candidates(db, centre, reach, group, limit).compactMap { number -> Nearby? in
      let cursor = try Row.fetchCursor(statement, arguments: [number])
      guard let row = try cursor.next(), let header = rows.header(row), let at = header.position?.coordinate
      else { return nil }
      let metres = centre.distance(to: at)
      guard metres <= reach else { return nil }
      return Nearby(header: header, metres: metres, bearing: centre.bearing(to: at))
    }
    let sorted = found.sorted { $0.metres != $1.metres ? $0.metres < $1.metres : $0.header.id < $1.header.id }
    return Array(sorted.prefix(limit))
  }

  /// Numbers of entries, among them the `limit` nearest.
  private func candidates(
    _ db: Database, _ centre: Coordinate, _ reach: Double, _ group: Group?, _ limit: Int
  ) throws -> [Int] {
    let box = BoundingBox.around(centre, radius: reach)
    var sql = """
      SELECT p.n, p.south, p.west FROM entry_position p
      WHERE p.north >= ? AND p.south <= ? AND p.east >= ? AND p.west <= ?
      """
    if let group {
      let kinds = vocabulary.values.filter { $0.group == group }.map { "'\($0.id.rawValue)'" }.sorted()
      sql += " AND (SELECT kind FROM entry WHERE n = p.n) IN (\(kinds.joined(separator: ", ")))"
    }
    var nearest = Nearest(limit: limit, reach: reach)
    let cursor = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: [box.south, box.north, box.west, box.east])
    while let row = try cursor.next() {
      guard let at = Coordinate(latitude: min(90, max(-90, row[1])), longitude: min(180, max(-180, row[2])))
      else { continue }
      nearest.add(row[0], metres: centre.distance(to: at))
    }
    return nearest.numbers
  }
}

/// Keeps the nearest of many, where each distance is known to some metres only.
struct Nearest {
  /// The index keeps positions as 32-bit numbers, rounded outwards: at most this far off.
  private static let slack = 10.0

  private let limit: Int
  private var kept: [(metres: Double, number: Int)] = []
  /// What lies farther cannot be among the nearest.
  private var bound: Double

  init(limit: Int, reach: Double) {
    self.limit = limit
    bound = reach + Self.slack
  }

  mutating func add(_ number: Int, metres: Double) {
    guard metres <= bound else { return }
    kept.append((metres, number))
    if kept.count / 2 >= limit, kept.count >= 64 { cut() }
  }

  /// All that may be among the nearest, which are a few more than are wanted.
  var numbers: [Int] {
    var copy = self
    copy.cut()
    return copy.kept.map(\.number)
  }

  private mutating func cut() {
    guard kept.count > limit else { return }
    kept.sort { $0.metres < $1.metres }
    // Both this one and the last of the nearest may be off, in opposite directions.
    bound = min(bound, kept[limit - 1].metres + 2 * Self.slack)
    let end = kept.firstIndex { $0.metres > bound } ?? kept.count
    kept.removeSubrange(end...)
  }
}

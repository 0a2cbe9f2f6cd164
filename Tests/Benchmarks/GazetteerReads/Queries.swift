import Foundation
import GRDB
import Gazetteer
import Geography
import Store

/// One call of the store, and what one statement would do all its work, where the store needs several.
struct Query {
  let call: (GazetteerStore) throws -> Int
  var plain: String?
}

/// Seeded queries around records of the file: where people look, something is.
final class Queries {
  static let cases = ["id", "box-2km", "box-20km", "near-1km", "near-5km"]

  private let file: DatabaseQueue
  private let entries: Int
  private var state: UInt64

  init(_ path: String, seed: UInt64) throws {
    var configuration = Configuration()
    configuration.readonly = true
    file = try DatabaseQueue(path: path, configuration: configuration)
    entries = try file.read { db in try Int.fetchOne(db, sql: "SELECT max(n) FROM entry") } ?? 0
    state = seed
  }

  func next(_ name: String) throws -> Query? {
    switch name {
    case "id":
      let id = try id()
      return Query { store in try store.entry(id) == nil ? 0 : 1 }
    case "box-2km": return try box(1_000)
    case "box-20km": return try box(10_000)
    case "near-1km": return try near(1_000)
    case "near-5km": return try near(5_000)
    default: return nil
    }
  }

  private func box(_ half: Double) throws -> Query {
    let box = BoundingBox.around(try spot(), radius: half)
    return Query { store in try store.headers(in: box).count }
  }

  private func near(_ radius: Double) throws -> Query {
    let centre = try spot()
    let box = BoundingBox.around(centre, radius: radius)
    // The same distance and the same answer, in SQL from end to end.
    let plain = """
      SELECT * FROM (SELECT e.n, e.id, e.section, e.kind, e.importance, e.vi, e.en, e.fr, e.ja, e.lat, e.lon, \
      e.accuracy_m, e.basis, 2 * 6371008.8 * asin(sqrt(pow(sin(radians(e.lat - \(centre.latitude)) / 2), 2) + \
      cos(radians(\(centre.latitude))) * cos(radians(e.lat)) * \
      pow(sin(radians(e.lon - \(centre.longitude)) / 2), 2))) AS metres \
      FROM entry_position p JOIN entry e ON e.n = p.n WHERE p.north >= \(box.south) AND p.south <= \(box.north) \
      AND p.east >= \(box.west) AND p.west <= \(box.east)) WHERE metres <= \(radius) ORDER BY metres, id LIMIT 20
      """
    return Query(
      call: { store in try store.near(centre, radius: radius, group: nil, limit: 20).count }, plain: plain)
  }

  private func id() throws -> EntryID {
    while true {
      let number = random(entries) + 1
      let id = try file.read { db in
        try String.fetchOne(db, sql: "SELECT id FROM entry WHERE n = ?", arguments: [number])
      }
      if let id, let known = EntryID(rawValue: id) { return known }
    }
  }

  /// Within some hundred metres of a record.
  private func spot() throws -> Coordinate {
    while true {
      let number = random(entries) + 1
      let row = try file.read { db in
        try Row.fetchOne(db, sql: "SELECT lat, lon FROM entry WHERE n = ? AND lat NOT NULL", arguments: [number])
      }
      guard let row else { continue }
      let latitude: Double = row[0]
      let longitude: Double = row[1]
      let shift = { Double(self.random(1_000) - 500) / 100_000 }
      if let at = Coordinate(latitude: latitude + shift(), longitude: longitude + shift()) { return at }
    }
  }

  /// SplitMix64: the same queries on every machine.
  private func random(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }
}

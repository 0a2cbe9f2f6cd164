import CivilTime
import Gazetteer
import Geography
import GRDB

/// Legs, communes and map lines of the compiled file.
enum TableRows {
  static func legs(_ db: Database) throws -> [Leg] {
    let sql = """
      SELECT a.id, b.id, l.road, l.metres, l.drive_minutes, l.walkable, l.basis, l.note, l.confidence, l.seen, l.sources
      FROM leg l JOIN entry a ON a.n = l.origin JOIN entry b ON b.n = l.target ORDER BY l.n
      """
    return try Row.fetchAll(db, sql: sql).compactMap { row in
      guard let from = EntryID(rawValue: row[0]), let to = EntryID(rawValue: row[1]),
        let basis = LegBasis(rawValue: row[6]),
        let provenance = EntryRows.provenance(row, confidence: 8, date: nil, seen: 9, sources: list(row[10]))
      else { return nil }
      return Leg(
        from: from, to: to, road: row[2], metres: row[3], driveMinutes: row[4], walkable: row[5], basis: basis,
        note: row[7], provenance: provenance)
    }
  }

  static func communes(_ db: Database) throws -> [Commune] {
    let sql =
      """
      SELECT code, name, unit, former_units, effective, legal_basis, sources, trap_vi, trap_en, trap_fr, trap_ja
      FROM commune ORDER BY code
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      Commune(
        code: row[0], name: row[1], unit: row[2], formerUnits: list(row[3]), effective: row[4], legalBasis: row[5],
        nameTrap: EntryRows.names(row, from: 7), sources: list(row[6]))
    }
  }

  static func lines(_ db: Database) throws -> [MapLine] {
    var vertices: [Int: [MapLine.Vertex]] = [:]
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT line, lat, lon, accuracy_m FROM map_vertex ORDER BY line, rank")
    while let row = try cursor.next() {
      guard let at = Coordinate(latitude: row[1], longitude: row[2]) else { continue }
      vertices[row[0], default: []].append(.init(coordinate: at, accuracyMetres: row[3]))
    }
    return try Row.fetchAll(db, sql: "SELECT n, id, class, name, modelled, sources FROM map_line ORDER BY n")
      .compactMap { row in
        guard let lineClass = MapLine.Class(rawValue: row[2]) else { return nil }
        return MapLine(
          id: row[1], lineClass: lineClass, name: row[3], modelled: row[4], sources: list(row[5]),
          vertices: vertices[row[0]] ?? [])
      }
  }

  private static func list(_ joined: String) -> [String] { joined.split(separator: ";").map(String.init) }
}

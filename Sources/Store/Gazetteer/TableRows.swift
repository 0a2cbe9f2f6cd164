import CivilTime
import Foundation
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

  /// Newest first; those of every provider where none is named.
  static func providerKeys(_ db: Database, of provider: EntryID? = nil) throws -> [PublishedKey] {
    let sql = """
      SELECT e.id, k.kid, k.public_key, k.since, k.sources FROM provider_key k JOIN entry e ON e.n = k.provider
      WHERE e.id = ?1 OR ?1 IS NULL ORDER BY e.id, k.since DESC, k.kid
      """
    return try Row.fetchAll(db, sql: sql, arguments: [provider?.rawValue]).compactMap { row in
      guard let provider = EntryID(rawValue: row[0]), let since = CivilDate(iso: row[3]) else { return nil }
      let bytes: Data = row[2]
      return PublishedKey(provider: provider, id: row[1], bytes: Array(bytes), since: since, sources: list(row[4]))
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

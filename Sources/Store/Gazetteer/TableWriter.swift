import CivilTime
import Foundation
import Gazetteer
import Geography
import GRDB

/// Everything but the records into the compiled file.
struct TableWriter {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// What records refer to, and so comes before them.
  func insertVocabulary(_ tables: GazetteerTables, _ version: GazetteerVersion) throws {
    for (key, value) in [("date", version.date), ("digest", version.digest)] {
      try db.execute(sql: "INSERT INTO meta VALUES (?, ?)", arguments: [key, value])
    }
    for (rank, kind) in tables.kinds.enumerated() {
      try db.execute(
        sql: "INSERT INTO kind VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          kind.id.rawValue, rank, kind.group.rawValue, kind.category, kind.names[.vi] ?? "", kind.names[.en] ?? "",
          kind.names[.fr], kind.names[.ja],
        ])
    }
  }

  /// What refers to records, and so comes after them.
  func insertTables(_ tables: GazetteerTables) throws {
    for (index, leg) in tables.legs.enumerated() { try insert(leg, index + 1) }
    for commune in tables.communes {
      let trap = commune.nameTrap
      try db.execute(
        sql: "INSERT INTO commune VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          commune.code, commune.name, commune.unit, commune.formerUnits.joined(separator: ";"), commune.effective,
          commune.legalBasis, commune.sources.joined(separator: ";"), trap[.vi], trap[.en], trap[.fr], trap[.ja],
        ])
    }
    for (index, line) in tables.lines.enumerated() { try insert(line, index + 1) }
    for key in tables.providerKeys {
      try db.execute(
        sql: "INSERT INTO provider_key VALUES ((SELECT n FROM entry WHERE id = ?), ?, ?, ?, ?)",
        arguments: [
          key.provider.rawValue, key.id, Data(key.bytes), key.since.description, key.sources.joined(separator: ";"),
        ])
    }
  }

  private func insert(_ leg: Leg, _ number: Int) throws {
    try db.execute(
      sql: """
        INSERT INTO leg VALUES (
          ?, (SELECT n FROM entry WHERE id = ?), (SELECT n FROM entry WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, leg.from.rawValue, leg.to.rawValue, leg.road, leg.metres, leg.driveMinutes, leg.walkable,
        leg.basis.rawValue, leg.note, leg.provenance.confidence.rawValue, leg.provenance.seen.description,
        leg.provenance.sources.joined(separator: ";"),
      ])
  }

  private func insert(_ line: MapLine, _ number: Int) throws {
    try db.execute(
      sql: "INSERT INTO map_line VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        number, line.id, line.lineClass.rawValue, line.name, line.modelled, line.sources.joined(separator: ";"),
      ])
    for (rank, vertex) in line.vertices.enumerated() {
      try db.execute(
        sql: "INSERT INTO map_vertex VALUES (?, ?, ?, ?, ?)",
        arguments: [
          number, rank, vertex.coordinate.latitude, vertex.coordinate.longitude, vertex.accuracyMetres,
        ])
    }
  }
}

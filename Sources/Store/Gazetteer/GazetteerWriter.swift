import Foundation
public import Gazetteer
import Geography
import CivilTime
import GRDB
import TextShaping

/// Compiles a snapshot into one read-only file.
public enum GazetteerWriter {
  /// Writes beside `path` and then renames, so that a reader sees the old file or the whole new one.
  ///
  /// The same snapshot gives the same bytes with the same SQLite.
  /// - Throws: `DatabaseError`, or `CocoaError` where the folder cannot be written.
  public static func write(_ snapshot: GazetteerSnapshot, to path: String) throws {
    let draft = path + ".new"
    try? FileManager.default.removeItem(atPath: draft)
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA foreign_keys = ON")
    }
    let queue = try DatabaseQueue(path: draft, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.inTransaction {
        try db.execute(sql: GazetteerSchema.sql)
        try Rows(db).insert(snapshot)
        try db.execute(sql: "INSERT INTO search(search) VALUES ('optimize')")
        return .commit
      }
      try db.execute(sql: "PRAGMA application_id = \(GazetteerSchema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(GazetteerSchema.version)")
      try db.execute(sql: "ANALYZE; VACUUM")
    }
    try queue.close()
    guard rename(draft, path) == 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
  }

  /// One insert for each table of the schema.
  private final class Rows {
    private let db: Database
    private var numbers: [EntryID: Int] = [:]
    private var sources: [String: Int] = [:]
    private var facts = 0

    init(_ db: Database) { self.db = db }

    func insert(_ snapshot: GazetteerSnapshot) throws {
      for (key, value) in [("date", snapshot.version.date), ("digest", snapshot.version.digest)] {
        try db.execute(sql: "INSERT INTO meta VALUES (?, ?)", arguments: [key, value])
      }
      for (rank, kind) in snapshot.kinds.enumerated() {
        try db.execute(
          sql: "INSERT INTO kind VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            kind.id.rawValue, rank, kind.group.rawValue, kind.category, kind.names[.vi] ?? "", kind.names[.en] ?? "",
            kind.names[.fr], kind.names[.ja],
          ])
      }
      for (index, entry) in snapshot.entries.enumerated() { numbers[entry.id] = index + 1 }
      for entry in snapshot.entries { try insert(entry) }
      for entry in snapshot.entries { try insertLinks(entry) }
      for (index, leg) in snapshot.legs.enumerated() { try insert(leg, index + 1) }
      for commune in snapshot.communes {
        try db.execute(
          sql: "INSERT INTO commune VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            commune.code, commune.name, commune.unit, commune.formerUnits.joined(separator: ";"), commune.effective,
            commune.legalBasis, commune.nameTrap, commune.sources.joined(separator: ";"),
          ])
      }
      for (index, line) in snapshot.lines.enumerated() { try insert(line, index + 1) }
    }

    private func insert(_ entry: Entry) throws {
      let header = entry.header
      let position = header.position
      let number = numbers[entry.id]
      try db.execute(
        sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, entry.id.rawValue, header.section.rawValue, header.kind.id.rawValue, header.importance,
          header.names[.vi] ?? "", header.names[.en], header.names[.fr], header.names[.ja],
          position?.coordinate.latitude, position?.coordinate.longitude, position?.accuracyMetres,
          position?.basis.rawValue, entry.commune.now, entry.commune.before, entry.provenance.confidence.rawValue,
          entry.provenance.seen.description,
        ])
      if let at = position?.coordinate {
        try db.execute(
          sql: "INSERT INTO entry_position VALUES (?, ?, ?, ?, ?)",
          arguments: [number, at.latitude, at.latitude, at.longitude, at.longitude])
      }
      for id in entry.formerIDs {
        try db.execute(sql: "INSERT INTO former_id VALUES (?, ?)", arguments: [id.rawValue, number])
      }
      for (rank, name) in entry.otherNames.enumerated() {
        try db.execute(sql: "INSERT INTO other_name VALUES (?, ?, ?)", arguments: [number, rank, name])
      }
      for (role, text) in [("summary", entry.summary), ("story", entry.story)] {
        for (language, words) in text.inOrder {
          try db.execute(
            sql: "INSERT INTO entry_text VALUES (?, ?, ?, ?)", arguments: [number, role, language.rawValue, words])
        }
      }
      let index = SearchDocument(entry)
      try db.execute(
        sql: "INSERT INTO search(rowid, names, joined, texts) VALUES (?, ?, ?, ?)",
        arguments: [number, index.names, index.joined, index.texts])
    }

    private func insertLinks(_ entry: Entry) throws {
      let number = numbers[entry.id]
      for (rank, name) in entry.provenance.sources.enumerated() {
        try db.execute(sql: "INSERT INTO entry_source VALUES (?, ?, ?)", arguments: [number, rank, try source(name)])
      }
      for (rank, place) in entry.places.enumerated() {
        try db.execute(sql: "INSERT INTO entry_place VALUES (?, ?, ?)", arguments: [number, rank, numbers[place]])
      }
      for fact in entry.facts {
        facts += 1
        try db.execute(
          sql: "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            facts, number, fact.key.rawValue, fact.value, fact.provenance.confidence.rawValue, fact.provenance.date,
            fact.provenance.seen.description,
          ])
        for (language, words) in fact.text.inOrder {
          try db.execute(
            sql: "INSERT INTO fact_text VALUES (?, ?, ?)", arguments: [facts, language.rawValue, words])
        }
        for (rank, name) in fact.provenance.sources.enumerated() {
          try db.execute(sql: "INSERT INTO fact_source VALUES (?, ?, ?)", arguments: [facts, rank, try source(name)])
        }
      }
    }

    private func insert(_ leg: Leg, _ number: Int) throws {
      try db.execute(
        sql: "INSERT INTO leg VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, numbers[leg.from], numbers[leg.to], leg.road, leg.metres, leg.driveMinutes, leg.walkable,
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

    private func source(_ name: String) throws -> Int {
      if let known = sources[name] { return known }
      let number = sources.count + 1
      sources[name] = number
      try db.execute(sql: "INSERT INTO source VALUES (?, ?)", arguments: [number, name])
      return number
    }
  }
}

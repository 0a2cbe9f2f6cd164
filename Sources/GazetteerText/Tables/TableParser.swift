import CivilTime
import Gazetteer
import Geography
import TextShaping

/// Legs, communes and lines of the map, which are tables because each row is short and alike.
enum TableParser {
  static func legs(_ source: SourceFile, _ faults: inout [Fault]) -> [(line: Int, leg: Leg)] {
    let columns = [
      "from_id", "to_id", "road", "distance_km", "drive_minutes", "mode", "basis", "confidence", "source", "note",
      "seen",
    ]
    var legs: [(Int, Leg)] = []
    for row in Table(source, columns: columns, faults: &faults).rows {
      guard let from = EntryID(rawValue: row.text("from_id")), let to = EntryID(rawValue: row.text("to_id")),
        let km = Double(row.text("distance_km")), km >= 0.001, km < 2_000,
        let basis = LegBasis(rawValue: row.text("basis")),
        let confidence = Confidence(rawValue: row.text("confidence")), let seen = CivilDate(iso: row.text("seen")),
        !row.list("source").isEmpty
      else {
        let message = "a leg needs from_id, to_id, distance_km, basis, confidence, source and seen"
        faults.append(Fault(file: source.path, line: row.line, message: message))
        continue
      }
      let minutes = Int(row.text("drive_minutes"))
      guard row.text("drive_minutes").isEmpty || (1...10_000).contains(minutes ?? 0) else {
        let message = "`drive_minutes` is `\(row.text("drive_minutes"))`: a whole number from 1 to 10000, or nothing"
        faults.append(Fault(file: source.path, line: row.line, message: message))
        continue
      }
      legs.append(
        (
          row.line,
          Leg(
            from: from, to: to, road: text(row, "road"), metres: Int((km * 1_000).rounded()),
            driveMinutes: minutes, walkable: row.text("mode").contains("walk"), basis: basis,
            note: text(row, "note"),
            provenance: Provenance(confidence: confidence, date: nil, seen: seen, sources: row.list("source")))
        ))
    }
    return legs
  }

  static func communes(_ source: SourceFile, _ faults: inout [Fault]) -> [Commune] {
    let columns = [
      "code", "new_name", "unit_type", "former_units", "effective", "legal_basis", "name_trap_vi", "name_trap_en",
      "name_trap_fr", "name_trap_ja", "sources", "seen",
    ]
    var codes: Set<String> = []
    let communes = Table(source, columns: columns, faults: &faults).rows.compactMap { row -> Commune? in
      guard !row.text("code").isEmpty, !row.text("new_name").isEmpty, !row.list("sources").isEmpty else {
        faults.append(Fault(file: source.path, line: row.line, message: "a commune needs code, new_name and sources"))
        return nil
      }
      guard codes.insert(row.text("code")).inserted else {
        faults.append(
          Fault(
            .identity, file: source.path, line: row.line, message: "the code `\(row.text("code"))` stands here twice"))
        return nil
      }
      return Commune(
        code: row.text("code"), name: text(row, "new_name"), unit: text(row, "unit_type"),
        formerUnits: row.list("former_units").map(Composition.compose), effective: row.text("effective"),
        legalBasis: text(row, "legal_basis"), nameTrap: nameTrap(row), sources: row.list("sources"))
    }
    return communes.sorted { $0.code < $1.code }
  }

  private static func nameTrap(_ row: Table.Row) -> LocalizedText {
    LocalizedText(
      Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text(row, "name_trap_\($0.rawValue)")) }))
  }

  static func lines(_ source: SourceFile, _ faults: inout [Fault]) -> [MapLine] {
    let columns = ["feature_id", "seq", "lat", "lon", "accuracy_m", "class", "name", "source", "note"]
    var order: [String] = []
    var groups: [String: [Table.Row]] = [:]
    for row in Table(source, columns: columns, faults: &faults).rows {
      let id = row.text("feature_id")
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(row)
    }
    return order.compactMap { id in line(id, groups[id] ?? [], source, &faults) }
  }

  private static func line(
    _ id: String, _ rows: [Table.Row], _ source: SourceFile, _ faults: inout [Fault]
  ) -> MapLine? {
    guard let first = rows.first else { return nil }
    guard let lineClass = MapLine.Class(rawValue: first.text("class")) else {
      faults.append(Fault(file: source.path, line: first.line, message: "unknown class `\(first.text("class"))`"))
      return nil
    }
    var vertices: [MapLine.Vertex] = []
    var sources: [String] = []
    for row in rows {
      guard let lat = Double(row.text("lat")), let lon = Double(row.text("lon")),
        let at = Coordinate(latitude: lat, longitude: lon), let accuracy = Int(row.text("accuracy_m"))
      else {
        faults.append(Fault(file: source.path, line: row.line, message: "a vertex needs lat, lon and accuracy_m"))
        continue
      }
      vertices.append(.init(coordinate: at, accuracyMetres: accuracy))
      for name in row.list("source") where !sources.contains(name) { sources.append(name) }
    }
    return MapLine(
      id: id, lineClass: lineClass, name: text(first, "name"),
      modelled: rows.count { $0.text("source").contains("modelled") } * 2 > rows.count, sources: sources,
      vertices: vertices)
  }

  private static func text(_ row: Table.Row, _ key: String) -> String { Composition.sanitize(row.text(key)) }
}

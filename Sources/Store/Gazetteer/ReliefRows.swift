import Gazetteer
import Geography
import GRDB

/// The measured heights and the surface through them out of the compiled file.
enum ReliefRows {
  static func spots(_ db: Database) throws -> [SpotHeight] { try rows(db).map(\.spot) }

  static func model(_ db: Database) throws -> ReliefModel {
    let rows = try rows(db)
    let base = try Double.fetchOne(db, sql: "SELECT base FROM relief") ?? 0
    return ReliefModel(rows.map(\.spot), weights: rows.map(\.weight), base: base)
  }

  private static func rows(_ db: Database) throws -> [(spot: SpotHeight, weight: Double)] {
    let sql = """
      SELECT s.name, s.kind, s.lat, s.lon, s.accuracy_m, elevation_m, elev_accuracy_m, check_m, s.confidence, sources,
        weight, label_vi, label_en, e.id
      FROM spot s LEFT JOIN entry e ON e.n = s.entry ORDER BY s.n
      """
    var rows: [(SpotHeight, Double)] = []
    let cursor = try Row.fetchCursor(db, sql: sql)
    while let row = try cursor.next() {
      guard let kind = SpotHeight.Kind(rawValue: row[1]), let at = Coordinate(latitude: row[2], longitude: row[3]),
        let confidence = Confidence(rawValue: row[8])
      else { continue }
      let joined: String = row[9]
      var label = LocalizedText()
      (label[.vi], label[.en]) = (row[11], row[12])
      rows.append(
        (
          SpotHeight(
            name: row[0], kind: kind, coordinate: at, accuracyMetres: row[4], elevation: row[5],
            elevationAccuracy: row[6], check: row[7], confidence: confidence,
            sources: joined.split(separator: ";").map(String.init), label: label,
            entry: (row[13] as String?).flatMap(EntryID.init(rawValue:))), row[10]
        ))
    }
    return rows
  }
}

import Gazetteer
import Geography
import GRDB

/// The measured heights into the compiled file, with the weights of the surface through them.
struct ReliefWriter {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Heights without a surface, as two at one place, are no fault here: the schema refuses those two.
  func insert(_ spots: [SpotHeight]) throws {
    let model = ReliefModel.solve(spots)
    for (index, spot) in spots.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO spot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT n FROM entry WHERE id = ?))
          """,
        arguments: [
          index + 1, spot.name, spot.kind.rawValue, spot.coordinate.latitude, spot.coordinate.longitude,
          spot.accuracyMetres, spot.elevation, spot.elevationAccuracy, spot.check, spot.confidence.rawValue,
          spot.sources.joined(separator: ";"), model?.weights[index] ?? 0, spot.label[.vi],
          spot.label[.en], spot.entry?.rawValue,
        ])
    }
    try db.execute(sql: "INSERT INTO relief VALUES (?)", arguments: [model?.base ?? 0])
  }
}

import CivilTime
import Gazetteer
import Geography
import GRDB

/// The chronology into the compiled file, after the records that it names.
struct BattleWriter {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func insert(_ battle: BattleChronicle) throws {
    var numbers: [StrongpointID: Int] = [:]
    for (index, strongpoint) in battle.strongpoints.enumerated() {
      numbers[strongpoint.id] = index + 1
      try insert(strongpoint, index + 1)
    }
    for (index, change) in battle.changes.enumerated() {
      try add(
        "strongpoint_state",
        [
          index + 1, change.date.description, change.time?.description, numbers[change.strongpoint],
          change.holder.rawValue, change.event[.vi], change.event[.en], change.certainty.rawValue,
          Self.joined(change.sources),
        ])
    }
    for (index, event) in battle.events.enumerated() { try insert(event, index + 1, numbers) }
    for (index, figure) in battle.figures.enumerated() {
      try add(
        "battle_figure",
        [
          index + 1, figure.topic, figure.label[.vi], figure.label[.en], figure.side.rawValue, figure.value[.vi],
          figure.value[.en], Self.joined(figure.sources),
        ])
    }
  }

  private func insert(_ strongpoint: Strongpoint, _ number: Int) throws {
    let (names, position, provenance) = (strongpoint.names, strongpoint.position, strongpoint.provenance)
    try add(
      "strongpoint",
      [
        number, strongpoint.id.rawValue, names[.vi], names[.en], names[.fr], names[.ja],
        Self.joined(strongpoint.otherNames), strongpoint.number, strongpoint.complex, strongpoint.kind.rawValue,
        position?.coordinate.latitude, position?.coordinate.longitude, position?.accuracyMetres,
        position?.basis.rawValue, strongpoint.heightMetres, strongpoint.garrison[.vi], strongpoint.garrison[.en],
        strongpoint.note[.vi], strongpoint.note[.en], try strongpoint.place.map(entry),
        provenance.confidence.rawValue, provenance.seen.description, Self.joined(provenance.sources),
      ])
  }

  private func insert(_ event: BattleEvent, _ number: Int, _ strongpoints: [StrongpointID: Int]) throws {
    try add(
      "battle_event",
      [
        number, event.date.description, event.until?.description, event.about, event.time?.description,
        event.title[.vi], event.title[.en], event.text[.vi], event.text[.en],
        Self.joined(event.kinds.map(\.rawValue)), event.certainty.rawValue, Self.joined(event.sources),
      ])
    for (rank, place) in event.places.enumerated() {
      try add("battle_event_place", [number, rank, try entry(place)])
    }
    for (rank, strongpoint) in event.strongpoints.enumerated() {
      try add("battle_event_strongpoint", [number, rank, strongpoints[strongpoint]])
    }
    for (rank, attack) in event.attacks.enumerated() {
      try add("battle_event_attack", [number, rank, strongpoints[attack.strongpoint], attack.from.code])
    }
    for (rank, figure) in event.figures.enumerated() {
      try add("battle_event_figure", [number, rank, figure.side.rawValue, figure.text[.vi], figure.text[.en]])
    }
  }

  private func add(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    let places = Array(repeating: "?", count: values.count).joined(separator: ", ")
    try db.execute(sql: "INSERT INTO \(table) VALUES (\(places))", arguments: StatementArguments(values))
  }

  /// The number of a record.
  private func entry(_ id: EntryID) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT n FROM entry WHERE id = ?"), arguments: [id.rawValue])
  }

  /// The checks of the sources keep the `;` out of what is joined.
  private static func joined(_ items: [String]) -> String { items.joined(separator: ";") }
}

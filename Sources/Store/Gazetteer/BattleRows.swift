import CivilTime
import Gazetteer
import Geography
import GRDB

/// The chronology in the compiled file.
enum BattleRows {
  static func chronicle(_ db: Database) throws -> BattleChronicle {
    BattleChronicle(
      strongpoints: try strongpoints(db), changes: try changes(db), events: try events(db), figures: try figures(db))
  }

  private static func strongpoints(_ db: Database) throws -> [Strongpoint] {
    let sql = """
      SELECT s.id, s.vi, s.en, s.fr, s.ja, s.other_names, s.number, s.complex, s.kind, s.lat, s.lon, s.accuracy_m,
        s.basis, s.height_m, s.garrison_vi, s.garrison_en, s.note_vi, s.note_en, e.id, s.confidence, s.seen, s.sources
      FROM strongpoint s LEFT JOIN entry e ON e.n = s.place ORDER BY s.n
      """
    return try Row.fetchAll(db, sql: sql).compactMap { row in
      let place: String? = row[18]
      guard let id = StrongpointID(rawValue: row[0]), let kind = Strongpoint.Kind(rawValue: row[8]),
        let provenance = EntryRows.provenance(row, confidence: 19, date: nil, seen: 20, sources: list(row[21]))
      else { return nil }
      return Strongpoint(
        id: id, names: EntryRows.names(row, from: 1), otherNames: list(row[5]), number: row[6], complex: row[7],
        kind: kind, position: EntryRows.position(row, from: 9), heightMetres: row[13], garrison: pair(row, 14),
        note: pair(row, 16), place: place.flatMap(EntryID.init(rawValue:)), provenance: provenance)
    }
  }

  private static func changes(_ db: Database) throws -> [HolderChange] {
    let sql = """
      SELECT c.date, c.time, s.id, c.holder, c.vi, c.en, c.certainty, c.sources
      FROM strongpoint_state c JOIN strongpoint s ON s.n = c.strongpoint ORDER BY c.n
      """
    return try Row.fetchAll(db, sql: sql).compactMap { row in
      guard let date = CivilDate(iso: row[0]), let id = StrongpointID(rawValue: row[2]),
        let holder = Holder(rawValue: row[3]), let certainty = Confidence(rawValue: row[6])
      else { return nil }
      return HolderChange(
        date: date, time: time(row[1]), strongpoint: id, holder: holder, event: pair(row, 4), certainty: certainty,
        sources: list(row[7]))
    }
  }

  private static func events(_ db: Database) throws -> [BattleEvent] {
    let places = try grouped(
      db, "SELECT x.event, e.id FROM battle_event_place x JOIN entry e ON e.n = x.place ORDER BY x.event, x.rank"
    ) { EntryID(rawValue: $0[1]) }
    let strongpoints = try grouped(
      db,
      "SELECT x.event, s.id FROM battle_event_strongpoint x JOIN strongpoint s ON s.n = x.strongpoint "
        + "ORDER BY x.event, x.rank"
    ) { StrongpointID(rawValue: $0[1]) }
    let attacks = try grouped(
      db,
      "SELECT x.event, s.id, x.side FROM battle_event_attack x JOIN strongpoint s ON s.n = x.strongpoint "
        + "ORDER BY x.event, x.rank"
    ) { row -> BattleEvent.Attack? in
      guard let strongpoint = StrongpointID(rawValue: row[1]), let from = Compass(code: row[2]) else { return nil }
      return BattleEvent.Attack(strongpoint: strongpoint, from: from)
    }
    let figures = try grouped(
      db, "SELECT event, side, vi, en FROM battle_event_figure ORDER BY event, rank"
    ) { row in BattleSide(rawValue: row[1]).map { BattleEvent.Figure(side: $0, text: pair(row, 2)) } }
    let sql = """
      SELECT n, date, until, about, time, title_vi, title_en, text_vi, text_en, kinds, certainty, sources
      FROM battle_event ORDER BY n
      """
    return try Row.fetchAll(db, sql: sql).compactMap { row in
      let number: Int = row[0]
      let until: String? = row[2]
      guard let date = CivilDate(iso: row[1]), let certainty = Confidence(rawValue: row[10]) else { return nil }
      return BattleEvent(
        date: date, until: until.flatMap(CivilDate.init(iso:)), about: row[3], time: time(row[4]),
        title: pair(row, 5), text: pair(row, 7), kinds: list(row[9]).compactMap(BattleEvent.Kind.init(rawValue:)),
        places: places[number] ?? [], strongpoints: strongpoints[number] ?? [], attacks: attacks[number] ?? [],
        figures: figures[number] ?? [],
        certainty: certainty, sources: list(row[11]))
    }
  }

  private static func figures(_ db: Database) throws -> [BattleFigure] {
    let sql = "SELECT topic, label_vi, label_en, side, value_vi, value_en, sources FROM battle_figure ORDER BY n"
    return try Row.fetchAll(db, sql: sql).compactMap { row in
      guard let side = BattleSide(rawValue: row[3]) else { return nil }
      return BattleFigure(
        topic: row[0], label: pair(row, 1), side: side, value: pair(row, 4), sources: list(row[6]))
    }
  }

  private static func grouped<Item>(
    _ db: Database, _ sql: String, _ item: (Row) -> Item?
  ) throws -> [Int: [Item]] {
    try Row.fetchAll(db, sql: sql).reduce(into: [:]) { groups, row in
      if let item = item(row) { groups[row[0], default: []].append(item) }
    }
  }

  /// Vietnamese and English in two columns side by side.
  private static func pair(_ row: Row, _ column: Int) -> LocalizedText {
    var texts: [Language: String] = [:]
    if let text: String = row[column] { texts[.vi] = text }
    if let text: String = row[column + 1] { texts[.en] = text }
    return LocalizedText(texts)
  }

  private static func time(_ text: String?) -> ClockTime? { text.flatMap { ClockTime($0) } }

  private static func list(_ joined: String) -> [String] { joined.split(separator: ";").map(String.init) }
}

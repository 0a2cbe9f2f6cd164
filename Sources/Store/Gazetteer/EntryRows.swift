import CivilTime
import Gazetteer
import Geography
import GRDB

/// Rows of the compiled file to records.
struct EntryRows {
  static let headerColumns = """
    e.n, e.id, e.section, e.kind, e.importance, e.vi, e.en, e.fr, e.ja, e.lat, e.lon, e.accuracy_m, e.basis
    """

  let vocabulary: [String: Kind]

  init(_ vocabulary: [String: Kind]) { self.vocabulary = vocabulary }

  static func kinds(_ db: Database) throws -> [Kind] {
    try Row.fetchAll(db, sql: "SELECT id, grp, category, vi, en, fr, ja FROM kind ORDER BY rank").compactMap { row in
      guard let group = Group(rawValue: row[1]) else { return nil }
      return Kind(id: KindID(rawValue: row[0]), group: group, category: row[2], names: names(row, from: 3))
    }
  }

  func header(_ row: Row) -> EntryHeader? {
    guard let id = EntryID(rawValue: row[1]), let section = Section(rawValue: row[2]), let kind = vocabulary[row[3]]
    else { return nil }
    return EntryHeader(
      id: id, section: section, kind: kind, names: Self.names(row, from: 5), position: Self.position(row, from: 9),
      importance: row[4])
  }

  func entry(_ db: Database, _ id: EntryID) throws -> Entry? {
    let sql = """
      SELECT \(Self.headerColumns), e.commune_now, e.commune_before, e.confidence, e.seen, e.other_names FROM entry e
      WHERE e.n = coalesce((SELECT n FROM entry WHERE id = :id), (SELECT entry FROM former_id WHERE id = :id))
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: ["id": id.rawValue]),
      let header = header(row), let provenance = Self.provenance(row, confidence: 15, date: nil, seen: 16, sources: [])
    else { return nil }
    let number: Int = row[0]
    let texts = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT role, lang, text FROM entry_text WHERE entry = ?"), arguments: [number])
    return Entry(
      header: header,
      formerIDs: try strings(db, "SELECT id FROM former_id WHERE entry = ? ORDER BY id", number).compactMap(
        EntryID.init(rawValue:)),
      otherNames: Self.otherNames(row, at: 17),
      summary: Self.text(texts.filter { $0[0] == "summary" }, language: 1),
      story: Self.text(texts.filter { $0[0] == "story" }, language: 1),
      commune: CommuneNames(now: row[13], before: row[14]), facts: try facts(db, number),
      places: try strings(
        db, "SELECT t.id FROM entry_place p JOIN entry t ON t.n = p.place WHERE p.entry = ? ORDER BY p.rank", number
      ).compactMap(EntryID.init(rawValue:)),
      products: try products(db, number), revised: try revised(db, number),
      provenance: Provenance(
        confidence: provenance.confidence, date: nil, seen: provenance.seen,
        sources: try strings(
          db, "SELECT s.name FROM entry_source x JOIN source s ON s.n = x.source WHERE x.entry = ? ORDER BY x.rank",
          number)))
  }

  private func facts(_ db: Database, _ entry: Int) throws -> [Fact] {
    let sql = "SELECT n, key, value, confidence, date, seen FROM fact WHERE entry = ? ORDER BY n"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [entry]).compactMap { row in
      let number: Int = row[0]
      let texts = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT lang, text FROM fact_text WHERE fact = ?"), arguments: [number])
      let sources = try strings(
        db, "SELECT s.name FROM fact_source x JOIN source s ON s.n = x.source WHERE x.fact = ? ORDER BY x.rank", number)
      guard let key = FactKey(rawValue: row[1]),
        let provenance = Self.provenance(row, confidence: 3, date: 4, seen: 5, sources: sources)
      else { return nil }
      return Fact(key: key, value: row[2], text: Self.text(texts, language: 0), provenance: provenance)
    }
  }

  private func products(_ db: Database, _ entry: Int) throws -> [Product] {
    let sql = "SELECT n, key, price, confidence, date, seen FROM product WHERE entry = ? ORDER BY n"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [entry]).compactMap { row in
      let number: Int = row[0]
      let texts = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT lang, text FROM product_text WHERE product = ?"), arguments: [number])
      let sources = try strings(
        db, "SELECT s.name FROM product_source x JOIN source s ON s.n = x.source WHERE x.product = ? ORDER BY x.rank",
        number)
      guard let key = ProductKey(rawValue: row[1]),
        let provenance = Self.provenance(row, confidence: 3, date: 4, seen: 5, sources: sources)
      else { return nil }
      return Product(key: key, text: Self.text(texts, language: 0), price: row[2], provenance: provenance)
    }
  }

  private func revised(_ db: Database, _ entry: Int) throws -> [Language: CivilDate] {
    let sql = "SELECT lang, date FROM entry_revised WHERE entry = ?"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [entry]).reduce(into: [:]) { dates, row in
      if let language = Language(rawValue: row[0]) { dates[language] = CivilDate(iso: row[1]) }
    }
  }

  private func strings(_ db: Database, _ sql: String, _ number: Int) throws -> [String] {
    try String.fetchAll(db.cachedStatement(sql: sql), arguments: [number])
  }

  static func names(_ row: Row, from column: Int) -> LocalizedText {
    var names = LocalizedText()
    for (offset, language) in Language.allCases.enumerated() { names[language] = row[column + offset] }
    return names
  }

  /// One a line: names have no line breaks.
  static func otherNames(_ row: Row, at column: Int) -> [String] {
    let text: String? = row[column]
    return text.map { $0.split(separator: "\n").map(String.init) } ?? []
  }

  static func position(_ row: Row, from column: Int) -> Position? {
    guard let lat: Double = row[column], let lon: Double = row[column + 1], let accuracy: Int = row[column + 2],
      let basis: String = row[column + 3], let known = PositionBasis(rawValue: basis),
      let at = Coordinate(latitude: lat, longitude: lon)
    else { return nil }
    return Position(coordinate: at, accuracyMetres: accuracy, basis: known)
  }

  static func provenance(_ row: Row, confidence: Int, date: Int?, seen: Int, sources: [String]) -> Provenance? {
    guard let known = Confidence(rawValue: row[confidence]), let day = CivilDate(iso: row[seen]) else { return nil }
    return Provenance(confidence: known, date: date.flatMap { row[$0] }, seen: day, sources: sources)
  }

  private static func text(_ rows: [Row], language column: Int) -> LocalizedText {
    var texts = LocalizedText()
    for row in rows {
      if let language = Language(rawValue: row[column]) { texts[language] = row[column + 1] }
    }
    return texts
  }
}

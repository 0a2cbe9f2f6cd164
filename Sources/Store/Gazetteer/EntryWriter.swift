import CivilTime
import Gazetteer
import Geography
import GRDB
import SearchIndex

/// Records into the compiled file, one at a time and without memory of those before.
final class EntryWriter {
  private let db: Database
  private let sources: SourceNumbers
  private var entries = 0
  private var facts = 0
  private var products = 0
  private let kinds: [String: UInt8]
  private let tables: IndexTables
  private var index: IndexBuilder<IndexTables>

  /// - Parameter kinds: Of the vocabulary, in its order.
  init(_ db: Database, kinds: [Kind]) throws {
    self.db = db
    self.kinds = SearchDocument.numbers(kinds)
    tables = try IndexTables(db)
    index = IndexBuilder(tables)
    sources = SourceNumbers(db)
    // Places are named by id and may come later: they wait here.
    try db.execute(
      sql: "CREATE TEMP TABLE place_named (entry INTEGER NOT NULL, rank INTEGER NOT NULL, id TEXT NOT NULL)")
  }

  func insert(_ entry: Entry) throws {
    entries += 1
    let number = entries
    try insertHeader(entry, number)
    for id in entry.formerIDs { try run("INSERT INTO former_id VALUES (?, ?)", [id.rawValue, number]) }
    for (role, text) in [("summary", entry.summary), ("story", entry.story)] {
      for (language, words) in text.inOrder {
        try run("INSERT INTO entry_text VALUES (?, ?, ?, ?)", [number, role, language.rawValue, words])
      }
    }
    for (language, date) in entry.revised.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try run("INSERT INTO entry_revised VALUES (?, ?, ?)", [number, language.rawValue, date.description])
    }
    for (rank, place) in entry.places.enumerated() {
      try run("INSERT INTO place_named VALUES (?, ?, ?)", [number, rank, place.rawValue])
    }
    try insertSources("entry_source", number, entry.provenance.sources)
    for fact in entry.facts { try insert(fact, of: number) }
    for product in entry.products { try insert(product, of: number) }
    let document = SearchDocument(entry, kinds: kinds)
    try index.add(names: document.names, texts: document.texts, document.traits)
  }

  /// To be called once, when all records are in.
  func close() throws {
    try db.execute(
      sql: """
        INSERT INTO entry_place SELECT p.entry, p.rank, e.n FROM place_named p JOIN entry e ON e.id = p.id
        ORDER BY p.entry, p.rank;
        DROP TABLE place_named
        """)
    try index.finish()
    try tables.close()
  }

  private func insertHeader(_ entry: Entry, _ number: Int) throws {
    let header = entry.header
    let position = header.position
    try run(
      "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        number, entry.id.rawValue, header.section.rawValue, header.kind.id.rawValue, header.importance,
        header.names[.vi] ?? "", header.names[.en], header.names[.fr], header.names[.ja],
        entry.otherNames.isEmpty ? nil : entry.otherNames.joined(separator: "\n"),
        position?.coordinate.latitude, position?.coordinate.longitude, position?.accuracyMetres,
        position?.basis.rawValue, entry.commune.now, entry.commune.before, entry.provenance.confidence.rawValue,
        entry.provenance.seen.description,
      ])
    if let at = position?.coordinate {
      try run(
        "INSERT INTO entry_position VALUES (?, ?, ?, ?, ?)",
        [number, at.latitude, at.latitude, at.longitude, at.longitude])
    }
  }

  private func insert(_ fact: Fact, of entry: Int) throws {
    facts += 1
    let told = fact.provenance
    try run(
      "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?)",
      [facts, entry, fact.key.rawValue, fact.value, told.confidence.rawValue, told.date, told.seen.description])
    for (language, words) in fact.text.inOrder {
      try run("INSERT INTO fact_text VALUES (?, ?, ?)", [facts, language.rawValue, words])
    }
    try insertSources("fact_source", facts, told.sources)
  }

  private func insert(_ product: Product, of entry: Int) throws {
    products += 1
    let told = product.provenance
    try run(
      "INSERT INTO product VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        products, entry, product.key.rawValue, product.price, told.confidence.rawValue, told.date,
        told.seen.description,
      ])
    for (language, words) in product.text.inOrder {
      try run("INSERT INTO product_text VALUES (?, ?, ?)", [products, language.rawValue, words])
    }
    try insertSources("product_source", products, told.sources)
  }

  private func insertSources(_ table: String, _ owner: Int, _ names: [String]) throws {
    for (rank, name) in names.enumerated() {
      try run("INSERT INTO \(table) VALUES (?, ?, ?)", [owner, rank, try sources.number(name)])
    }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

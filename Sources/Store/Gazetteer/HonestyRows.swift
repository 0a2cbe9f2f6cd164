public import Gazetteer
import GRDB

/// What is not known, and who is to be thanked for the rest.
extension GazetteerStore {
  /// Records that a gap names; the rest is only counted.
  private static let namedAtMost = 200

  public func gaps() throws -> [Gap] {
    try queue.read { db in
      try GapKind.allCases.compactMap { kind in
        let tail = "FROM entry e JOIN kind k ON k.id = e.kind WHERE \(Self.condition(kind))"
        let count = try Int.fetchOne(db, sql: "SELECT count(*) \(tail)") ?? 0
        guard count > 0 else { return nil }
        let sql = """
          SELECT \(EntryRows.headerColumns) \(tail) ORDER BY e.importance DESC, e.id LIMIT \(Self.namedAtMost)
          """
        let rows = EntryRows(vocabulary)
        return Gap(kind: kind, count: count, entries: try Row.fetchAll(db, sql: sql).compactMap(rows.header))
      }
    }
  }

  /// Which records lack it. Only what can have a thing can lack it: a village has no ticket office.
  private static func condition(_ kind: GapKind) -> String {
    func lacks(_ key: FactKey) -> String {
      "NOT EXISTS (SELECT 1 FROM fact WHERE entry = e.n AND key = '\(key.rawValue)')"
    }
    func groups(_ groups: Group...) -> String {
      "e.section = 'place' AND k.grp IN (\(groups.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
    }
    return switch kind {
    case .position: "e.section IN ('place', 'homestay') AND e.lat IS NULL"
    case .coarsePosition: "e.section IN ('place', 'homestay') AND e.accuracy_m > 2000"
    case .hours: groups(.battlefield, .heritage, .food, .service) + " AND " + lacks(.hours)
    case .oldHours:
      "EXISTS (SELECT 1 FROM fact WHERE entry = e.n AND key = 'hours' AND confidence = 'low')"
    case .ticket: groups(.battlefield, .heritage, .nature) + " AND " + lacks(.ticket)
    case .price:
      "e.section = 'homestay' AND NOT EXISTS (SELECT 1 FROM product WHERE entry = e.n AND price IS NOT NULL) AND "
        + lacks(.price)
    case .capacity: "e.section = 'homestay' AND " + lacks(.capacity)
    case .access: groups(.battlefield, .heritage) + " AND " + lacks(.access)
    case .nextDate: "e.section = 'festival' AND " + lacks(.next)
    case .unsure: "e.confidence = 'low'"
    }
  }

  public func credits() throws -> [SourceCredit] {
    try queue.read { db in
      var credits: [String: SourceCredit] = [:]
      func count(_ table: String, _ what: WritableKeyPath<SourceCredit, Int>) throws {
        let sql = "SELECT s.name, count(*) FROM \(table) x JOIN source s ON s.n = x.source GROUP BY s.n"
        for row in try Row.fetchAll(db, sql: sql) {
          let name: String = row[0]
          credits[name, default: SourceCredit(name: name)][keyPath: what] += row[1]
        }
      }
      try count("entry_source", \.records)
      try count("fact_source", \.facts)
      try count("product_source", \.facts)
      for table in ["leg", "map_line", "spot", "commune"] {
        for joined in try String.fetchAll(db, sql: "SELECT sources FROM \(table)") {
          for name in joined.split(separator: ";").map(String.init) {
            credits[name, default: SourceCredit(name: name)].rows += 1
          }
        }
      }
      return SourceCredit.inOrder(credits.values)
    }
  }
}

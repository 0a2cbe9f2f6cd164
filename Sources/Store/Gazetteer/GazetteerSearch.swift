public import Gazetteer
import Geography
import GRDB
import TextShaping

/// Candidates from the index, ranked by `Gazetteer.Ranking`.
extension GazetteerStore {
  /// Query text reaches FTS5 only as folded words in quotes, never as syntax.
  public func search(_ query: SearchQuery) throws -> SearchAnswer {
    let words = Array(Folding.words(query.text).prefix(12))
    let candidates = try queue.read { db -> [Ranking.Candidate] in
      if words.isEmpty {
        guard query.text.allSatisfy(\.isWhitespace) else { return [] }
        return try self.candidates(db, query, match: nil, partial: false)
      }
      let found = try self.candidates(db, query, match: Self.matchAll(words), partial: false)
      guard words.count > 1 else { return found }
      if found.isEmpty { return try self.candidates(db, query, match: Self.matchAny(words), partial: true) }
      // With stories in four languages a slip of the pen in one word nearly always stands in some text: names that
      // have the other words come along, behind.
      guard !found.contains(where: { Self.hasName($0, words) }) else { return found }
      let known = Set(found.map(\.header.id))
      let named = try self.candidates(db, query, match: "{names joined} : (\(Self.matchAny(words)))", partial: true)
      return found + named.filter { !known.contains($0.header.id) }
    }
    let hits = Ranking.rank(candidates, query)
    return SearchAnswer(hits: Array(hits.prefix(max(0, query.limit))), total: hits.count)
  }

  private func candidates(
    _ db: Database, _ query: SearchQuery, match: String?, partial: Bool
  ) throws -> [Ranking.Candidate] {
    var conditions: [String] = []
    var arguments = StatementArguments()
    var tables = "entry e JOIN kind k ON k.id = e.kind"
    if let match {
      tables += " JOIN search s ON s.rowid = e.n"
      conditions.append("search MATCH ?")
      arguments += [match]
    }
    if let group = query.group {
      conditions.append("k.grp = ?")
      arguments += [group.rawValue]
    }
    if let category = query.category {
      // A group's name asks for the whole group, unless a category or a kind goes by the same name.
      let isNarrow = vocabulary.values.contains { $0.category == category || $0.id.rawValue == category }
      conditions.append(isNarrow ? "? IN (k.category, k.id)" : "k.grp = ?")
      arguments += [category]
    }
    if let box = query.box {
      conditions.append("e.lat BETWEEN ? AND ? AND e.lon BETWEEN ? AND ?")
      arguments += [box.south, box.north, box.west, box.east]
    }
    let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    // The index may know a million places: the best by its own measure, or the most important, go on to be ranked.
    let order = match == nil ? "e.importance DESC, e.id" : "bm25(search, 10.0, 8.0, 1.0), e.importance DESC"
    let sql = """
      SELECT \(EntryRows.headerColumns),
        (SELECT group_concat(name, char(10)) FROM (SELECT name FROM other_name WHERE entry = e.n ORDER BY rank))
      FROM \(tables)\(filter) ORDER BY \(order) LIMIT 2000
      """
    let rows = EntryRows(vocabulary)
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).compactMap { row in
      guard let header = rows.header(row) else { return nil }
      var seen: Set<String> = [header.names[.vi] ?? ""]
      let joined: String? = row[13]
      let others = header.names.inOrder.map(\.text) + (joined ?? "").split(separator: "\n").map(String.init)
      return Ranking.Candidate(
        header: header, otherNames: others.filter { seen.insert($0).inserted }, partial: partial)
    }
  }

  /// Whether one name has all words, each whole or begun.
  private static func hasName(_ candidate: Ranking.Candidate, _ words: [String]) -> Bool {
    ([candidate.header.names[.vi] ?? ""] + candidate.otherNames).contains { name in
      let folded = Folding.words(name)
      let joined = folded.joined()
      return joined.hasPrefix(words.joined())
        || words.allSatisfy { word in folded.contains { $0.hasPrefix(word) } }
    }
  }

  /// All words, each as a beginning; or the same letters written as one word.
  private static func matchAll(_ words: [String]) -> String {
    let all = words.map { "\"\($0)\" *" }.joined(separator: " AND ")
    let joined = words.joined()
    return joined.count > 1 ? "(\(all)) OR {names joined} : \"\(joined)\" *" : all
  }

  private static func matchAny(_ words: [String]) -> String {
    let telling = words.filter { $0.count > 1 }
    return (telling.isEmpty ? words : telling).map { "\"\($0)\"" }.joined(separator: " OR ")
  }
}

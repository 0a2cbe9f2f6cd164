import Gazetteer

/// The measures of the search contract over a set of queries, and the rows that failed.
struct Measures: CustomStringConvertible {
  typealias Search = (_ query: String, _ language: Language?) throws -> SearchAnswer

  /// Mean of 1/rank of the first acceptable result; nothing beyond the tenth counts.
  private(set) var reciprocalRank = 0.0
  private(set) var firstShare = 0.0
  private(set) var fifthShare = 0.0
  /// Share of all rows, and not only of those that expect something.
  private(set) var passShare = 0.0
  private(set) var failures: [String] = []

  init(_ rows: [QueryRow], _ judge: QueryJudge, _ search: Search) rethrows {
    var ranks: [Int?] = []
    var passed = 0
    for row in rows {
      let answer = try search(row.query, row.language)
      let verdict = judge.judge(row, answer)
      if row.check != .none { ranks.append(verdict.rank) }
      if verdict.passed { passed += 1 }
      // A right answer that comes second is listed too: it is where the measures are lost.
      if !verdict.passed || row.check != .none && verdict.rank != 1 {
        failures.append(Self.line(row, answer, verdict))
      }
    }
    let count = Double(max(ranks.count, 1))
    func share(_ limit: Int) -> Double { Double(ranks.count { ($0 ?? .max) <= limit }) / count }
    reciprocalRank = ranks.reduce(0) { $0 + ($1.map { $0 <= 10 ? 1 / Double($0) : 0 } ?? 0) } / count
    (firstShare, fifthShare) = (share(1), share(5))
    passShare = Double(passed) / Double(max(rows.count, 1))
  }

  private static func line(_ row: QueryRow, _ answer: SearchAnswer, _ verdict: Verdict) -> String {
    let said = answer.hits.prefix(3).map { hit in
      "\(hit.header.id) “\(hit.header.names[.vi] ?? "")”" + (hit.weak ? " (weak)" : "")
    }
    let wanted = row.expected.map { $0.joined(separator: "|") }.joined(separator: ";")
    let state = verdict.passed ? "passed" : "FAILED"
    return "\(state) \(row.id) [\(row.kind)] “\(row.query)” wants \(wanted), rank \(verdict.rank ?? 0): "
      + said.joined(separator: ", ")
  }

  var figures: String {
    [("MRR@10", reciprocalRank), ("success@1", firstShare), ("success@5", fifthShare), ("pass", passShare)]
      .map { "\($0) \(($1 * 1_000).rounded() / 1_000)" }.joined(separator: ", ")
  }

  var description: String { figures + "\n" + failures.joined(separator: "\n") }
}

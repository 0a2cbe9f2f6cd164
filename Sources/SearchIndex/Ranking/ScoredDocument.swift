/// A document with the best that any plan makes of it. A class, because hundreds of them are sorted at each key press.
final class ScoredDocument<Record: NamedRecord> {
  let document: ReadDocument<Record>
  let candidate: Candidate
  let plan: QueryPlan
  let score: DocumentScore
  private(set) var quality: Double
  private(set) var highlight: Highlight?

  init(document: ReadDocument<Record>, candidate: Candidate, plan: QueryPlan, score: DocumentScore) {
    self.document = document
    self.candidate = candidate
    self.plan = plan
    self.score = score
    quality = score.quality
  }

  /// Finds the characters that matched; the document is worth less where marks were typed and its name has others.
  func mark() {
    guard highlight == nil, let best = score.best else { return }
    let found = Highlight(plan, score.scores[best], name: document.record.names[best])
    highlight = found
    quality *= 1 - found.penalty
  }

  var isWeak: Bool {
    score.strength * (1 - 2 * (highlight?.doubt ?? 0)) < IndexWeights.weakBelow
  }

  func worth(_ order: IndexQuery.Order) -> Double {
    let score = min(
      1,
      IndexWeights.quality * quality + IndexWeights.importance * Double(candidate.importance) / 100
        + (candidate.isPreferred ? IndexWeights.kind : 0))
    guard order == .nearby else { return score }
    return score * Nearness.share(metres: candidate.metres, importance: candidate.importance)
  }

  /// The more, the farther ahead.
  func rank(_ order: IndexQuery.Order) -> Double {
    switch order {
    case .relevance, .nearby: worth(order)
    case .importance: Double(candidate.importance)
    case .distance: -(candidate.metres ?? .infinity)
    }
  }

  func hit(_ order: IndexQuery.Order) -> IndexAnswer<Record>.Hit {
    mark()
    return IndexAnswer<Record>.Hit(
      record: document.record, quality: quality, score: worth(order), isWeak: isWeak,
      name: score.best.map { document.record.names[$0] }, highlight: highlight?.ranges ?? [],
      importance: candidate.importance)
  }

  /// How the words were read.
  var readings: [WordReading] {
    var readings = plan.reading.map { [$0] } ?? []
    for (index, term) in plan.terms.enumerated() {
      let found = score.scores.lazy.compactMap { $0.words[index] }.first
      if let found, let reading = term.forms[found.form].reading { readings.append(reading) }
    }
    return readings
  }
}

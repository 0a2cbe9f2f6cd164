/// How well a whole document answers a plan: its best name, and what else of it has the words that the name lacks.
struct DocumentScore {
  let quality: Double
  /// Share of the question, by weight, that the document answers at all.
  let strength: Double
  /// Of `names`; nil where none has any of the words.
  let best: Int?
  let scores: [NameScore]

  init(
    _ plan: QueryPlan, names: [NameLetters], areas: [NameLetters], candidate: Candidate
  ) {
    var scores: [NameScore] = []
    scores.reserveCapacity(names.count)
    for name in names { scores.append(NameScore(plan.terms, name)) }
    let around = areas.map { NameScore(plan.terms, $0) }
    var best: (index: Int, quality: Double, strength: Double)?
    let elsewhere = plan.terms.indices.map { index in
      Self.elsewhere(plan.terms[index], index, scores, around, candidate)
    }
    for (index, score) in scores.enumerated() where score.worths.contains(where: { $0 > 0 }) {
      let strength = Self.strength(plan, score.worths, elsewhere) * Self.slips(plan, score)
      let quality = plan.factor * Self.power(strength) * score.shape
      if quality > best?.quality ?? 0 { best = (index, quality, strength) }
    }
    // Whoever names a commune is content with what lies there.
    for score in around where score.worths.contains(where: { $0 > 0 }) {
      let strength = Self.strength(plan, score.worths, elsewhere)
      let quality = IndexWeights.areaName * plan.factor * Self.power(strength) * score.shape
      if quality > best?.quality ?? 0 { best = (-1, quality, strength) }
    }
    self.scores = scores
    self.best = best.flatMap { $0.index < 0 ? nil : $0.index }
    if let best {
      quality = best.quality
      strength = best.strength
    } else {
      strength = Self.strength(plan, [Double](repeating: 0, count: plan.terms.count), elsewhere)
      quality = plan.factor * Self.power(strength) * 0.6
    }
  }

  /// One slip happens; more of them in one question are hardly what was meant.
  private static func slips(_ plan: QueryPlan, _ score: NameScore) -> Double {
    var count = 0
    for (index, word) in score.words.enumerated() {
      if let word, plan.terms[index].forms[word.form].reading?.reason == .slip { count += 1 }
    }
    return count < 2 ? 1 : (2...count).reduce(1) { worth, _ in worth * IndexWeights.moreSlips }
  }

  /// What a word is worth that the name at hand does not have.
  private static func elsewhere(
    _ term: QueryTerm, _ index: Int, _ scores: [NameScore], _ areas: [NameScore], _ candidate: Candidate
  ) -> Double {
    let named = (scores.map { $0.worths[index] }.max() ?? 0) * IndexWeights.otherName
    let kind = term.isKind && candidate.isPreferred ? IndexWeights.kindWord : 0
    let text =
      candidate.textTerms & (1 << UInt32(index & 31)) == 0
      ? 0 : term.describes ? IndexWeights.description : IndexWeights.text
    let area = (areas.map { $0.worths[index] }.max() ?? 0) * IndexWeights.area
    return max(named, kind, text, area)
  }

  private static func strength(_ plan: QueryPlan, _ worths: [Double], _ elsewhere: [Double]) -> Double {
    var whole = 0.0
    var found = 0.0
    for (index, term) in plan.terms.enumerated() {
      let worth = max(worths[index], elsewhere[index])
      // A word that nobody insists on counts for little, and only where it is found.
      let weight = term.isOptional ? (worth > 0 ? 0.3 : 0) : term.weight
      whole += weight
      found += weight * worth
    }
    return whole == 0 ? 0 : found / whole
  }

  /// Strength to the power of 1.5: half an answer is worth less than half.
  private static func power(_ strength: Double) -> Double { strength * strength.squareRoot() }
}

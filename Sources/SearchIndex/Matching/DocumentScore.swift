/// How well a whole document answers a plan: its best name, and what else of it has the words that the name lacks.
struct DocumentScore {
  let quality: Double
  /// Share of the question, by weight, that the document answers at all.
  let strength: Double
  /// Of `names`; nil where none has any of the words.
  let best: Int?
  let scores: [NameScore]

  init(_ plan: QueryPlan, names: [String], candidate: Candidate, letters: inout NameLetters) {
    var scores: [NameScore] = []
    scores.reserveCapacity(names.count)
    for name in names {
      letters.read(name)
      scores.append(NameScore(plan.terms, letters))
    }
    var best: (index: Int, quality: Double, strength: Double)?
    let elsewhere = plan.terms.indices.map { index in
      Self.elsewhere(plan.terms[index], index, scores, candidate)
    }
    for (index, score) in scores.enumerated() where score.worths.contains(where: { $0 > 0 }) {
      let strength = Self.strength(plan, score.worths, elsewhere)
      let quality = plan.factor * Self.power(strength) * score.shape
      if quality > best?.quality ?? 0 { best = (index, quality, strength) }
    }
    self.scores = scores
    self.best = best?.index
    if let best {
      quality = best.quality
      strength = best.strength
    } else {
      strength = Self.strength(plan, [Double](repeating: 0, count: plan.terms.count), elsewhere)
      quality = plan.factor * Self.power(strength) * 0.6
    }
  }

  /// What a word is worth that the name at hand does not have.
  private static func elsewhere(
    _ term: QueryTerm, _ index: Int, _ scores: [NameScore], _ candidate: Candidate
  ) -> Double {
    let named = (scores.map { $0.worths[index] }.max() ?? 0) * IndexWeights.otherName
    let kind = term.isKind && candidate.isPreferred ? IndexWeights.kindWord : 0
    let text = candidate.textTerms & (1 << UInt32(index & 31)) != 0 ? IndexWeights.text : 0
    return max(named, kind, text)
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

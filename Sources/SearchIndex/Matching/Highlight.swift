import TextShaping

/// Which characters of a name a plan matched, and whether its marks are those that were typed.
struct Highlight {
  let ranges: [Range<Int>]
  /// What the answer loses, 0 to 1, because the name is not spelt with the marks that were typed.
  let penalty: Double
  /// The same, by all words of the question: how much of it is another word in truth.
  let doubt: Double

  init(_ plan: QueryPlan, _ score: NameScore, name: String) {
    let tokens = SearchTokens.tokens(name)
    let characters = Array(name)
    var ranges: [Range<Int>] = []
    var marked = 0
    var lost = 0.0
    for (index, term) in plan.terms.enumerated() {
      guard let found = score.words[index], tokens.indices.contains(found.word) else { continue }
      let token = tokens[found.word]
      let form = term.forms[found.form]
      // Of a word that was only begun, the letters that were typed.
      let letters = String(decoding: form.word, as: UTF8.self).count
      let end = form.isPrefix ? min(token.range.upperBound, token.range.lowerBound + letters) : token.range.upperBound
      ranges.append(token.range.lowerBound..<end)
      if let typed = term.marked {
        marked += 1
        let spelt = Composition.compose(String(characters[token.range])).lowercased()
        if !Self.isSpelt(spelt, as: typed, begun: form.isPrefix) {
          // A foreign spelling leaves the marks out; other marks are another word.
          lost += Folding.hasMarks(spelt) ? IndexWeights.otherMarks : IndexWeights.noMarks
        }
      }
    }
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    penalty = marked == 0 ? 0 : lost / Double(marked)
    doubt = lost / Double(max(1, plan.terms.count))
  }
  private static func isSpelt(_ word: String, as typed: String, begun: Bool) -> Bool {
    if begun ? word.hasPrefix(typed) : word == typed { return true }
    // The tone may stand on either of two vowels.
    return ToneSpelling.canonical(word) == ToneSpelling.canonical(typed)
  }
}

/// How well a name answers a plan.
struct NameScore {
  /// By term: what its best word in the name is worth, 0 where there is none.
  private(set) var worths: [Double]
  /// By term: the word of the name, and the form through which it was found.
  private(set) var words: [(word: Int, form: Int)?]
  /// Share of the name's letters that were found.
  let share: Double
  let inOrder: Bool
  let fromStart: Bool

  init(_ terms: [QueryTerm], _ name: NameLetters) {
    worths = [Double](repeating: 0, count: terms.count)
    words = [(word: Int, form: Int)?](repeating: nil, count: terms.count)
    var used: UInt64 = 0
    var next = 0
    var found = 0
    for (index, term) in terms.enumerated() {
      var best: (word: Int, form: Int, worth: Double)?
      for word in 0..<min(64, name.words.count) where used & (1 << UInt64(word)) == 0 {
        for (number, form) in term.forms.enumerated() {
          guard let worth = Self.worth(form, word, name) else { continue }
          // Of words that are worth the same, the one that goes on where the last one stood.
          let nearer = word == next ? 0.001 : 0
          if worth + nearer > best?.worth ?? 0 { best = (word, number, worth + nearer) }
        }
      }
      guard let best else { continue }
      used |= 1 << UInt64(best.word)
      worths[index] = min(1, best.worth)
      words[index] = (best.word, best.form)
      next = best.word + 1
      found += min(name.words[best.word].count, term.forms[best.form].word.count)
    }
    share = name.letters.isEmpty ? 0 : Double(found) / Double(name.letters.count)
    let order = words.compactMap { $0?.word }
    inOrder = zip(order, order.dropFirst()).allSatisfy { $0 < $1 }
    fromStart = inOrder && order.first == 0
  }

  private static func worth(_ form: QueryTerm.Form, _ word: Int, _ name: NameLetters) -> Double? {
    if name.equals(word, form.word) { return form.factor }
    guard form.isPrefix, name.begins(word, form.word) else { return nil }
    // That the name goes on is told by its share; the word itself is nearly as good as found.
    return form.factor * (0.88 + 0.1 * Double(form.word.count) / Double(name.words[word].count))
  }

  /// 1 for the very name, which no more famous one may pass; less for all words somewhere in a longer one.
  var shape: Double {
    if share >= 1, inOrder { return 1 }
    return 0.62 + 0.26 * share + (inOrder ? 0.04 : 0) + (fromStart ? 0.04 : 0)
  }
}

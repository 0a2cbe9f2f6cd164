import CivilTime

/// A query cut into words with every phrase in them: what readings with and without an aspect share.
struct ReadText: Sendable {
  let words: [QueryWord]
  let matches: [PhraseMatch]
  let vocabulary: IntentWords
  let now: CivilDateTime?

  init(_ query: String, vocabulary: IntentWords, now: CivilDateTime?) {
    words = QueryWords.words(query, runs: vocabulary.index.runs)
    matches = vocabulary.index.matches(in: words)
    self.vocabulary = vocabulary
    self.now = now
  }

  /// Without what is not to be understood, and without phrases inside longer ones.
  func matches(ignoring ignored: Set<Intent.Aspect>) -> [PhraseMatch] {
    let understood =
      ignored.isEmpty ? matches : matches.filter { $0.meaning.aspect.map { !ignored.contains($0) } ?? true }
    let hiding = understood.filter { $0.range.count > 1 && $0.meaning.hidesWhatItContains }
    guard !hiding.isEmpty else { return understood }
    return understood.filter { match in !hiding.contains { $0.contains(match) && Self.hides($0, match) } }
  }

  /// What lies in a phrase of the same purpose, or in one that takes its words away. A question hides all but names.
  private static func hides(_ outer: PhraseMatch, _ inner: PhraseMatch) -> Bool {
    switch inner.meaning {
    case .stop, .describing, .timeLink, .of, .inside, .communeName, .everywhere: false
    default: true
    }
  }
}

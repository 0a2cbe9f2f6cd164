import TextShaping

/// A word as typed, ready to be held against the words of phrases.
struct QueryWord {
  let typed: Substring
  let folded: String
  /// The spelling, where the word carries marks: then it means no word with others (`cảnh` is not `cạnh`).
  let marked: String?

  init(_ typed: Substring) {
    self.typed = typed
    let text = String(typed)
    folded = Folding.fold(text)
    marked = Folding.hasMarks(text) ? Composition.compose(text).lowercased() : nil
  }
}

/// Words that stand together, such as "near" in a language or the name of a category.
struct Phrase {
  private let words: [QueryWord]

  init(_ text: String) { words = text.split(separator: " ").map(QueryWord.init) }

  var folded: String { words.map(\.folded).joined(separator: " ") }

  /// Whether the words are this phrase, with its marks or without any.
  func matches(_ typed: ArraySlice<QueryWord>) -> Bool {
    typed.count == words.count
      && zip(typed, words).allSatisfy { $0.folded == $1.folded && ($0.marked == nil || $0.marked == $1.marked) }
  }

  /// Where the phrase stands first.
  func range(in typed: [QueryWord]) -> Range<Int>? {
    guard !words.isEmpty, words.count <= typed.count else { return nil }
    return (0...(typed.count - words.count)).lazy.map { $0..<$0 + words.count }.first { matches(typed[$0]) }
  }
}

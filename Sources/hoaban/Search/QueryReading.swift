import TextShaping

/// What a query asks for besides names: a kind of place, a neighbourhood, open doors.
struct QueryReading {
  /// The words to look for, without those that were understood as "near" or "open".
  private(set) var text = ""
  /// `text` without the words that name the category.
  private(set) var rest = ""
  /// A category, or a kind where the category has many.
  var category: String?
  /// The words after "near".
  private(set) var nearWords: String?
  var open = false
  private let vocabulary: CategoryWords
  private let wordsWithNear: [QueryWord]

  /// Words beyond these are not looked at: nobody types them.
  private static let wordLimit = 24

  init(_ query: String, vocabulary: CategoryWords) {
    self.vocabulary = vocabulary
    let sane = Composition.sanitize(String(query.prefix(2_000)))
    var words = sane.split(whereSeparator: \.isWhitespace).prefix(Self.wordLimit).map(QueryWord.init)
    if let range = Self.openPhrases.lazy.compactMap({ $0.range(in: words) }).first {
      words.removeSubrange(range)
      open = true
    }
    wordsWithNear = words
    let near = Self.nearPhrases.lazy.compactMap { $0.range(in: words) }.first { $0.upperBound < words.count }
    if let near {
      nearWords = words[near.upperBound...].map { String($0.typed) }.joined(separator: " ")
      words = Array(words[..<near.lowerBound])
    }
    settle(words)
  }

  /// "Near" was meant as a word of a name after all.
  mutating func keepNear() {
    nearWords = nil
    settle(wordsWithNear)
  }

  private mutating func settle(_ words: [QueryWord]) {
    func joined(_ words: [QueryWord]) -> String { words.map { String($0.typed) }.joined(separator: " ") }
    text = joined(words)
    rest = text
    category = nil
    guard let found = vocabulary.find(in: words) else { return }
    category = found.category
    var left = words
    left.removeSubrange(found.words)
    rest = joined(left.filter { !Self.fillers.contains($0.folded) })
  }

  /// The longest first.
  private static let openPhrases = [
    "mở cửa bây giờ", "đang mở cửa", "còn mở cửa", "đang mở", "open right now", "open today", "open now",
    "ouvert maintenant", "ouverte maintenant", "ouverts maintenant", "営業中", "营业中",
  ].map(Phrase.init)
  private static let nearPhrases = [
    "près de la", "près du", "près des", "près de", "à côté de", "autour de", "next to", "close to", "ở gần", "gần",
    "near", "around",
  ].map(Phrase.init)
  private static let fillers: Set<String> = ["o", "tai", "in", "at", "the", "de", "du", "la", "le", "cua"]
}

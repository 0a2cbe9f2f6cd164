/// Phrases by the word that they begin with.
struct PhraseIndex: Sendable {
  private var byFirst: [String: [Phrase]] = [:]
  private(set) var runs = ScriptRuns()

  mutating func add(_ text: String, _ tongue: Tongue, _ meaning: PhraseMeaning) {
    let phrase = Phrase(text, tongue, meaning)
    guard let first = phrase.words.first else { return }
    byFirst[first.folded, default: []].append(phrase)
    if tongue == .hanAndKana { runs.add(text) }
  }

  mutating func settle() { runs.settle() }

  /// Every phrase that stands in the words, in the order of where it begins.
  func matches(in words: [QueryWord]) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    for start in words.indices {
      let first = words[start].folded
      for key in [first] + Plural.singulars(first) {
        for phrase in byFirst[key] ?? [] {
          let end = start + phrase.words.count
          guard end <= words.count, phrase.matches(words[start..<end]) else { continue }
          found.append(PhraseMatch(range: start..<end, phrase: phrase))
        }
      }
    }
    return found
  }
}

/// A phrase where it stands.
struct PhraseMatch: Sendable {
  let range: Range<Int>
  let phrase: Phrase

  var meaning: PhraseMeaning { phrase.meaning }

  func contains(_ other: PhraseMatch) -> Bool {
    range.count > other.range.count && range.lowerBound <= other.range.lowerBound
      && other.range.upperBound <= range.upperBound
  }
}

extension PhraseIndex {
  /// A word for a category, with care for what it is without its marks.
  mutating func addCategory(_ text: String, _ tongue: Tongue, _ category: String) {
    add(Self.needsMarks(text, tongue) ? "!" + text : text, tongue, .category(category))
  }

  /// `chè` typed as `che` is most often a part of a name, `thé` typed as `the` is "the".
  private static func needsMarks(_ text: String, _ tongue: Tongue) -> Bool {
    guard text.utf8.count <= 8, !text.utf8.allSatisfy({ $0 < 0x80 }), !text.contains(" ") else { return false }
    switch tongue {
    case .vietnamese: return !bareSyllables.contains(text)
    case .french, .english: return text == "thé"
    case .hanAndKana: return false
    }
  }

  /// Categories that people do type without marks at the beginning of a query.
  private static let bareSyllables: Set<String> = [
    "bản", "hồ", "chợ", "cầu", "đèo", "thác", "chùa", "đền", "hang", "động", "làng", "gạo", "xăng",
  ]
}

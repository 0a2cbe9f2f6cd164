import TextShaping

/// Words that stand together and mean something: "near" in a language, the name of a category.
struct Phrase: Sendable {
  let words: [PhraseWord]
  let tongue: Tongue
  let meaning: PhraseMeaning
  /// Without its marks it is another word: `thé` is tea, and "the" is not.
  let needsMarks: Bool

  /// - Parameter text: In lower case. A "!" before it says that it needs its marks.
  init(_ text: String, _ tongue: Tongue, _ meaning: PhraseMeaning) {
    needsMarks = text.utf8.first == UInt8(ascii: "!")
    self.tongue = tongue
    self.meaning = meaning
    words = PhraseWord.all(needsMarks ? String(text.dropFirst()) : text, tongue)
  }

  /// Whether the words are this phrase, with its marks or without any.
  func matches(_ typed: ArraySlice<QueryWord>) -> Bool {
    guard typed.count == words.count else { return false }
    var hasMarks = false
    for (typed, word) in zip(typed, words) {
      guard typed.folded == word.folded || takesPlurals && Plural.isPlural(typed.folded, of: word.folded)
      else { return false }
      guard let marked = typed.marked else { continue }
      hasMarks = true
      let isSame = marked == word.spelling || tongue.isEuropean && typed.isMarkedAsFrench
      guard isSame || Self.onlyStroke(marked, word.spelling) else { return false }
    }
    return !needsMarks || hasMarks
  }

  private var takesPlurals: Bool {
    if case .category = meaning { tongue.isEuropean } else { false }
  }

  /// Some write the đ and leave the tones out: `đuong` for `đường`.
  private static func onlyStroke(_ typed: String, _ spelling: String) -> Bool {
    guard typed.contains("đ"), typed.allSatisfy({ $0.isASCII || $0 == "đ" }) else { return false }
    let plain = String(
      spelling.map { $0 == "đ" || $0.isASCII ? $0 : Character(Folding.fold(String($0)).prefix(1) + "") })
    return typed == plain
  }
}

/// A word of a phrase.
struct PhraseWord: Sendable {
  let spelling: String
  let folded: String

  /// The words of a phrase. There are thousands to be made before the first answer, so most are folded at one go.
  static func all(_ text: String, _ tongue: Tongue) -> [PhraseWord] {
    let folded = Folding.fold(text)
    guard tongue != .hanAndKana else { return [PhraseWord(spelling: text, folded: folded)] }
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    if !text.utf8.contains(UInt8(ascii: " ")), !QueryWords.mayBeCut(text) {
      return [PhraseWord(spelling: isASCII ? folded : text, folded: folded)]
    }
    guard !QueryWords.mayBeCut(text) else {
      return QueryWords.pieces(text[...]).map {
        PhraseWord(spelling: QueryWord.spelling($0.text), folded: Folding.fold($0.text))
      }
    }
    let spellings = text.utf8.split(separator: UInt8(ascii: " "))
    let parts = isASCII ? spellings : folded.utf8.split(separator: UInt8(ascii: " "))
    return zip(spellings, parts).map { PhraseWord(spelling: String(Substring($0)), folded: String(Substring($1))) }
  }

  init(spelling: String, folded: String) {
    self.spelling = spelling
    self.folded = folded
  }
}

/// How the words of a phrase behave.
enum Tongue: Sendable {
  case vietnamese, english, french
  /// Japanese and Chinese, which set no blanks.
  case hanAndKana

  var isEuropean: Bool { self == .english || self == .french }
}

/// Plurals of English and French nouns, by their letters.
enum Plural {
  static func isPlural(_ typed: String, of word: String) -> Bool {
    guard typed.utf8.count > word.utf8.count || typed.hasSuffix("aux") else { return false }
    return singulars(typed).contains(word)
  }

  /// What the word could be the plural of.
  static func singulars(_ word: String) -> [String] {
    guard word.utf8.count > 3, let last = word.utf8.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
    else { return [] }
    var found = [String(word.dropLast())]
    if word.hasSuffix("ies") { found.append(word.dropLast(3) + "y") }
    if word.hasSuffix("es") { found.append(String(word.dropLast(2))) }
    if word.hasSuffix("aux") { found.append(word.dropLast(3) + "al") }
    return found
  }
}

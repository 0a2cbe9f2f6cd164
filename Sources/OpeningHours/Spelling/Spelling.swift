/// What people write instead of the words of the language.
enum Spelling {
  enum Meaning {
    /// A piece of a value.
    case text(String)
    /// "h" after a number.
    case hours
    /// "am" or "pm" after a number.
    case meridiem(isAfternoon: Bool)

    var text: String? {
      switch self {
      case .text(let text): text
      case .hours: ":"
      case .meridiem: nil
      }
    }
  }

  /// The longest phrase that stands at a place. Blanks count alike however many there are, and so do capitals; a word
  /// of letters must end where the phrase ends.
  static func find(_ characters: [Character], at start: Int) -> (meaning: Meaning, length: Int)? {
    let initial = Lexer.dashes.contains(characters[start]) ? "-" : characters[start]
    guard let first = initial.lowercased().first, let phrases = byFirst[first] else { return nil }
    for phrase in phrases {
      guard let length = length(of: phrase.letters, in: characters, at: start) else { continue }
      return (phrase.meaning, length)
    }
    return nil
  }

  private struct Phrase {
    let letters: [Character]
    let meaning: Meaning
  }

  private static func length(of phrase: [Character], in characters: [Character], at start: Int) -> Int? {
    var at = start
    for letter in phrase {
      guard at < characters.count else { return nil }
      if letter == " " {
        guard Lexer.isBlank(characters[at]) else { return nil }
        at += 1
        while at < characters.count, Lexer.isBlank(characters[at]) { at += 1 }
      } else {
        let found = Lexer.dashes.contains(characters[at]) ? "-" : characters[at]
        guard found == letter || found.lowercased() == String(letter) else { return nil }
        at += 1
      }
    }
    // Japanese and Chinese have no blanks between words.
    guard at < characters.count, let last = phrase.last, last.isLetter, last.isASCII || last < "\u{2E80}" else {
      return at - start
    }
    return characters[at].isLetter ? nil : at - start
  }

  /// By first letter, the longest first.
  private static let byFirst: [Character: [Phrase]] = {
    var phrases: [Character: [String: Meaning]] = [:]
    func add(_ text: Substring, _ meaning: Meaning) {
      // What is a word of the language already is left alone.
      guard let first = text.first, Lexer.keyword(String(text)) == nil, phrases[first]?[String(text)] == nil else {
        return
      }
      phrases[first, default: [:]][String(text)] = meaning
    }
    for line in SpellingPhrases.lines.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2 else { continue }
      for phrase in parts[0].split(separator: "|") { add(phrase.trimmed, .text(String(parts[1]))) }
    }
    for word in SpellingPhrases.nothing { add(word[...], .text("")) }
    for word in SpellingPhrases.hours { add(word[...], .hours) }
    for word in SpellingPhrases.forenoon { add(word[...], .meridiem(isAfternoon: false)) }
    for word in SpellingPhrases.afternoon { add(word[...], .meridiem(isAfternoon: true)) }
    for (name, word) in names { add(name, .text(word)) }
    return phrases.mapValues { phrases in
      phrases.map { Phrase(letters: Array($0.key), meaning: $0.value) }
        .sorted { ($1.letters.count, String($0.letters)) < ($0.letters.count, String($1.letters)) }
    }
  }()
}

extension Spelling {
  /// Names of weekdays and months with the words of the language, without those that mean different ones in different
  /// languages: "so" is Sunday in German and Saturday in Czech.
  private static var names: [(Substring, String)] {
    var meanings: [Substring: Set<String>] = [:]
    for (lines, words) in [
      (WeekdayNames.lines, DaySelector.words), (MonthNames.lines, DateSelector.words),
    ] {
      for line in lines.split(separator: "\n") {
        for (name, word) in zip(line.split(separator: "|"), words) { meanings[name.trimmed, default: []].insert(word) }
      }
    }
    return meanings.compactMap { name, words in words.count == 1 ? words.first.map { (name, $0) } : nil }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else { return "" }
    return self[first...last]
  }
}

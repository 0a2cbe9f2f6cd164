import Gazetteer

/// The texts of the interface by language.
enum Words {
  /// The text of a word with its arguments in the places of `{0}`, `{1}` and `{2}`.
  ///
  /// A word without a text in the language falls back to English, and one without any to its key. A placeholder
  /// without an argument stays as it is, so that the mistake is seen.
  static func text(_ word: Word, _ language: Language, _ arguments: [String] = []) -> String {
    fill(table(language)[word] ?? English.table[word] ?? word.rawValue, arguments)
  }

  static func table(_ language: Language) -> [Word: String] {
    switch language {
    case .vi: Vietnamese.table
    case .en: English.table
    case .fr: French.table
    case .ja: Japanese.table
    }
  }

  /// What stands between a label and what it says: French holds a blank before it, Japanese has a wide one.
  static func colon(_ language: Language) -> String {
    switch language {
    case .vi, .en: ": "
    case .fr: "\u{A0}: "
    case .ja: "："
    }
  }

  /// Fills in the arguments in one pass: what stands in an argument is never taken for a placeholder.
  static func fill(_ template: String, _ arguments: [String]) -> String {
    guard !arguments.isEmpty else { return template }
    var filled = ""
    var rest = Substring(template)
    while let brace = rest.firstIndex(of: "{") {
      filled += rest[..<brace]
      rest = rest[brace...]
      if let index = placeholder(rest), arguments.indices.contains(index) {
        filled += arguments[index]
        rest = rest.dropFirst(3)
      } else {
        filled.append(rest.removeFirst())
      }
    }
    return filled + rest
  }

  /// The number of the placeholder that the text begins with.
  private static func placeholder(_ text: Substring) -> Int? {
    switch text.prefix(3) {
    case "{0}": 0
    case "{1}": 1
    case "{2}": 2
    default: nil
    }
  }
}

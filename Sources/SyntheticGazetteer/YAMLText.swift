/// Writes the YAML of a record. Values are invented here and need no general quoting.
struct YAMLText {
  private(set) var text = ""

  mutating func line(_ key: String, _ value: String, indent: Int = 0) {
    begin(key, indent: indent)
    text.removeLast()
    text += " "
    text += value
    text += "\n"
  }

  /// A key with something below it.
  mutating func begin(_ key: String, indent: Int = 0) {
    for _ in 0..<indent { text += " " }
    text += key
    text += ":\n"
  }

  mutating func item(_ value: String, indent: Int = 2) {
    for _ in 0..<indent { text += " " }
    text += "- "
    text += value
    text += "\n"
  }

  /// A text in four languages; longer ones as blocks, as keepers write them.
  mutating func texts(_ key: String, _ texts: FourTexts, indent: Int = 0, block: String? = nil) {
    begin(key, indent: indent)
    languages(texts, indent: indent + 2, block: block)
  }

  mutating func languages(_ texts: FourTexts, indent: Int, block: String? = nil) {
    for (language, words) in [("vi", texts.vi), ("en", texts.en), ("fr", texts.fr), ("ja", texts.ja)] {
      guard let block else {
        line(language, words, indent: indent)
        continue
      }
      line(language, block, indent: indent)
      for paragraph in words.split(separator: "\n") {
        for _ in 0..<(indent + 2) { text += " " }
        text += paragraph
        text += "\n"
      }
    }
  }
}

/// The same in the four languages of the guide.
struct FourTexts: Hashable, Sendable {
  var vi = ""
  var en = ""
  var fr = ""
  var ja = ""
}

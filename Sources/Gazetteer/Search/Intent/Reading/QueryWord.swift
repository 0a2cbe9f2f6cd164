import TextShaping

/// A word as typed, ready to be held against the words of phrases.
struct QueryWord: Sendable {
  let typed: String
  let folded: String
  let joinsPrevious: Bool
  /// The spelling, where the word carries marks: then it means no word with others (`cảnh` is not `cạnh`).
  let marked: String?
  /// Whether the marks are those of French: in French nobody is held to them.
  let isMarkedAsFrench: Bool

  init(_ typed: String, joinsPrevious: Bool = false) {
    self.typed = typed
    self.joinsPrevious = joinsPrevious
    folded = Folding.fold(typed)
    guard !typed.utf8.allSatisfy({ $0 < 0x80 }), Folding.hasMarks(typed) else {
      marked = nil
      isMarkedAsFrench = false
      return
    }
    let marked = Self.spelling(typed)
    self.marked = marked
    isMarkedAsFrench = marked.allSatisfy { $0.isASCII || Self.french.contains($0) }
  }

  /// A capital that stands alone is a name: `A` of `A 1`, `E` of `E 2`.
  var isLoneCapital: Bool {
    typed.utf8.count == 1 && typed.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Lower case, without punctuation around it.
  static func spelling(_ text: String) -> String {
    let text = text.lowercased()
    // Most words are letters from end to end. Letters with marks are not ASCII, and 0xE2 begins quotation marks.
    let isWord = !text.utf8.contains(0xE2) && isLetter(text.utf8.first) && isLetter(text.utf8.last)
    guard !isWord else { return text }
    return String(
      text.drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    switch byte ?? 0 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: false
    }
  }

  private static let french: Set<Character> = Set("àâçéèêëîïôùûüÿœ")
}

import TextShaping

/// Cuts a query into words: at blanks, after punctuation between letters, where scripts meet, and in Japanese and
/// Chinese around the phrases that are known.
struct QueryWords {
  /// Words beyond these are not looked at: nobody types them.
  static let limit = 24
  static let characterLimit = 2_000

  struct Piece {
    let text: String
    let joinsPrevious: Bool
  }

  static func words(_ query: String, runs: ScriptRuns) -> [QueryWord] {
    let sane = Composition.sanitize(String(query.prefix(characterLimit)))
    var words: [QueryWord] = []
    for chunk in sane.split(whereSeparator: \.isWhitespace) {
      if chunk.utf8.allSatisfy({ $0 < 0x80 }) || !chunk.unicodeScalars.contains(where: ScriptRuns.isHanOrKana) {
        words += pieces(chunk).map { QueryWord($0.text, joinsPrevious: $0.joinsPrevious) }
      } else {
        words += runs.cut(chunk).flatMap { run -> [QueryWord] in
          guard !run.isHanOrKana else { return [QueryWord(run.text, joinsPrevious: run.joinsPrevious)] }
          return pieces(run.text[...]).enumerated().map { index, piece in
            QueryWord(piece.text, joinsPrevious: index == 0 ? run.joinsPrevious : piece.joinsPrevious)
          }
        }
      }
      if words.count >= limit { break }
    }
    return Array(words.prefix(limit))
  }

  /// The words of text without Japanese or Chinese.
  static func pieces(_ text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    for chunk in text.utf8.split(separator: UInt8(ascii: " ")) { append(Substring(chunk), to: &pieces) }
    return pieces
  }

  private static func append(_ chunk: Substring, to pieces: inout [Piece]) {
    // Nearly all words have nothing to be cut at.
    guard mayBeCut(chunk) else {
      return pieces.append(Piece(text: String(chunk), joinsPrevious: false))
    }
    let characters = Array(chunk)
    var start = 0
    for index in characters.indices.dropFirst().dropLast() {
      let before = characters[start..<index]
      guard cuts(characters[index], after: before, before: characters[index + 1]) else { continue }
      pieces.append(Piece(text: String(characters[start...index]), joinsPrevious: start > 0))
      start = index + 1
    }
    pieces.append(Piece(text: String(characters[start...]), joinsPrevious: start > 0))
  }

  static func mayBeCut(_ text: some StringProtocol) -> Bool {
    text.utf8.contains { isCut($0) || $0 == 0xE2 }
  }

  private static func isCut(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: ";"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// Whether a new word begins after the mark: never inside `7/5`, `7-5` or `14,5`.
  private static func cuts(_ mark: Character, after: ArraySlice<Character>, before: Character) -> Bool {
    guard let last = after.last, last.isLetter || last.isNumber, before.isLetter || before.isNumber else {
      return false
    }
    switch mark {
    case "-", "‐", "‑", "–", "/": return last.isLetter && before.isLetter && after.count > 1
    case "'", "’": return after.count <= 2 && elisions.contains(String(after).lowercased())
    case ",", ";", "(", ")", "+", "&", "—": return !(last.isNumber && before.isNumber)
    default: return false
    }
  }

  /// What French writes before an apostrophe.
  private static let elisions: Set<String> = ["c", "d", "j", "l", "m", "n", "s", "t", "qu"]
}

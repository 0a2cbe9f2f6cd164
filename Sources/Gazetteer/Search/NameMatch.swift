import TextShaping

/// A query made ready once and held against many names.
public struct PreparedQuery: Sendable {
  /// Folded words as typed.
  public let words: [String]
  let joined: String
  /// Lower-case composed text when the person typed marks, to prefer names with just those marks.
  let marked: String?

  public init(_ text: String) {
    words = Folding.words(text)
    joined = words.joined()
    marked = Folding.hasMarks(text) ? Composition.compose(text).lowercased() : nil
  }

  public var isEmpty: Bool { words.isEmpty }
}

/// How well one name answers a query, and which of its characters do so.
public struct NameMatch: Sendable {
  /// 0 (not at all) to 1 (the very name).
  public let quality: Double
  public let highlight: [Range<Int>]

  /// Scores in falling order: the whole name; its beginning; all words whole; all words with the last one begun; the
  /// same letters with other spaces; the whole name among other words; some of the words.
  public init(_ query: PreparedQuery, name: String) {
    let tokens = NameToken.all(name)
    let folded = tokens.map(\.folded)
    let joined = folded.joined()
    var quality = 0.0
    var marked: [Range<Int>] = []
    let found = Self.align(query.words, tokens)
    if folded == query.words {
      quality = 1
    } else if joined == query.joined {
      quality = 0.97
    } else if let found, found.count == query.words.count {
      let coverage = Double(found.reduce(0) { $0 + $1.length }) / Double(max(1, joined.count))
      let inOrder = zip(found, found.dropFirst()).allSatisfy { $0.token < $1.token }
      let fromStart = inOrder && found.first?.token == 0
      let whole = found.allSatisfy(\.whole)
      quality = 0.55 + 0.25 * coverage + (whole ? 0.08 : 0) + (fromStart ? 0.06 : 0) + (inOrder ? 0.02 : 0)
    } else if query.joined.count >= 3, joined.hasPrefix(query.joined) {
      quality = 0.54 + 0.25 * Double(query.joined.count) / Double(max(1, joined.count))
    } else if query.joined.count >= 4, joined.contains(query.joined) {
      quality = 0.5
    } else if let found, found.count == tokens.count, found.allSatisfy(\.whole) {
      quality = 0.62
    } else if let found, !found.isEmpty {
      quality = 0.4 * Double(found.reduce(0) { $0 + $1.length }) / Double(max(1, query.joined.count, joined.count))
    }
    if let found { marked = found.map { tokens[$0.token].range(ofFirst: $0.length) } }
    if marked.isEmpty, quality > 0, let first = tokens.first, let last = tokens.last {
      marked = [first.range.lowerBound..<last.range.upperBound]
    }
    // Marks that were typed narrow, even between names that are the same without them.
    if let typed = query.marked, !Composition.compose(name).lowercased().contains(typed) { quality -= 0.04 }
    self.quality = max(0, quality)
    highlight = marked.sorted { $0.lowerBound < $1.lowerBound }
  }

  private struct Found {
    let token: Int
    let length: Int
    let whole: Bool
  }

  /// For each query word a token that it equals or, the last one, begins; nil when none was found for any word.
  private static func align(_ words: [String], _ tokens: [NameToken]) -> [Found]? {
    var used: Set<Int> = []
    var found: [Found] = []
    for (index, word) in words.enumerated() {
      let whole = tokens.indices.first { !used.contains($0) && tokens[$0].folded == word }
      let begun = tokens.indices.first {
        !used.contains($0) && tokens[$0].folded.hasPrefix(word) && (index == words.count - 1 || word.count >= 3)
      }
      guard let token = whole ?? begun else { continue }
      used.insert(token)
      found.append(Found(token: token, length: word.count, whole: whole != nil))
    }
    return found.isEmpty ? nil : found
  }
}

/// A word of a name and where it stands in the original spelling, counted in characters.
struct NameToken: Sendable {
  let folded: String
  let range: Range<Int>

  /// The characters that the first `count` folded letters came from.
  func range(ofFirst count: Int) -> Range<Int> {
    range.lowerBound..<min(range.upperBound, range.lowerBound + max(1, count))
  }

  /// Most letters of most names are ASCII, and every key press folds every name that may match.
  private static func fold(_ character: Character) -> String {
    guard let ascii = character.asciiValue else { return Folding.fold(String(character)) }
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return String(character)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return String(Character(Unicode.Scalar(ascii + 32)))
    default: return ""
    }
  }

  static func all(_ name: String) -> [NameToken] {
    var tokens: [NameToken] = []
    var word = ""
    var start = 0
    for (index, character) in name.enumerated() {
      let folded = Self.fold(character)
      if folded.isEmpty {
        if !word.isEmpty { tokens.append(NameToken(folded: word, range: start..<index)) }
        word = ""
      } else {
        if word.isEmpty { start = index }
        word += folded
      }
    }
    if !word.isEmpty { tokens.append(NameToken(folded: word, range: start..<name.count)) }
    return tokens
  }
}

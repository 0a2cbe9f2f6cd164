/// Finds the words of a lexicon that a word with slips in it may mean: letters wrong, missing, doubled or exchanged with
/// their neighbour (optimal string alignment distance: Damerau 1964, Levenshtein 1966).
///
/// The words are walked in their order. Rows of the distance table are kept for the letters that neighbours have in
/// common, and where no row below can come back under the limit, all words that begin so are passed over.
struct SlipSearch {
  struct Found {
    let term: Int
    let distance: Int
    /// The word only begins with something like what was typed.
    let isPrefix: Bool
  }

  /// Slips that a word of so many letters may hold: none below 4, two from 8 on.
  static func allowed(letters: Int) -> Int { letters < 4 ? 0 : letters < 8 ? 1 : 2 }

  /// Bytes that one letter takes; words whose letters take another number of bytes are of another script.
  private let width: Int
  private let pattern: [UInt32]
  private let limit: Int
  private let acceptsPrefix: Bool

  /// - Parameters:
  ///   - word: Folded.
  ///   - acceptsPrefix: Words may go on after what was typed.
  init(_ word: [UInt8], limit: Int, acceptsPrefix: Bool) {
    width = Self.width(word.first ?? 0)
    pattern = Self.letters(word[...], width)
    self.limit = limit
    self.acceptsPrefix = acceptsPrefix
  }

  /// In the order of the lexicon.
  /// - Throws: `CancellationError` when it was told to stop.
  func find(in terms: TermColumn, shouldStop: () -> Bool = { false }) throws -> [Found] {
    let columns = pattern.count + 1
    guard limit > 0, columns > 1 else { return [] }
    var found: [Found] = []
    var rows = [Int](repeating: 0, count: columns * (pattern.count + limit + 3))
    for column in 0..<columns { rows[column] = column }
    let deepest = rows.count / columns - 1
    var word: [UInt32] = []
    var filled = 0
    var dead: Int?
    var begun: (depth: Int, distance: Int)?
    for term in terms.range(width: width) {
      if term % 1_024 == 0, shouldStop() { throw CancellationError() }
      let common = terms.common(term) / width
      if let depth = dead, common >= depth { continue }
      dead = nil
      if let known = begun, common < known.depth { begun = nil }
      if let known = begun {
        // Every word that begins so is found, whatever follows.
        found.append(Found(term: term, distance: known.distance, isPrefix: true))
        continue
      }
      word = Self.letters(terms.letters(term), width)
      filled = min(filled, common)
      while filled < word.count, filled < deepest {
        filled += 1
        let least = fill(&rows, word, filled)
        let here = rows[filled * columns + pattern.count]
        if acceptsPrefix, here <= limit, begun == nil { begun = (filled, here) }
        // An exchange looks two rows back, and so has one slip less to spend from there.
        if begun == nil, least > limit,
          filled < 2 || rows[(filled - 1) * columns..<filled * columns].allSatisfy({ $0 >= limit })
        {
          dead = filled
          break
        }
      }
      guard dead == nil else { continue }
      let distance = filled == word.count ? rows[filled * columns + pattern.count] : limit + 1
      if distance <= limit {
        found.append(Found(term: term, distance: distance, isPrefix: false))
      } else if let known = begun {
        found.append(Found(term: term, distance: known.distance, isPrefix: true))
      }
    }
    return found
  }

  /// Fills one row and answers the least number in it.
  private func fill(_ rows: inout [Int], _ word: [UInt32], _ depth: Int) -> Int {
    let columns = pattern.count + 1
    let here = depth * columns
    let above = here - columns
    let letter = word[depth - 1]
    rows[here] = depth
    var least = depth
    for column in 1..<columns {
      let same = pattern[column - 1] == letter
      var best = min(rows[above + column] + 1, rows[here + column - 1] + 1, rows[above + column - 1] + (same ? 0 : 1))
      if depth > 1, column > 1, !same, pattern[column - 2] == letter, pattern[column - 1] == word[depth - 2] {
        best = min(best, rows[above - columns + column - 2] + 1)
      }
      rows[here + column] = best
      least = min(least, best)
    }
    return least
  }

  private static func letters(_ bytes: ArraySlice<UInt8>, _ width: Int) -> [UInt32] {
    if width == 1 { return bytes.map(UInt32.init) }
    var letters: [UInt32] = []
    for (offset, byte) in bytes.enumerated() {
      if offset % width == 0 {
        letters.append(UInt32(byte))
      } else {
        letters[letters.count - 1] = letters[letters.count - 1] << 8 | UInt32(byte)
      }
    }
    return letters
  }

  static func width(_ first: UInt8) -> Int {
    switch first {
    case 0..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}

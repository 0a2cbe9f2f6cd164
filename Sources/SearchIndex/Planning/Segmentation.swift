/// Cuts a run of letters into words of the lexicon.
struct Segmentation {
  let lexicon: Lexicon
  /// The last word may go on.
  let isOpen: Bool

  private static let most = 6
  private static let ways = 3

  private struct Way {
    var words: [[UInt8]] = []
    /// Fewer and longer words are likelier; so are frequent ones.
    var cost = 0.0
  }

  /// The likeliest cuts into two words or more, the best first.
  func cuts(_ word: [UInt8]) -> [[[UInt8]]] {
    // The best ways up to each letter (dynamic programming, the k best each).
    var best = [[Way]](repeating: [], count: word.count + 1)
    best[0] = [Way()]
    for start in 0..<word.count where !best[start].isEmpty {
      for end in (start + 1)...min(word.count, start + 14) {
        let piece = Array(word[start..<end])
        guard let cost = cost(piece, isFirst: start == 0, isLast: end == word.count) else { continue }
        for way in best[start] where way.words.count < Self.most {
          best[end].append(Way(words: way.words + [piece], cost: way.cost + cost))
        }
        best[end].sort { $0.cost < $1.cost }
        if best[end].count > Self.ways { best[end].removeLast(best[end].count - Self.ways) }
      }
    }
    return best[word.count].filter { $0.words.count > 1 }.map(\.words)
  }

  static func isNumber(_ word: [UInt8]) -> Bool { word.allSatisfy { (0x30...0x39).contains($0) } }

  /// What a piece costs; nil where it is no word.
  private func cost(_ piece: [UInt8], isFirst: Bool, isLast: Bool) -> Double? {
    let isDigits = Self.isNumber(piece)
    // A single letter begins a name at most: A Pa Chải.
    guard piece.count >= 2 || isDigits || isFirst else { return nil }
    if let list = lexicon.find(piece) {
      return 4 + 0.5 * lexicon.weight(frequency: lexicon.frequency(list)) + (piece.count < 3 && !isDigits ? 1.5 : 0)
        + (piece.count < 2 && !isDigits ? 3 : 0)
    }
    guard isLast, isOpen, !lexicon.range(of: piece).isEmpty else { return nil }
    return 8
  }
}

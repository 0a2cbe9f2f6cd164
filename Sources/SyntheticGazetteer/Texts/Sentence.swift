/// A sentence with gaps, in four languages: `{a}` and `{b}` take names, `{n}` and `{m}` numbers.
struct Sentence: Sendable {
  private enum Piece: Sendable {
    case words(String)
    case gap(Character)
  }
  /// By language, in the order vi, en, fr, ja.
  private let pieces: [[Piece]]

  /// - Parameter lines: Four lines, one a language.
  init(_ lines: String) {
    pieces = lines.split(separator: "\n").map { Self.pieces($0) }
  }

  private static func pieces(_ line: Substring) -> [Piece] {
    var pieces: [Piece] = []
    for part in line.split(separator: "{") {
      guard let end = part.firstIndex(of: "}"), let gap = part.first else {
        pieces.append(.words(String(part)))
        continue
      }
      pieces.append(.gap(gap))
      let rest = part[part.index(after: end)...]
      if !rest.isEmpty { pieces.append(.words(String(rest))) }
    }
    return pieces
  }

  func filled(_ gaps: Gaps) -> FourTexts {
    FourTexts(
      vi: fill(0, gaps, \.vi), en: fill(1, gaps, \.en), fr: fill(2, gaps, \.fr), ja: fill(3, gaps, \.ja))
  }

  private func fill(_ language: Int, _ gaps: Gaps, _ path: KeyPath<FourTexts, String>) -> String {
    var text = ""
    for piece in pieces[language] {
      switch piece {
      case .words(let words): text += words
      case .gap("a"): text += gaps.a[keyPath: path]
      case .gap("b"): text += gaps.b[keyPath: path]
      case .gap("n"): text += String(gaps.n)
      case .gap: text += String(gaps.m)
      }
    }
    return text
  }
}

/// What stands in the gaps.
struct Gaps {
  let a: FourTexts
  let b: FourTexts
  /// 2 to 90.
  let n: Int
  /// A month.
  let m: Int

  init(_ a: FourTexts, _ random: inout SplitMix64) {
    self.a = a
    b = InventedName.bare(&random)
    n = random.number(2...90)
    m = random.number(1...12)
  }
}

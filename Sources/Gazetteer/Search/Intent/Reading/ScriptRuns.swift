/// Cuts text that sets no blanks: where its script meets another, and around known phrases.
struct ScriptRuns: Sendable {
  struct Run {
    let text: String
    let joinsPrevious: Bool
    let isHanOrKana: Bool
  }

  /// By their first character, the longest first.
  private var phrases: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]

  mutating func add(_ phrase: String) {
    let characters = Array(phrase.unicodeScalars)
    guard let first = characters.first else { return }
    phrases[first, default: []].append(characters)
  }

  mutating func settle() {
    for key in phrases.keys { phrases[key]?.sort { $0.count > $1.count } }
  }

  /// Letters of Japanese and Chinese, and the marks that stand inside their words.
  static func isHanOrKana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F: true
    default: false
    }
  }

  func cut(_ chunk: some StringProtocol) -> [Run] {
    let characters = Array(chunk.unicodeScalars)
    let scripts = characters.map(Script.init)
    var runs: [Run] = []
    var start = 0
    func close(_ end: Int) {
      guard start < end else { return }
      runs.append(
        Run(
          text: Self.text(characters[start..<end]), joinsPrevious: start > 0,
          isHanOrKana: scripts[start..<end].contains { $0 != .other }))
      start = end
    }
    var index = 0
    while index < characters.count {
      if index > start, (scripts[index] == .other) != (scripts[index - 1] == .other),
        characters[index].properties.isAlphabetic || characters[index].properties.numericType != nil
      {
        close(index)
      }
      if let length = known(at: index, characters, scripts) {
        close(index)
        index += length
        close(index)
      } else {
        index += 1
      }
    }
    close(characters.count)
    return runs
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The length of the longest phrase that begins here and is not a part of another word.
  private func known(at index: Int, _ characters: [Unicode.Scalar], _ scripts: [Script]) -> Int? {
    guard scripts[index] != .other, let candidates = phrases[characters[index]] else { return nil }
    return candidates.first { phrase in
      let end = index + phrase.count
      guard end <= characters.count, characters[index..<end].elementsEqual(phrase) else { return false }
      return Self.stands(index..<end, scripts)
    }?.count
  }

  /// One letter of a script is a word where letters of others stand beside it; so is a Chinese character that ends the
  /// run (`…湖`). Katakana is not cut out of the middle of a foreign name.
  private static func stands(_ range: Range<Int>, _ scripts: [Script]) -> Bool {
    let script = scripts[range.lowerBound]
    let before = range.lowerBound > 0 ? scripts[range.lowerBound - 1] : .other
    let after = range.upperBound < scripts.count ? scripts[range.upperBound] : .other
    let isWholly = scripts[range].allSatisfy { $0 == script }
    switch script {
    case .katakana where isWholly: return before != .katakana || after != .katakana
    case .han where range.count == 1: return before != .han && after != .han || after == .other
    case .hiragana where range.count == 1: return range.lowerBound > 0 && before != .hiragana && after != .hiragana
    default: return true
    }
  }

  private enum Script {
    case han, hiragana, katakana, other

    init(_ scalar: Unicode.Scalar) {
      guard ScriptRuns.isHanOrKana(scalar) else {
        self = .other
        return
      }
      switch scalar.value {
      case 0x3041...0x309F: self = .hiragana
      case 0x30A0...0x30FF, 0xFF66...0xFF9F: self = .katakana
      default: self = .han
      }
    }
  }
}

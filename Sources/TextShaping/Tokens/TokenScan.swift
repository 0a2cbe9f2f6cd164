/// Cuts a text into words while it goes over it.
struct TokenScan {
  /// Folded letters of all words.
  var letters: [UInt8] = []

  struct Word {
    /// In `letters`.
    var letters: Range<Int>
    /// In the characters of the text.
    var range: Range<Int>
    let script: SearchToken.Script
    /// Some letter carried a mark.
    let isMarked: Bool
  }

  private enum Run { case none, latin, hiragana, katakana, other }

  private var words: [Word] = []
  private var run = Run.none
  private var start = 0
  private var rangeStart = 0
  private var rangeEnd = 0
  private var isMarked = false
  private var hasDigits = false

  /// Any character.
  mutating func take(_ character: Character, at index: Int) {
    if let ascii = character.asciiValue { return take(ascii: ascii, at: index) }
    let folded = Kana.wide(Folding.foldCharacter(character))
    guard let first = folded.unicodeScalars.first else {
      // A mark on its own changes the letter before it and ends no word.
      if !Folding.isMark(character) { close() }
      return
    }
    let marked = first.isASCII && character.lowercased() != folded
    for scalar in folded.unicodeScalars { take(scalar, at: index, isMarked: marked) }
  }

  /// Text of nothing but letters that fold one by one. False, and useless from then on, where something else comes;
  /// ranges are not kept.
  mutating func takeSimple(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        guard scalar.value != 0x0D else { return false }
        take(ascii: UInt8(scalar.value), at: 0)
        continue
      }
      guard let plain = FoldingTable.plain(scalar.value) else { return false }
      guard plain != FoldingTable.blank, let folded = Unicode.Scalar(plain) else {
        close()
        continue
      }
      // Full-width and half-width forms, and kana with a mark of their own, need a closer look.
      guard !Kana.isHalfWidth(scalar.value) else { return false }
      take(folded, at: 0, isMarked: folded.isASCII)
    }
    return true
  }

  private mutating func take(ascii: UInt8, at index: Int) {
    switch ascii {
    case 0x30...0x39:
      hasDigits = true
      open(.latin, index)
      letters.append(ascii)
    case 0x61...0x7A:
      open(.latin, index)
      letters.append(ascii)
    case 0x41...0x5A:
      open(.latin, index)
      letters.append(ascii + 32)
    default: close()
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, at index: Int, isMarked marked: Bool) {
    switch scalar.value {
    case 0..<0x80:
      if (0x30...0x39).contains(scalar.value) { hasDigits = true }
      open(.latin, index)
      letters.append(UInt8(scalar.value))
      if marked { isMarked = true }
    case 0x3041...0x3096, 0x309D...0x309E:
      open(.hiragana, index)
      append(Kana.normal(scalar.value + 0x60))
    case 0x30A1...0x30FA, 0x30FD...0x30FE:
      open(.katakana, index)
      append(Kana.normal(scalar.value))
    case 0x30FC:
      // The long mark belongs to whatever run it stands in.
      if run != .hiragana { open(.katakana, index) } else { rangeEnd = index + 1 }
      append(scalar.value)
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF:
      close()
      let at = letters.count
      append(HanVariants.japanese(scalar.value))
      words.append(Word(letters: at..<letters.count, range: index..<index + 1, script: .han, isMarked: false))
    case 0x00C0...0x024F, 0x1E00...0x1EFF:
      open(.latin, index)
      append(scalar.value)
    default:
      open(.other, index)
      append(scalar.value)
    }
  }

  private mutating func append(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { return }
    letters.append(contentsOf: bytes)
  }

  private mutating func open(_ next: Run, _ index: Int) {
    if run != next {
      close()
      run = next
      start = letters.count
      rangeStart = index
    }
    rangeEnd = index + 1
  }

  private mutating func close() {
    guard run != .none else { return }
    defer {
      run = .none
      isMarked = false
    }
    let script: SearchToken.Script =
      switch run {
      case .latin: .latin
      case .hiragana, .katakana: .kana
      case .other, .none: .other
      }
    var end = letters.count
    // エリアーヌー and エリアーヌ are one word; ー alone is none.
    while script == .kana, end >= start + 3, letters[end - 3..<end].elementsEqual(Kana.longMark) { end -= 3 }
    if end > start {
      words.append(Word(letters: start..<end, range: rangeStart..<rangeEnd, script: script, isMarked: isMarked))
    }
  }

  /// The words, with dates in one form.
  mutating func finish() -> [Word] {
    close()
    guard hasDigits else { return words }
    return DateWords.rewritten(words, &letters)
  }
}

/// What single scalars fold to, for text that is made of nothing but letters which stand for themselves: nearly all text
/// is, and is then folded without looking at graphemes.
///
/// The table is made by the slow way, so both always say the same.
enum FoldingTable {
  private static let latin = table(0x00A0...0x024F)
  private static let vietnamese = table(0x1E00...0x1EFF)
  private static let punctuation = table(0x2010...0x2027)
  private static let japanese = table(0x3001...0x3029)
  private static let hiragana = table(0x3041...0x3096)
  private static let katakana = table(0x309D...0x30FF)

  /// Nothing to put in, and so a blank.
  static let blank: UInt32 = 0
  /// The slow way is needed.
  private static let unknown: UInt32 = 1

  private static func table(_ range: ClosedRange<UInt32>) -> [UInt32] {
    range.map { value in
      guard let scalar = Unicode.Scalar(value) else { return unknown }
      let folded = Folding.foldCharacter(Character(scalar)).unicodeScalars
      guard let only = folded.first else { return blank }
      return folded.count == 1 ? only.value : unknown
    }
  }

  /// What `Folding.fold` answers; nil where the text holds anything that needs the slow way.
  static func fold(_ text: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var pendingBlank = false
    for scalar in text.unicodeScalars {
      guard let plain = plain(scalar.value) else { return nil }
      if plain == blank {
        pendingBlank = true
        continue
      }
      if pendingBlank, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      pendingBlank = false
      if plain < 0x80 {
        folded.append(UInt8(plain))
      } else if let letter = Unicode.Scalar(plain) {
        folded.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Nil for what is not known here.
  static func plain(_ value: UInt32) -> UInt32? {
    let found: UInt32
    switch value {
    case 0x61...0x7A, 0x30...0x39: return value
    case 0x41...0x5A: return value + 32
    case 0x0D: return nil  // one character with the line feed after it
    case ..<0x80: return blank
    case 0x4E00...0x9FFF: return value
    case 0x1E00...0x1EFF: found = vietnamese[Int(value - 0x1E00)]
    case 0x00A0...0x024F: found = latin[Int(value - 0x00A0)]
    case 0x2010...0x2027: found = punctuation[Int(value - 0x2010)]
    case 0x3001...0x3029: found = japanese[Int(value - 0x3001)]
    case 0x3041...0x3096: found = hiragana[Int(value - 0x3041)]
    case 0x309D...0x30FF: found = katakana[Int(value - 0x309D)]
    default: return nil
    }
    return found == unknown ? nil : found
  }
}

/// Kana in one form.
enum Kana {
  /// ー in UTF-8.
  static let longMark: [UInt8] = [0xE3, 0x83, 0xBC]

  static func isHalfWidth(_ value: UInt32) -> Bool { (0xFF66...0xFF9F).contains(value) }

  /// ヂ and ヅ sound as ジ and ズ and are written for each other.
  static func normal(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x30C2: 0x30B8
    case 0x30C5: 0x30BA
    case 0x30F0: 0x30A4  // ヰ
    case 0x30F1: 0x30A8  // ヱ
    case 0x30F2: 0x30AA  // ヲ
    default: value
    }
  }

  /// Half-width katakana in full width, with their sound marks; anything else as it is. ヴ with a small vowel becomes
  /// the letter that is written for it as often: バ for ヴァ.
  static func wide(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isHalfWidth($0.value) }) else { return text }
    var wide = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF66...0xFF9D: if let full = Self.full[scalar.value] { wide.append(full) }
      case 0xFF9E: if let last = wide.popLast() { wide.append(Unicode.Scalar(last.value + 1) ?? last) }
      case 0xFF9F: if let last = wide.popLast() { wide.append(Unicode.Scalar(last.value + 2) ?? last) }
      default: wide.append(scalar)
      }
    }
    return String(wide)
  }

  private static let full: [UInt32: Unicode.Scalar] = {
    let order = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    return Dictionary(
      zip(UInt32(0xFF66)...0xFF9D, order.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }()
}

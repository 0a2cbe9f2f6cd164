/// Signs that people and their keyboards write instead of those of the language.
extension Lexer {
  mutating func takeTolerated(_ sign: Character) -> Bool {
    if Self.dashes.contains(sign), takePhrase() { return true }
    if let meant = Self.dashes.contains(sign) ? "-" : Self.replacements[sign] {
      let start = index
      if meant.isEmpty {
        index += 1
      } else if meant == ":" {
        add(.colon, start, length: 1)
      } else {
        add(.sign(Character(meant)), start, length: 1)
      }
      warn(.spelling, start, String(sign), meant: meant)
      return true
    }
    return takeQuoted(sign) || takeRaised()
  }

  private static let replacements: [Character: String] = [
    "~": "-", "～": "-", "〜": "-", "→": "-", "=": "-", "_": "-", "&": ",", "、": ",", "，": ",", "：": ":", "·": "",
    "?": "",
  ]

  /// Lines that look like a hyphen.
  static let dashes: Set<Character> = ["‐", "‑", "‒", "–", "−", "—", "―", "ー", "－"]

  private static let openings: Set<Character> = ["'", "„", "“", "‚", "‘", "’", "«", "「", "『", "”"]
  private static let closings: Set<Character> = ["'", "\"", "”", "“", "‘", "’", "»", "」", "』"]

  /// A comment in other quotation marks.
  private mutating func takeQuoted(_ sign: Character) -> Bool {
    guard Self.openings.contains(sign) else { return false }
    let start = index
    guard
      let close = characters[(start + 1)...].firstIndex(where: { Self.closings.contains($0) || $0 == ";" || $0 == "|" }
      ),
      Self.closings.contains(characters[close])
    else { return false }
    add(.comment(String(characters[(start + 1)..<close])), start, length: close + 1 - start)
    warn(.spelling, start, String(sign), meant: "\"")
    if characters[close] != "\"" { warn(.spelling, close, String(characters[close]), meant: "\"") }
    return true
  }

  /// `9⁰⁰`: raised minutes; the degree sign is taken for a zero.
  private mutating func takeRaised() -> Bool {
    let start = index
    var digits = ""
    while digits.count < 2, let next = peek(), let digit = Self.raised(next) {
      digits += String(digit)
      if next == "°" { warn(.degreeSignForZero, index, "°") }
      index += 1
    }
    guard !digits.isEmpty, let value = Int(digits) else { return false }
    let written = String(characters[start..<index])
    let followsHour = if case .number = tokens.last?.kind { true } else { false }
    if followsHour { tokens.append(Token(kind: .colon, position: start, text: "")) }
    tokens.append(Token(kind: .number(value, digits: digits.count), position: start, text: written))
    warn(.pleaseUse, start, written, meant: (followsHour ? ":" : "") + digits)
    return true
  }

  private static func raised(_ character: Character) -> Int? {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0xB0: return 0
    case 0xB9: return 1
    case 0xB2, 0xB3: return Int(scalar.value) - 0xB0
    case 0x2070, 0x2074...0x2079: return Int(scalar.value) - 0x2070
    case 0x2080...0x2089: return Int(scalar.value) - 0x2080
    default: return nil
    }
  }
}

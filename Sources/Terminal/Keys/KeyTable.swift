import CTerminal
import Canvas

/// Key strokes by curses code, by terminfo name, and by control character.
enum KeyTable {
  /// The stroke of a curses code; nil for keys that nothing is bound to.
  static func stroke(code: Int32) -> KeyStroke? {
    let function = code - Int32(CT_KEY_F0)
    if (1...12).contains(function) { return KeyStroke(.function(Int(function))) }
    return keys[code].map { KeyStroke($0) }
  }

  // Shift with an arrow is the arrow: no terminal tells it reliably.
  private static let keys: [Int32: Key] = {
    let pairs: [(Int, Key)] = [
      (CT_KEY_UP, .up), (CT_KEY_SHIFT_UP, .up), (CT_KEY_DOWN, .down), (CT_KEY_SHIFT_DOWN, .down),
      (CT_KEY_LEFT, .left), (CT_KEY_SHIFT_LEFT, .left), (CT_KEY_RIGHT, .right), (CT_KEY_SHIFT_RIGHT, .right),
      (CT_KEY_HOME, .home), (CT_KEY_SHIFT_HOME, .home), (CT_KEY_PAD_HOME, .home), (CT_KEY_FIND, .home),
      (CT_KEY_END, .end), (CT_KEY_SHIFT_END, .end), (CT_KEY_PAD_END, .end), (CT_KEY_SELECT, .end),
      (CT_KEY_PAGE_UP, .pageUp), (CT_KEY_SHIFT_PAGE_UP, .pageUp), (CT_KEY_PAD_PAGE_UP, .pageUp),
      (CT_KEY_PAGE_DOWN, .pageDown), (CT_KEY_SHIFT_PAGE_DOWN, .pageDown), (CT_KEY_PAD_PAGE_DOWN, .pageDown),
      (CT_KEY_DELETE, .delete), (CT_KEY_SHIFT_DELETE, .delete), (CT_KEY_INSERT, .insert),
      (CT_KEY_BACKSPACE, .backspace), (CT_KEY_ENTER, .enter), (CT_KEY_BACK_TAB, .backTab),
    ]
    return pairs.reduce(into: [:]) { $0[Int32($1.0)] = $1.1 }
  }()

  /// The stroke of a terminfo name: a key, and xterm's number of its modifiers from 2 to 8.
  static func stroke(name: String) -> KeyStroke? {
    guard let digit = name.utf8.last, (0x32...0x38).contains(digit), let key = names[String(name.dropLast())]
    else { return nil }
    return Modifiers(parameter: Int(digit) - 0x30).applied(to: key)
  }

  private static let names: [String: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kPRV": .pageUp,
    "kNXT": .pageDown, "kIC": .insert, "kDC": .delete,
  ]

  /// The stroke of a character; nil for control characters that no key sends.
  static func stroke(scalar: Unicode.Scalar) -> KeyStroke? {
    switch scalar.value {
    // Ctrl-H is what many terminals send for Backspace, and some input methods.
    case 0x08, 0x7F: return KeyStroke(.backspace)
    case 0x09: return KeyStroke(.tab)
    case 0x0A, 0x0D: return KeyStroke(.enter)
    case 0x1B: return KeyStroke(.escape)
    case 0x00: return .control(" ")
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80...0x9F: return nil
    default: return .character(Character(scalar))
    }
  }
}

import Canvas

/// An escape sequence that terminfo did not know: the terminal is another one than `TERM` says, or sends keys with
/// modifiers. Decoded here so that it is never taken for typed text.
struct ControlSequence: Hashable, Sendable {
  /// Longer ones are no keys.
  static let limit = 64

  /// What stands between `ESC [` and the final character.
  var parameters: String
  /// The character that ends it.
  var final: Character

  /// Whether it opens a bracketed paste.
  var beginsPaste: Bool { final == "~" && parameters == "200" }

  /// The key it stands for; nil for reports and for keys that nothing is bound to.
  var stroke: KeyStroke? {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { field in
      Int(field.prefix { $0 != ":" }) ?? (field.isEmpty ? 1 : -1)
    }
    guard numbers.allSatisfy({ $0 >= 0 && $0 < 0x11_0000 }) else { return nil }
    let modifiers = Modifiers(parameter: numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case "~":
      // xterm's modifyOtherKeys: 27, modifiers, code.
      if numbers.count == 3, numbers[0] == 27 { return Self.character(numbers[2], modifiers) }
      return numbers.first.flatMap { Self.tilde[$0] }.map(modifiers.applied)
    case "u": return parameters.isEmpty ? nil : numbers.first.flatMap { Self.character($0, modifiers) }
    case "Z": return KeyStroke(.backTab)
    default: return Self.letters[final].map(modifiers.applied)
    }
  }

  /// Keys of `ESC O` sequences: the keypad in application mode and F1 to F4.
  static func single(_ character: Character) -> KeyStroke? {
    if character == "M" { return KeyStroke(.enter) }
    if let key = letters[character] { return KeyStroke(key) }
    // p to y are the digits, j to o the signs * + , - . /
    guard let ascii = character.asciiValue, (0x6A...0x79).contains(ascii) else { return nil }
    return .character(Character(Unicode.Scalar(ascii - 0x40)))
  }

  private static func character(_ code: Int, _ modifiers: Modifiers) -> KeyStroke? {
    guard let scalar = Unicode.Scalar(UInt32(code)), let plain = KeyTable.stroke(scalar: scalar) else { return nil }
    var stroke = modifiers.applied(to: plain.key)
    stroke.control = stroke.control || plain.control
    // Ctrl-Shift-A is Ctrl-A, as from a terminal that sends the control character.
    if stroke.control, case .character(let letter) = stroke.key, letter.isASCII {
      stroke.key = .character(Character(letter.lowercased()))
    }
    return stroke
  }

  private static let letters: [Character: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "P": .function(1), "Q": .function(2),
    "R": .function(3), "S": .function(4),
  ]

  private static let tilde: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
    12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
    19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]
}

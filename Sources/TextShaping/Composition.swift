/// Text as it may enter the program: composed, and free of anything that a terminal would obey.
public enum Composition {
  /// The text with every Vietnamese and Western European letter in its composed (NFC) spelling.
  ///
  /// Only letters of the gazetteer's own scripts are composed; other characters pass as they are.
  public static func compose(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isCombining) else { return text }
    return String(text.map { Letters.composed[$0] ?? voicedKana($0) ?? $0 })
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value) || (0x3099...0x309A).contains(scalar.value)
  }

  /// A kana with a combining (semi-)voiced sound mark as the one letter that Unicode has for it; nil for any other.
  private static func voicedKana(_ character: Character) -> Character? {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count == 2, (0x3041...0x30FF).contains(scalars[0].value) else { return nil }
    let base = scalars[0].value
    let hiragana = base < 0x30A0 ? base : base - 0x60
    let composed: UInt32? =
      switch (hiragana, scalars[1].value) {
      // か to ど, with the gap of the small っ; は to ほ; う; ゝ.
      case (0x304B...0x3061, 0x3099) where hiragana % 2 == 1: base + 1
      case (0x3064, 0x3099), (0x3066, 0x3099), (0x3068, 0x3099): base + 1
      case (0x306F...0x307B, 0x3099) where hiragana % 3 == 0: base + 1
      case (0x306F...0x307B, 0x309A) where hiragana % 3 == 0: base + 2
      case (0x3046, 0x3099): base + 0x4E
      case (0x309D, 0x3099): base + 1
      // ワ to ヲ exist in katakana only.
      case (0x308F...0x3092, 0x3099) where base >= 0x30A0: base + 8
      default: nil
      }
    return composed.flatMap(Unicode.Scalar.init).map(Character.init)
  }

  /// The text without control characters, escape sequences' first bytes, bidirectional overrides, invisible joiners
  /// and line breaks, composed.
  ///
  /// Data and pasted text pass through this before they are kept; `Canvas` refuses the same characters again at the
  /// moment of painting.
  public static func sanitize(_ text: String, keepingLineBreaks: Bool = false) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": scalars.append(keepingLineBreaks ? "\n" : " ")
      case "\r": continue
      case "\t": scalars.append(" ")
      default: if isSafe(scalar) { scalars.append(scalar) }
      }
    }
    return compose(String(scalars))
  }

  /// Whether `sanitize(_:keepingLineBreaks:)` would leave the text as it is, line breaks kept: nearly all text of the
  /// sources, told in one pass without a copy.
  public static func isSafeAndComposed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      (0x20...0x7E).contains(scalar.value) || scalar == "\n" || (isSafe(scalar) && !isCombining(scalar))
    }
  }

  /// Whether a scalar may reach a terminal.
  public static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: false  // C0, DEL, C1
    case 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: false  // invisible, bidirectional
    case 0x2028, 0x2029: false  // line and paragraph separators
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: false  // variation selectors and tags
    case 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF: false  // emoji break column counting
    default: true
    }
  }
}

/// Text as it may enter the program: composed, and free of anything that a terminal would obey.
public enum Composition {
  /// The text with every Vietnamese and Western European letter in its composed (NFC) spelling.
  ///
  /// Only letters of the gazetteer's own scripts are composed; other characters pass as they are.
  public static func compose(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x0300...0x036F).contains($0.value) }) else { return text }
    return String(text.map { Letters.composed[$0] ?? $0 })
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

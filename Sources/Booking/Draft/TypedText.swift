internal import CivilTime

/// Text as it comes from a keyboard or a paste.
public enum TypedText {
  /// The text without what could steer a terminal or hide in a line: control characters, directional overrides and
  /// zero-width characters. Runs of blanks and line breaks become one blank; none is left at the ends.
  ///
  /// The Unicode form stays as it is; whoever reads the keyboard composes.
  public static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var blank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value == 0x0085 {
        blank = !scalars.isEmpty
      } else if !isHidden(scalar) {
        if blank { scalars.append(" ") }
        blank = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // Zero-width joiners and non-joiners belong to the format characters too.
    case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether the text has at most so many characters, and not more marks on them than any language writes.
  static func fits(_ text: String, _ limit: Int) -> Bool { text.utf8.count <= limit * 8 && text.count <= limit }

  /// `2026-12-05`, or as written in Viet Nam `5/12/2026`, or in Japan `2026/12/5`.
  static func date(_ text: String) -> CivilDate? {
    if let date = CivilDate(iso: text) { return date }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ isNumber($0) }), let first = Int(parts[0]), let month = Int(parts[1]),
      let last = Int(parts[2])
    else { return nil }
    // The year is the one with four digits.
    switch (parts[0].utf8.count, parts[2].utf8.count) {
    case (1...2, 4): return CivilDate(year: last, month: month, day: first)
    case (4, 1...2): return CivilDate(year: first, month: month, day: last)
    default: return nil
    }
  }

  /// Nil unless the text is digits; nil also where there are too many of them for any field.
  static func number(_ text: String) -> Int? {
    isNumber(text) && text.utf8.count <= 6 ? Int(text) : nil
  }

  /// Whether the text is digits and nothing else.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}

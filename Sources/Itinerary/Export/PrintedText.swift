/// Text for paper and for a page of 80 columns.
enum PrintedText {
  static let width = 80

  /// Columns that a text takes on a page of fixed width: two for the wide letters of East Asia. One for every other
  /// character, however many marks it carries.
  static func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  /// Text on one line, without control and format characters: what a traveller or a file wrote must neither steer a
  /// printer nor break the page.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var blank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        blank = !scalars.isEmpty
        continue
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .unassigned, .privateUse, .surrogate: continue
      default:
        if blank { scalars.append(" ") }
        blank = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text in lines of at most `width` columns, the first after `first`, the others after `rest`. Words that are
  /// longer than a line are cut.
  static func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var isFresh = true
    for word in text.split(separator: " ") {
      if !isFresh, columns(line) + 1 + columns(word) > width {
        lines.append(line)
        line = rest
        isFresh = true
      }
      if !isFresh { line += " " }
      for character in word {
        if columns(line) + columns(character) > width {
          lines.append(line)
          line = rest
        }
        line.append(character)
      }
      isFresh = false
    }
    return isFresh ? lines : lines + [line]
  }

  private static func columns(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

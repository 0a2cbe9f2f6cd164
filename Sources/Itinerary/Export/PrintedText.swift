import TextShaping

/// Text for paper and for a page of 80 columns.
enum PrintedText {
  static let width = 80

  static func columns(_ text: some StringProtocol) -> Int { Width.columns(String(text)) }

  static func columns(_ character: Character) -> Int { Width.columns(character) }

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

  /// The text in lines of at most `width` columns, the first after `first`, the others after `rest`; none where the
  /// text is blank.
  static func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    text.allSatisfy { $0 == " " } ? [] : Fitting.wrap(text, to: width, first: first, rest: rest)
  }
}

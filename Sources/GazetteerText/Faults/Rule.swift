/// The classes of fault. The raw value is what `check` prints in brackets and what `accepted:` names.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  /// The file cannot be read as what it should be: YAML, a table, a known field, a number where one is needed.
  case form
  /// Ids: malformed, doubled, not the file's name.
  case identity
  /// An id that no record has, or has no longer.
  case reference
  /// No source, no confidence, no date; a fact dated after its source was read.
  case provenance
  /// Characters that a terminal would obey or cannot show.
  case characters
  /// Text that is not in the composed spelling (Unicode NFC).
  case nfc
  /// A position that is malformed or outside the province.
  case position
  /// Several records on one pin: a default value that somebody forgot to fill in.
  case defaultPin = "default-pin"
  /// A pin written with fewer digits than its accuracy claims.
  case roundPin = "round-pin"
  /// The commune is none of the province's, or one from before the merger of July 2025.
  case commune
  /// Opening hours that cannot be read.
  case hours
  /// Opening hours that open at no time of a year.
  case neverOpen = "never-open"
  /// A price that is too small, too large or oddly exact, or that names no year.
  case price
  /// A text that one of the four languages lacks.
  case language
  /// A translation that was revised before its original.
  case staleTranslation = "stale-translation"
  /// A summary of more than one sentence, or a long one.
  case summary
  /// Two names that differ only in their marks.
  case marks
  /// A route whose legs do not add up to the length that it claims.
  case routeLegs = "route-legs"
  /// A leg shorter than the straight line, or driven at a speed that nobody believes.
  case leg
  /// A telephone number: the guide prints none.
  case privacy

  public var severity: Severity {
    switch self {
    case .form, .identity, .reference, .provenance, .characters, .nfc, .position, .defaultPin, .commune, .hours,
      .privacy:
      .error
    case .language, .roundPin, .neverOpen, .price, .staleTranslation, .summary, .marks, .routeLegs, .leg: .warning
    }
  }

  /// One line for the summary table.
  public var summary: String {
    switch self {
    case .form: "a file, field or value is malformed"
    case .identity: "an id is malformed or doubled"
    case .reference: "an id leads nowhere"
    case .provenance: "no source, confidence or date; or a date that cannot be"
    case .characters: "control or invisible characters"
    case .nfc: "text is not composed (NFC)"
    case .position: "a position is malformed or outside the province"
    case .defaultPin: "several records on one pin"
    case .roundPin: "a pin is rounder than its accuracy"
    case .commune: "a commune of another time or province"
    case .hours: "opening hours cannot be read"
    case .neverOpen: "opening hours never open"
    case .price: "a price is suspicious or has no year"
    case .language: "a text is missing in a language"
    case .staleTranslation: "a translation is older than its original"
    case .summary: "a summary is not one short sentence"
    case .marks: "names differ only in their marks"
    case .routeLegs: "a route's legs do not add up"
    case .leg: "a leg is too short or too fast"
    case .privacy: "a telephone number"
    }
  }
}

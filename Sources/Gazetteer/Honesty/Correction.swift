public import CivilTime

/// What a reader knows better, as a small text file that a keeper can read and apply.
public struct Correction: Hashable, Sendable {
  /// Nil for a place that is not in the gazetteer.
  public let record: EntryID?
  /// The record's name, so that a person knows what the file is about.
  public let name: String
  public let gazetteer: GazetteerVersion
  public let date: CivilDate
  /// In which language the note is written.
  public let language: Language
  /// New values by field path (`facts.hours.value`), in order.
  public let changes: [Change]
  /// In the reader's own words; may be empty.
  public let note: String
  /// How the reader knows it; may be empty.
  public let source: String

  /// One field: what the gazetteer says now, and what it should say.
  public struct Change: Hashable, Sendable {
    public let field: String
    public let was: String?
    public let becomes: String

    public init(field: String, was: String?, becomes: String) {
      self.field = field
      self.was = was
      self.becomes = becomes
    }
  }

  public init(
    record: EntryID, name: String, gazetteer: GazetteerVersion, date: CivilDate, language: Language, changes: [Change],
    note: String, source: String
  ) {
    self.record = record
    self.name = name
    self.gazetteer = gazetteer
    self.date = date
    self.language = language
    self.changes = changes
    self.note = note
    self.source = source
  }

  /// What a reader looked for and did not find.
  ///
  /// - Parameter missing: The name that was looked for.
  public init(missing: String, gazetteer: GazetteerVersion, date: CivilDate, language: Language, note: String) {
    record = nil
    name = missing
    self.gazetteer = gazetteer
    self.date = date
    self.language = language
    changes = []
    self.note = note
    source = ""
  }

  /// The file: YAML, and comments that say what to do with it.
  public var text: String {
    var lines =
      if let record {
        [
          "# A correction for the gazetteer of Hoa Ban: \(Self.oneLine(name)).",
          "# A keeper reads it, and applies its changes with: hoaban-gazetteer import THIS_FILE --apply",
          "report: 1", "record: \(record)",
        ]
      } else {
        [
          "# A place that is missing from the gazetteer of Hoa Ban: \(Self.oneLine(name)).",
          "# A keeper reads it; it has no record yet, so nothing can be applied.",
          "report: 1", "missing: \(Self.quoted(name))",
        ]
      }
    lines += [
      "gazetteer: \(Self.quoted("\(gazetteer.date) \(gazetteer.digest)"))",
      "date: \(date)",
      "language: \(language.rawValue)",
    ]
    if !changes.isEmpty {
      lines.append("changes:")
      for change in changes {
        if let was = change.was { lines.append("  # now: \(Self.oneLine(was))") }
        lines.append("  \(change.field): \(Self.quoted(change.becomes))")
      }
    }
    if !note.isEmpty { lines.append("note: \(Self.quoted(note))") }
    if !source.isEmpty { lines.append("source: \(Self.quoted(source))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `report-a1-hill-2026-11-24.yaml`
  public var fileName: String { "report-\(record?.rawValue ?? "missing")-\(date).yaml" }

  /// A double-quoted YAML scalar (YAML 1.2.2, section 7.3.1): safe for any text.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}

import TextShaping

/// Text for people, whatever it came from.
enum Printable {
  /// On one line and without what a terminal would obey; very long input is cut.
  static func text(_ text: String) -> String {
    let clean = Composition.sanitize(text)
    return clean.count > 600 ? String(clean.prefix(600)) + "…" : clean
  }

  /// A value that somebody typed, short enough to be quoted in a sentence.
  static func quoted(_ text: String) -> String {
    let clean = Composition.sanitize(String(text.prefix(200)))
    return "“" + Fitting.truncate(clean, to: 60) + "”"
  }
}

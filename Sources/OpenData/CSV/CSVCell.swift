/// One cell: the quotes of RFC 4180, and an apostrophe before whatever a spreadsheet would run as a formula.
///
/// OWASP's "CSV Injection" names the first characters. The apostrophe also goes before texts that begin with one, and
/// before a text that is by chance the word of `ImportCell.removal`; so exactly one can be taken off again, always.
enum CSVCell {
  static func encode(_ value: FlatValue) -> String {
    switch value {
    case .text(let text): quote(guarded(text))
    case .list(let items): quote(guarded(join(items)))
    }
  }

  static func quote(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = [",", "\"", "\n", "\r", ";"]
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    var quoted = String.UnicodeScalarView()
    quoted.append("\"")
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  // The last four are the wide forms, which some spreadsheets take for the narrow ones.
  private static let dangerous: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, dangerous.contains(first) || text == ImportCell.removal
    else { return text }
    return "'" + text
  }

  static func unguarded(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.first == "'" else { return text }
    let rest = String(scalars.dropFirst())
    guard let next = rest.unicodeScalars.first, dangerous.contains(next) || rest == ImportCell.removal
    else { return text }
    return rest
  }

  /// Items with `;` between them. A `;` or `\` of an item, and blanks at its ends, have a `\` before them.
  static func join(_ items: [String]) -> String {
    items.map { item in
      let scalars = Array(item.unicodeScalars)
      var escaped = String.UnicodeScalarView()
      for (index, scalar) in scalars.enumerated() {
        let atAnEnd = index == 0 || index == scalars.count - 1
        if scalar == ";" || scalar == "\\" || scalar == " " && atAnEnd { escaped.append("\\") }
        escaped.append(scalar)
      }
      return String(escaped)
    }
    .joined(separator: "; ")
  }

  static func split(_ text: String) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    // How much of the item must stay, because it was escaped or is no blank.
    var solid = 0
    var escaped = false
    func finished() -> String { String(String.UnicodeScalarView(item.prefix(solid))) }
    for scalar in text.unicodeScalars {
      if escaped {
        item.append(scalar)
        (solid, escaped) = (item.count, false)
      } else if scalar == "\\" {
        escaped = true
      } else if scalar == ";" {
        items.append(finished())
        (item, solid) = (.init(), 0)
      } else if scalar == " " {
        if !item.isEmpty { item.append(scalar) }
      } else {
        item.append(scalar)
        solid = item.count
      }
    }
    items.append(finished())
    // A separator at the end is no further item.
    if items.last?.isEmpty == true { items.removeLast() }
    return items
  }
}

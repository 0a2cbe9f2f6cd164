/// How a text stands in a record file: plain where YAML lets it, folded at 98 columns where it is long, with its line
/// breaks where it has some, and in double quotes for whatever is left.
enum HouseStyle {
  /// The longest text that stays behind its key.
  private static let longestOnOneLine = 96
  private static let width = 98

  /// The lines of `key: value`. `comment` is what stood behind the old value, with its `#`.
  static func lines(_ key: String, _ value: String, indent: Int, comment: String = "") -> [String] {
    let margin = String(repeating: " ", count: indent)
    let tail = comment.isEmpty ? "" : "  " + comment
    let inner = margin + "  "
    if value.contains("\n"), isBlock(value) {
      let body = value.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : inner + $0 }
      return [margin + key + ": |-" + tail] + body
    }
    let inline = isPlain(value) ? value : quoted(value)
    // Japanese has no blanks to break at.
    if inline.count > longestOnOneLine, isFoldable(value) {
      let folded = fold(value, width: max(20, width - inner.count))
      if folded.count > 1 { return [margin + key + ": >-" + tail] + folded.map { inner + $0 } }
    }
    return [margin + key + ": " + inline + tail]
  }

  /// The line of an item of a list; it is never folded, because most items are addresses.
  static func item(_ value: String, indent: Int, comment: String = "") -> String {
    String(repeating: " ", count: indent) + "- " + (isPlain(value) ? value : quoted(value))
      + (comment.isEmpty ? "" : "  " + comment)
  }

  /// Whether YAML takes the text as it stands for a plain scalar. Texts that begin with a digit and are no number are
  /// put in quotes too, as the files have it: some readers would take `2–4` or a date for something else.
  static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.allSatisfy(isPrintable), !text.contains("\n")
    else { return false }
    if first == " " || last == " " || last == ":" || text.contains(": ") || text.contains(" #") { return false }
    if "-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) { return isNumber(text) }
    if ("0"..."9").contains(first) { return isNumber(text) || isDay(text) }
    return !["...", "---", "<<"].contains(text)
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  private static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { [4, 7].contains($0) ? $1 == 45 : (48...57).contains($1) }
  }

  /// What `>-` gives back unchanged: one line, single blanks only.
  private static func isFoldable(_ text: String) -> Bool {
    !text.contains("\n") && !text.contains("  ") && text.first != " " && text.last != " "
      && text.unicodeScalars.allSatisfy(isPrintable) && !text.hasPrefix("#")
  }

  /// What `|-` gives back unchanged.
  private static func isBlock(_ text: String) -> Bool {
    text.first != " " && text.first != "\n" && text.last != "\n"
      && text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
      && !text.split(separator: "\n").contains { $0.last == " " }
  }

  private static func fold(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [line]
  }

  /// The characters that YAML lets stand in a scalar without an escape, and that do not break lines.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x2028, 0x202A..<0xD800, 0xE000..<0xFEFF, 0xFF00..<0xFFFE, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }
}

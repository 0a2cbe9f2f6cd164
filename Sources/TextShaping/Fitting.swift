/// Text made to fit a number of columns.
public enum Fitting {
  /// At most `columns` wide; what is cut is marked with `ellipsis`.
  public static func truncate(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    guard columns > 0 else { return "" }
    guard Width.columns(text) > columns else { return text }
    let room = columns - Width.columns(ellipsis)
    guard room >= 0 else { return String(text.prefix(0)) }
    var result = ""
    var used = 0
    for character in text {
      let width = Width.columns(character)
      if used + width > room { break }
      result.append(character)
      used += width
    }
    while result.last == " " { result.removeLast() }
    return result + ellipsis
  }

  /// Exactly `columns` wide: cut or filled with blanks on the right.
  public static func pad(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    let cut = truncate(text, to: columns, ellipsis: ellipsis)
    return cut + String(repeating: " ", count: max(0, columns - Width.columns(cut)))
  }

  /// Lines of at most `columns`, broken at blanks, or inside a word that is longer than a line. Line breaks in the
  /// text are kept. Never empty.
  public static func wrap(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [""] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrapParagraph(paragraph, columns, into: &lines)
    }
    return lines.isEmpty ? [""] : lines
  }

  private static func wrapParagraph(_ paragraph: Substring, _ columns: Int, into lines: inout [String]) {
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      let width = Width.columns(String(word))
      if used > 0, used + 1 + width <= columns {
        line += " " + word
        used += 1 + width
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      for character in word {
        let step = Width.columns(character)
        if used + step > columns, used > 0 {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += step
      }
    }
    lines.append(line)
  }
}

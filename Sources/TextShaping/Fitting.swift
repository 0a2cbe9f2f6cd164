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
    while let last = result.last, last == " " || LineBreaking.noBreakSpaces.contains(last) { result.removeLast() }
    return result + ellipsis
  }

  /// Exactly `columns` wide: cut or filled with blanks on the right.
  public static func pad(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    let cut = truncate(text, to: columns, ellipsis: ellipsis)
    return cut + String(repeating: " ", count: max(0, columns - Width.columns(cut)))
  }

  /// Lines of at most `columns`, broken where the script allows it, or inside a word that is longer than a line. Line
  /// breaks in the text are kept. Never empty.
  ///
  /// - Parameters:
  ///   - first: Stands before the first line, as a part of it.
  ///   - rest: Stands before every other line.
  public static func wrap(_ text: String, to columns: Int, first: String = "", rest: String = "") -> [String] {
    guard columns > 0 else { return [""] }
    var builder = LineBuilder(columns: columns, head: first, rest: rest)
    for (index, paragraph) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { builder.end() }
      for piece in LineBreaking.pieces(paragraph) { builder.add(piece) }
    }
    builder.end()
    return builder.lines
  }
}

/// Lines being filled.
private struct LineBuilder {
  let columns: Int
  /// Before every line but the first.
  let rest: String
  var lines: [String] = []
  private var line: String
  private var used: Int
  /// Whether the line has nothing but what stands before it.
  private var isFresh = true

  init(columns: Int, head: String, rest: String) {
    self.columns = columns
    self.rest = rest
    line = head
    used = Width.columns(head)
  }

  mutating func add(_ piece: LineBreaking.Piece) {
    let blank = piece.afterBlank && !isFresh ? 1 : 0
    if !isFresh, used + blank + piece.columns > columns { end() } else if blank == 1 { append(" ", 1) }
    if used + piece.columns <= columns { return append(piece.text, piece.columns) }
    for character in piece.text {
      let width = Width.columns(character)
      if !isFresh, used + width > columns { end() }
      append(String(character), width)
    }
  }

  mutating func end() {
    lines.append(line)
    line = rest
    used = Width.columns(rest)
    isFresh = true
  }

  private mutating func append(_ text: String, _ width: Int) {
    line += text
    used += width
    isFresh = false
  }
}

/// A surface as plain text: golden screens, `--plain` and `hoaban map` are made of it.
extension Surface {
  /// One string a row, blanks at the end of a row removed.
  public func lines() -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        let glyph = cells[row * size.columns + column].glyph
        if glyph != Cell.continuation { line.append(glyph) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows joined by line breaks, with one at the end.
  public func text() -> String { lines().joined(separator: "\n") + "\n" }
}

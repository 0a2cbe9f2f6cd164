/// A surface as plain text: golden screens, `--plain` and `hoaban map` are made of it.
extension Surface {
  /// One string a row, blanks at the end of a row removed.
  public func lines() -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        let cell = cells[row * size.columns + column]
        // Half blocks of land are ground, not signs: see `landLines`.
        if cell.glyph != Cell.continuation { line.append(cell.isLandAlone ? " " : cell.glyph) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The land under the signs, a row a string: `a` to `x` are the tones from the lowest ground in shadow to the highest
  /// in light, `~` is a lake, and a blank is no land. Of a cell with two tones the mean is shown.
  public func landLines() -> [String] {
    let letters = Array("abcdefghijklmnopqrstuvwx~")
    return (0..<size.rows).map { row in
      var line = ""
      for cell in cells[row * size.columns..<(row + 1) * size.columns] {
        let style = cell.style
        let alone = cell.isLandAlone ? style.tone : nil
        guard let land = style.land ?? alone else {
          line.append(" ")
          continue
        }
        line.append(letters[LandTone.mean(alone ?? land, land).index])
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows joined by line breaks, with one at the end.
  public func text() -> String { lines().joined(separator: "\n") + "\n" }
}

extension Cell {
  /// Whether it shows land and nothing else, in two halves or in one.
  fileprivate var isLandAlone: Bool {
    style.tone != nil && (style.land != nil || glyph == "▀" || glyph == "▄")
  }
}

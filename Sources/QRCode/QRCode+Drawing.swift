extension QRCode {
  /// What a module is drawn with.
  public enum Letters: Hashable, Sendable {
    /// Half blocks: a column a module, two rows of modules a line.
    case halfBlocks
    /// Number signs and blanks: two columns a module, a line a row.
    case ascii
  }

  /// What the letters stand out as from their ground.
  public enum Ink: Hashable, Sendable {
    /// As on paper: dark modules are drawn.
    case dark
    /// As on most terminals: light modules are drawn, and the quiet zone with them.
    case light
  }

  /// Modules of light that the standard asks for on every side.
  public static let quietZone = 4

  /// Columns and lines of the drawing with its quiet zone.
  public func extent(_ letters: Letters) -> (columns: Int, lines: Int) {
    let side = size + 2 * Self.quietZone
    return letters == .halfBlocks ? (side, (side + 1) / 2) : (2 * side, side)
  }

  /// The code in its quiet zone.
  public func lines(_ letters: Letters, ink: Ink) -> [String] {
    let side = -Self.quietZone..<size + Self.quietZone
    func isDrawn(_ row: Int, _ column: Int) -> Bool { self[row, column] == (ink == .dark) }
    switch letters {
    case .ascii: return side.map { row in side.map { isDrawn(row, $0) ? "##" : "  " }.joined() }
    case .halfBlocks:
      // The side is odd: below the last row there is one more of light.
      return stride(from: side.lowerBound, to: side.upperBound, by: 2).map { row in
        side.map { column in
          switch (isDrawn(row, column), isDrawn(row + 1, column)) {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        }.joined()
      }
    }
  }
}

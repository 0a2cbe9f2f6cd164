import TextShaping

/// One character cell.
public struct Cell: Hashable, Sendable {
  /// The grapheme that stands here; `Cell.continuation` in the second column of a wide one.
  public var glyph: Character
  public var style: Style

  public init(_ glyph: Character, _ style: Style) {
    self.glyph = glyph
    self.style = style
  }

  public static let blank = Cell(" ", .text)
  /// Stands in the right half of a wide character. It is a character that `put` refuses, so it never comes from text.
  public static let continuation: Character = "\u{0}"
}

/// A screen as values: a grid of cells and the place of the cursor. The whole program draws into this; only a
/// `Display` knows of a terminal.
public struct Surface: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the focused thing is. It is reported to the terminal even when it is hidden, because screen readers and
  /// braille lines follow it.
  public var cursor: Point?
  /// Whether the cursor is shown, as in a text field.
  public var cursorVisible = false

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  public var bounds: Rect { Rect(size: size) }

  /// The cell at a point; a point outside gives nil.
  public subscript(point: Point) -> Cell? {
    guard bounds.contains(point) else { return nil }
    return cells[point.row * size.columns + point.column]
  }

  /// Writes text from a point to the right, cut at `clip` (the surface when nil). Characters that a terminal would
  /// obey are left out, wide ones take two cells. Returns the column after the last cell written.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, _ style: Style = .text, clip: Rect? = nil) -> Int {
    var column = point.column
    let limit = clip.map { min($0.maxColumn, size.columns) } ?? size.columns
    let start = clip.map { max(0, $0.column) } ?? 0
    let rows = clip.map { max(0, $0.row)..<max(max(0, $0.row), min($0.maxRow, size.rows)) } ?? 0..<size.rows
    guard rows.contains(point.row) else { return column }
    for character in text {
      guard let glyph = Self.safe(character) else { continue }
      let width = Width.columns(glyph)
      guard width > 0 else { continue }
      if column + width > limit { break }
      if column >= start { set(glyph, width, column, point.row, style) }
      column += width
    }
    return column
  }

  /// Fills a rectangle.
  public mutating func fill(_ rect: Rect, _ glyph: Character = " ", _ style: Style = .text) {
    for row in max(0, rect.row)..<max(max(0, rect.row), min(rect.maxRow, size.rows)) {
      for column in max(0, rect.column)..<max(max(0, rect.column), min(rect.maxColumn, size.columns)) {
        set(glyph, 1, column, row, style)
      }
    }
  }

  /// Changes the style of the cells of a rectangle, leaving their text.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    for row in max(0, rect.row)..<max(max(0, rect.row), min(rect.maxRow, size.rows)) {
      for column in max(0, rect.column)..<max(max(0, rect.column), min(rect.maxColumn, size.columns)) {
        cells[row * size.columns + column].style = change(cells[row * size.columns + column].style)
      }
    }
  }

  /// The same screen in ASCII alone: letters lose their marks, signs become their nearest likeness.
  public func transliterated() -> Surface {
    var plain = self
    for index in plain.cells.indices where plain.cells[index].glyph != Cell.continuation {
      plain.cells[index].glyph = Transliteration.ascii(plain.cells[index].glyph)
    }
    // A wide character becomes two signs, so that nothing after it moves.
    for index in plain.cells.indices where plain.cells[index].glyph == Cell.continuation {
      plain.cells[index].glyph = "?"
    }
    return plain
  }

  private mutating func set(_ glyph: Character, _ width: Int, _ column: Int, _ row: Int, _ style: Style) {
    let index = row * size.columns + column
    // Half of a wide character that is overwritten must not stay behind.
    if cells[index].glyph == Cell.continuation, column > 0 { cells[index - 1].glyph = " " }
    let last = index + width - 1
    if column + width < size.columns, cells[last + 1].glyph == Cell.continuation { cells[last + 1].glyph = " " }
    cells[index] = Cell(glyph, style)
    if width == 2 { cells[index + 1] = Cell(Cell.continuation, style) }
  }

  /// The character without scalars that a terminal would obey; nil if nothing is left. Blanks that hold words together
  /// have done so by now: they become ordinary ones, which every font has and every terminal counts as one column.
  private static func safe(_ character: Character) -> Character? {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? character : nil }
    if character == "\u{A0}" || character == "\u{202F}" || character == "\u{2007}" { return " " }
    var kept = String.UnicodeScalarView()
    for scalar in character.unicodeScalars where Composition.isSafe(scalar) { kept.append(scalar) }
    return String(kept).first
  }
}

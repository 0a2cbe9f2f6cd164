import Canvas
import TextShaping

/// A framed area over the screen, for prompts.
enum Box {
  /// A rectangle of at most `columns`×`rows` in the middle of the screen.
  static func centred(_ size: Size, columns: Int, rows: Int) -> Rect {
    let width = min(columns, size.columns - 2)
    let height = min(rows, size.rows - 2)
    return Rect(column: (size.columns - width) / 2, row: (size.rows - height) / 2, columns: width, rows: height)
  }

  /// Clears the rectangle, frames it and returns what is inside.
  static func draw(_ rect: Rect, title: String, tier: GlyphTier, on surface: inout Surface) -> Rect {
    let glyphs = Glyphs(tier)
    surface.fill(rect, " ", .text)
    guard rect.columns >= 4, rect.rows >= 3 else { return rect }
    let style = Style(.accent)
    for column in (rect.column + 1)..<(rect.maxColumn - 1) {
      surface.put(String(glyphs.horizontal), at: Point(column: column, row: rect.row), style)
      surface.put(String(glyphs.horizontal), at: Point(column: column, row: rect.maxRow - 1), style)
    }
    for row in (rect.row + 1)..<(rect.maxRow - 1) {
      surface.put(String(glyphs.vertical), at: Point(column: rect.column, row: row), style)
      surface.put(String(glyphs.vertical), at: Point(column: rect.maxColumn - 1, row: row), style)
    }
    let corners = [
      Point(column: rect.column, row: rect.row), Point(column: rect.maxColumn - 1, row: rect.row),
      Point(column: rect.column, row: rect.maxRow - 1), Point(column: rect.maxColumn - 1, row: rect.maxRow - 1),
    ]
    for (corner, glyph) in zip(corners, glyphs.corners) { surface.put(String(glyph), at: corner, style) }
    let name = Fitting.truncate(" \(title) ", to: rect.columns - 4, ellipsis: glyphs.ellipsis)
    surface.put(name, at: Point(column: rect.column + 2, row: rect.row), Style(.title))
    return rect.inset(columns: 2, rows: 1)
  }

  /// A vertical rule of a pane.
  static func rule(_ column: Int, _ rect: Rect, tier: GlyphTier, on surface: inout Surface) {
    for row in rect.row..<rect.maxRow {
      surface.put(String(Glyphs(tier).vertical), at: Point(column: column, row: row), Style(.muted))
    }
  }
}

import Canvas

/// Says in the last column that there is more above or below.
enum Scrollbar {
  static func draw(count: Int, top: Int, in rect: Rect, tier: GlyphTier, on surface: inout Surface) {
    guard count > rect.rows, rect.rows > 1 else { return }
    let glyphs = Glyphs(tier)
    if top > 0 {
      surface.put(String(glyphs.up), at: Point(column: rect.maxColumn - 1, row: rect.row), .muted)
    }
    if top + rect.rows < count {
      surface.put(String(glyphs.down), at: Point(column: rect.maxColumn - 1, row: rect.maxRow - 1), .muted)
    }
  }
}

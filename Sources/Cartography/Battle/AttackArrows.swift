import Canvas
import Geography

/// Arrows beside strongpoints, each in the neighbouring cell from which the attack came, pointing at the post.
struct AttackArrows {
  private(set) var arrows: [(cell: Point, glyph: Character)] = []

  /// - Parameter taken: Cells that must be left alone: an arrow that has no room is left out, the text has it.
  init(_ pins: [MarkerPlacement.Pin], in area: Rect, leaving taken: Set<Point>, tier: GlyphTier) {
    for pin in pins {
      for side in pin.markers.first?.battle?.attackedFrom ?? [] {
        let step = Self.steps[side.rawValue]
        let cell = Point(column: pin.cell.column + step.columns, row: pin.cell.row + step.rows)
        guard area.contains(cell), !taken.contains(cell) else { continue }
        arrows.append((cell, Self.glyph(from: side, tier: tier)))
      }
    }
  }

  static func glyph(from side: Compass, tier: GlyphTier) -> Character {
    Array(tier == .braille ? "↓↙←↖↑↗→↘" : "|/-\\|/-\\")[side.rawValue]
  }

  /// In the order of the winds.
  private static let steps: [(columns: Int, rows: Int)] = [
    (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1),
  ]
}

/// Dots finer than cells, drawn into and then turned into the glyphs of a tier. Where a dot is a whole cell, the dot that
/// is drawn last on the highest layer gives the sign.
///
/// Braille: U+2800 plus one bit a dot (ISO/IEC 11548-1). Of several layers in one cell the highest gives the colour and
/// dots of all stay.
public struct DotGrid: Sendable {
  public let cells: Size
  public let tier: GlyphTier
  private var bits: [UInt8]
  private var layers: [UInt8]
  private var roles: [Role]
  private var marks: [Character?]

  public init(cells: Size, tier: GlyphTier) {
    self.cells = Size(columns: max(0, cells.columns), rows: max(0, cells.rows))
    self.tier = tier
    let count = self.cells.columns * self.cells.rows
    bits = Array(repeating: 0, count: count)
    layers = Array(repeating: 0, count: count)
    roles = Array(repeating: .text, count: count)
    marks = Array(repeating: nil, count: count)
  }

  /// Dots across and down.
  public var size: Size {
    Size(columns: cells.columns * tier.dots.columns, rows: cells.rows * tier.dots.rows)
  }

  /// Sets one dot; outside the grid nothing happens. `sign` stands for the dot where a dot is a whole cell.
  public mutating func set(_ column: Int, _ row: Int, role: Role, layer: UInt8, sign: Character) {
    guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return }
    let dots = tier.dots
    let index = (row / dots.rows) * cells.columns + column / dots.columns
    bits[index] |= Self.bit(column % dots.columns, row % dots.rows, tier)
    guard layer >= layers[index] else { return }
    layers[index] = layer
    roles[index] = role
    marks[index] = sign
  }

  /// Bresenham's line between two dots, `on` dots drawn and `off` left out in turn.
  public mutating func line(
    from start: (Int, Int), to end: (Int, Int), role: Role, layer: UInt8, sign: Character, on: Int = 1, off: Int = 0
  ) {
    var (x, y) = start
    let dx = abs(end.0 - x)
    let dy = -abs(end.1 - y)
    let stepX = x < end.0 ? 1 : -1
    let stepY = y < end.1 ? 1 : -1
    var error = dx + dy
    var count = 0
    while true {
      if off == 0 || count % (on + off) < on { set(x, y, role: role, layer: layer, sign: sign) }
      count += 1
      if x == end.0, y == end.1 { return }
      let twice = 2 * error
      if twice >= dy {
        error += dy
        x += stepX
      }
      if twice <= dx {
        error += dx
        y += stepY
      }
    }
  }

  /// The glyph and role of a cell, or nil where no dot is set and outside the grid.
  public func glyph(column: Int, row: Int) -> (glyph: Character, role: Role)? {
    guard Rect(size: cells).contains(Point(column: column, row: row)) else { return nil }
    let index = row * cells.columns + column
    guard bits[index] != 0 else { return nil }
    switch tier {
    case .braille:
      guard let scalar = Unicode.Scalar(0x2800 + UInt32(bits[index])) else { return nil }
      return (Character(scalar), roles[index])
    case .quadrant: return (Self.quadrants[Int(bits[index])], roles[index])
    case .halfBlock: return (bits[index] == 3 ? "█" : bits[index] == 1 ? "▀" : "▄", roles[index])
    case .shade, .ascii: return (marks[index] ?? ".", roles[index])
    }
  }

  /// The dots of a cell, one bit each as its tier counts them; none outside the grid.
  public func dots(column: Int, row: Int) -> UInt8 {
    guard Rect(size: cells).contains(Point(column: column, row: row)) else { return 0 }
    return bits[row * cells.columns + column]
  }

  /// By the dots: 1 and 2 above, 4 and 8 below.
  private static let quadrants: [Character] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]

  private static func bit(_ column: Int, _ row: Int, _ tier: GlyphTier) -> UInt8 {
    guard tier == .braille else { return 1 << UInt8(row * tier.dots.columns + column) }
    let left: [UInt8] = [0x01, 0x02, 0x04, 0x40]
    let right: [UInt8] = [0x08, 0x10, 0x20, 0x80]
    return column == 0 ? left[row] : right[row]
  }
}

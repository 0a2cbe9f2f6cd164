/// What the terminal's font is trusted to have.
public enum GlyphTier: String, CaseIterable, Sendable {
  /// Braille dots, 2×4 a cell, and box drawing.
  case braille
  /// Half blocks, 1×2 a cell, and box drawing: the Linux console.
  case halfBlock = "half"
  /// ASCII alone.
  case ascii

  /// Dots across and down in a cell.
  public var dots: Size {
    switch self {
    case .braille: Size(columns: 2, rows: 4)
    case .halfBlock: Size(columns: 1, rows: 2)
    case .ascii: Size(columns: 1, rows: 1)
    }
  }
}

/// The signs of the frame around the content, by tier.
public struct Glyphs: Sendable {
  public let horizontal: Character
  public let vertical: Character
  public let corners: [Character]  // top left, top right, bottom left, bottom right
  public let pointer: Character
  public let bullet: Character
  public let ellipsis: String
  public let star: Character
  public let up: Character
  public let down: Character
  public let separator: String
  public let dash: String

  public init(_ tier: GlyphTier) {
    let ascii = tier == .ascii
    horizontal = ascii ? "-" : "─"
    vertical = ascii ? "|" : "│"
    corners = ascii ? ["+", "+", "+", "+"] : ["┌", "┐", "└", "┘"]
    pointer = ascii ? ">" : "►"
    bullet = ascii ? "*" : "•"
    ellipsis = ascii ? "..." : "…"
    star = ascii ? "*" : tier == .braille ? "★" : "♦"
    up = ascii ? "^" : "▲"
    down = ascii ? "v" : "▼"
    separator = ascii ? "-" : "·"
    dash = ascii ? "-" : "–"
  }
}

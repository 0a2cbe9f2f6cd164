/// What the terminal's font is trusted to have, from the most to the least.
public enum GlyphTier: String, CaseIterable, Sendable {
  /// Braille dots, 2×4 a cell, and box drawing.
  case braille
  /// Quarter blocks, 2×2 a cell, and box drawing: for fonts in which braille is missing or has gaps.
  case quadrant
  /// Half blocks, 1×2 a cell, and box drawing: the Linux console.
  case halfBlock = "half"
  /// Shades and box drawing, of the IBM PC's code page 437 alone.
  case shade
  /// ASCII alone.
  case ascii

  /// Dots across and down in a cell.
  public var dots: Size {
    switch self {
    case .braille: Size(columns: 2, rows: 4)
    case .quadrant: Size(columns: 2, rows: 2)
    case .halfBlock: Size(columns: 1, rows: 2)
    case .shade, .ascii: Size(columns: 1, rows: 1)
    }
  }

  /// Height of a dot over its width, of a cell that is twice as high as wide.
  public var dotAspect: Int { 2 * dots.columns / dots.rows }

  public var hasHalfBlocks: Bool {
    switch self {
    case .braille, .quadrant, .halfBlock: true
    case .shade, .ascii: false
    }
  }

  /// Whether there are shapes such as ◆ and ★. Where they are not, letters stand for things.
  public var hasShapes: Bool { self == .braille || self == .quadrant }

  /// The tier itself, or `limit` where that has less.
  public func within(_ limit: GlyphTier) -> GlyphTier {
    Self.allCases.last { $0 == self || $0 == limit } ?? limit
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
  public let minus: String
  /// Takes away what it stands behind.
  public let cross: String
  /// Between the steps of the way to what is shown.
  public let inward: String

  public init(_ tier: GlyphTier) {
    let ascii = tier == .ascii
    // Code page 437 has none of these.
    let hasPunctuation = tier.hasHalfBlocks
    horizontal = ascii ? "-" : "─"
    vertical = ascii ? "|" : "│"
    corners = ascii ? ["+", "+", "+", "+"] : ["┌", "┐", "└", "┘"]
    pointer = ascii ? ">" : "►"
    bullet = ascii ? "*" : "•"
    ellipsis = hasPunctuation ? "…" : "..."
    star = ascii ? "*" : tier.hasShapes ? "★" : "♦"
    up = ascii ? "^" : "▲"
    down = ascii ? "v" : "▼"
    separator = ascii ? "-" : "·"
    dash = hasPunctuation ? "–" : "-"
    minus = hasPunctuation ? "−" : "-"
    cross = hasPunctuation ? "×" : "x"
    inward = hasPunctuation ? "›" : ascii ? ">" : "»"
  }
}

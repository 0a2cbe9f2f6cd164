import Canvas
import Gazetteer

/// How a line is drawn. Lines differ by pattern and width as well as by colour.
struct LineStroke: Hashable {
  /// The sign of a dot where a dot is a whole cell.
  enum Sign: Hashable {
    case fixed(Character)
    /// `-`, `|` or `+` as the line runs, or `─`, `│`, `/` and `\`.
    case alongRoad
  }

  var role: Role
  var layer: UInt8
  /// Dots drawn and left out in turn; nothing is left out where `off` is 0.
  var on = 1
  var off = 0
  /// In dots across; a dot that is higher than wide counts for more where the line lies.
  var width = 1
  var sign: Sign

  init(_ feature: MapFeature, tier: GlyphTier, width: Int = 1) {
    let rank = MapFeature.allCases.firstIndex(of: feature) ?? 0
    layer = UInt8(10 * (rank + 1))
    self.width = width
    let water: Sign = .fixed(tier == .shade ? "≈" : "~")
    switch feature {
    case .limit:
      (role, sign) = (.border, .fixed(":"))
      (on, off) = Self.pattern(tier, braille: (1, 2), halfBlock: (1, 2), wholeCells: (1, 1))
    case .border:
      (role, sign) = (.border, .fixed(":"))
      (on, off) = Self.pattern(tier, braille: (1, 1), halfBlock: (1, 1))
    case .lake: (role, sign) = (.water, water)
    case .historicTrack:
      (role, sign) = (.battle, .fixed("."))
      (on, off) = Self.pattern(tier, braille: (2, 2), halfBlock: (1, 1))
    case .modelledRoad:
      (role, sign) = (.modelledRoad, .fixed(tier == .shade ? "·" : "."))
      (on, off) = Self.pattern(tier, braille: (4, 3), halfBlock: (2, 1))
    case .road:
      // A small gap now and then tells a road from a river where there is no colour.
      (role, sign) = (.road, .alongRoad)
      (on, off) = Self.pattern(tier, braille: (6, 1), halfBlock: (3, 1))
    case .river: (role, sign) = (.water, water)
    case .runway: (role, sign) = (.runway, .fixed(tier == .shade ? "═" : "="))
    }
  }

  /// The circle in which the selected place is believed to be.
  static func accuracy(tier: GlyphTier, role: Role) -> LineStroke {
    var stroke = LineStroke(.runway, tier: tier)
    stroke.role = role
    stroke.layer = 190
    stroke.sign = .fixed("'")
    (stroke.on, stroke.off) = pattern(tier, braille: (1, 2), halfBlock: (1, 2), wholeCells: (1, 1))
    return stroke
  }

  private static func pattern(
    _ tier: GlyphTier, braille: (Int, Int), halfBlock: (Int, Int), wholeCells: (Int, Int) = (1, 0)
  ) -> (Int, Int) {
    switch tier {
    case .braille, .quadrant: braille
    case .halfBlock: halfBlock
    case .shade, .ascii: wholeCells
    }
  }
}

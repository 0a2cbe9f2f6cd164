public import Canvas
public import Gazetteer

/// The sign and colour of a strongpoint: each holder has a shape of its own, or a letter, so that colour only helps.
/// A post whose place is known only roughly is hollow, or a small letter.
public enum BattleSign {
  public static func glyph(_ holder: Holder, rough: Bool, tier: GlyphTier) -> Character {
    tier.hasShapes ? shape(holder, rough) : letter(holder, rough)
  }

  static func glyph(_ mark: BattleMark, rough: Bool, tier: GlyphTier) -> Character {
    guard mark.isDropZone, mark.holder == .french else { return glyph(mark.holder, rough: rough, tier: tier) }
    return dropZone(tier: tier)
  }

  public static func dropZone(tier: GlyphTier) -> Character { tier.hasShapes ? "▽" : "D" }

  public static func role(_ holder: Holder) -> Role {
    switch holder {
    case .french: .water
    case .vietMinh: .battle
    case .contested: .warn
    case .abandoned: .muted
    }
  }

  static func style(_ mark: BattleMark, land: LandTone?) -> Style {
    if mark.isFlashing { return Style(.selection, .bold) }
    return Style(role(mark.holder), mark.isChanged ? [.bold, .underline] : .bold, land: land)
  }

  /// Shapes that fonts with braille or quarter blocks have, one column wide and never emoji.
  private static func shape(_ holder: Holder, _ rough: Bool) -> Character {
    switch holder {
    case .french: rough ? "□" : "■"
    case .vietMinh: rough ? "◇" : "◆"
    case .contested: rough ? "×" : "✕"
    case .abandoned: rough ? "○" : "●"
    }
  }

  private static func letter(_ holder: Holder, _ rough: Bool) -> Character {
    switch holder {
    case .french: rough ? "f" : "F"
    case .vietMinh: rough ? "v" : "V"
    case .contested: rough ? "x" : "X"
    case .abandoned: rough ? "o" : "O"
    }
  }
}

public import Canvas
public import Gazetteer

/// The sign and colour of a marker. Each group has a sign of its own in every tier, so that colour only helps.
public enum MarkerSign {
  public static func glyph(_ group: Group, tier: GlyphTier) -> Character {
    tier.hasShapes ? shape(group) : letter(group)
  }

  /// The sign of a stop: 1 to 9, then a to z, then `*`.
  public static func glyph(number: Int) -> Character {
    let signs = Array("123456789abcdefghijklmnopqrstuvwxyz")
    return signs.indices.contains(number - 1) ? signs[number - 1] : "*"
  }

  /// Where the traveller is.
  public static func here(tier: GlyphTier) -> Character { tier.hasShapes ? "◉" : "@" }

  /// A lake of which the place is known and not the shore.
  static func lake(tier: GlyphTier) -> Character { tier == .braille ? "≈" : "L" }

  public static func role(_ group: Group) -> Role {
    switch group {
    case .battlefield: .battle
    case .heritage: .heritage
    case .nature: .nature
    case .culture, .festival: .culture
    case .stay: .stay
    case .food: .food
    case .route: .road
    case .travel: .travel
    case .service: .service
    }
  }

  static func glyph(_ marker: MapMarker, tier: GlyphTier) -> Character {
    marker.number.map(glyph(number:)) ?? (marker.isLake ? lake(tier: tier) : glyph(marker.group, tier: tier))
  }

  static func role(_ marker: MapMarker) -> Role {
    if marker.number != nil { return LineStroke.role(day: marker.day ?? 0) }
    return marker.isLake ? .water : role(marker.group)
  }

  /// Shapes that fonts with braille or quarter blocks have, one column wide and never emoji.
  private static func shape(_ group: Group) -> Character {
    switch group {
    case .battlefield: "▲"
    case .heritage: "■"
    case .nature: "◆"
    case .culture: "●"
    case .stay: "⌂"
    case .food: "○"
    case .route: "»"
    case .festival: "☼"
    case .travel: "◇"
    case .service: "+"
    }
  }

  /// First letters in English where they are free; the console's fonts have few shapes.
  private static func letter(_ group: Group) -> Character {
    switch group {
    case .battlefield: "B"
    case .heritage: "H"
    case .nature: "N"
    case .culture: "C"
    case .stay: "S"
    case .food: "F"
    case .route: "R"
    case .festival: "E"
    case .travel: "T"
    case .service: "I"
    }
  }
}

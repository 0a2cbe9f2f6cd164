/// A tone of the land under a map: one of four tints by height, each in six shades by light, or the water of a lake.
/// A theme gives each its colour.
public struct LandTone: Hashable, Sendable {
  public static let tints = 4
  public static let shades = 6
  /// The last one, after those of the land.
  public static let lake = LandTone(index: tints * shades)

  /// `tint * shades + shade`; from the lowest ground and the deepest shadow on.
  public let index: Int

  private init(index: Int) { self.index = index }

  /// Held within the tones that there are.
  public init(tint: Int, shade: Int) {
    self.init(index: min(max(tint, 0), Self.tints - 1) * Self.shades + min(max(shade, 0), Self.shades - 1))
  }

  public var isLake: Bool { self == .lake }
  /// Of a lake that of the lowest ground.
  public var tint: Int { isLake ? 0 : index / Self.shades }
  public var shade: Int { isLake ? 0 : index % Self.shades }

  /// The one tone of a cell that has two: its lower half counts less. A lake stays a lake.
  public static func mean(_ upper: LandTone, _ lower: LandTone) -> LandTone {
    if upper.isLake || lower.isLake { return .lake }
    return LandTone(tint: (upper.tint + lower.tint + 1) / 2, shade: (upper.shade + lower.shade + 1) / 2)
  }
}

/// How land is shown.
public enum LandManner: Hashable, Sendable {
  /// By the colour of the ground.
  case tones
  /// By signs that grow denser, where there are too few colours. `lightInk` says whether the denser sign is the brighter
  /// one.
  case signs(lightInk: Bool)
}

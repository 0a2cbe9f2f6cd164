public import Gazetteer
public import Geography

/// What the marker of a strongpoint of 1954 tells besides its place.
public struct BattleMark: Hashable, Sendable {
  public var holder: Holder
  /// A field for parachutes rather than a post; shown as such while its first holder has it.
  public var isDropZone: Bool
  /// It came into other hands on the day that is shown.
  public var isChanged: Bool
  /// The circle in which it is believed to have been is drawn, where it is wide enough to be seen.
  public var hasCircle: Bool
  /// Shown in reverse for a moment.
  public var isFlashing: Bool
  /// From which sides it was attacked on that day, where a source says so.
  public var attackedFrom: [Compass]

  public init(
    holder: Holder, isDropZone: Bool = false, isChanged: Bool = false, hasCircle: Bool = false,
    isFlashing: Bool = false, attackedFrom: [Compass] = []
  ) {
    self.holder = holder
    self.isDropZone = isDropZone
    self.isChanged = isChanged
    self.hasCircle = hasCircle
    self.isFlashing = isFlashing
    self.attackedFrom = attackedFrom
  }
}

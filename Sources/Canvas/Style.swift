/// What a cell means. A theme gives each role its colour; each role also has a weight or a glyph of its own, so that
/// a monochrome screen reads the same.
public enum Role: UInt8, CaseIterable, Sendable {
  case text, muted, title, accent, selection, selectionInactive, key, field, ok, warn, danger, match
  case bar, barActive
  /// The light and the dark modules of a QR code: white and black in every theme, or cameras do not read it.
  case codeLight, codeDark
  case water, road, modelledRoad, border, runway, battle, heritage, nature, culture, stay, food, service, travel
}

/// Weight of a cell beside its colour.
public struct Emphasis: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let bold = Emphasis(rawValue: 1)
  public static let dim = Emphasis(rawValue: 2)
  public static let underline = Emphasis(rawValue: 4)
  public static let reverse = Emphasis(rawValue: 8)
}

/// How a cell is painted: a role, and emphasis on top of what the theme gives the role.
public struct Style: Hashable, Sendable {
  public var role: Role
  public var emphasis: Emphasis
  /// A role whose ground lies under this text (a selected row under a muted word), or nil for the role's own ground.
  public var ground: Role?
  /// A tone of land that the sign is painted in, in place of the role's ink: the upper half of a half block, or a sign
  /// that stands for land where there are few colours.
  public var tone: LandTone?
  /// The land under the sign, in place of every other ground, where there are colours for it.
  public var land: LandTone?

  public init(
    _ role: Role, _ emphasis: Emphasis = [], on ground: Role? = nil, tone: LandTone? = nil, land: LandTone? = nil
  ) {
    self.role = role
    self.emphasis = emphasis
    self.ground = ground
    self.tone = tone
    self.land = land
  }

  public static let text = Style(.text)
  public static let muted = Style(.muted)
}

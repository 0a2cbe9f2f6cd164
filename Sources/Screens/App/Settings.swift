public import Canvas
public import Gazetteer

/// How the person likes the guide; kept in `traveller.sqlite`.
public struct Settings: Hashable, Sendable {
  public var language: Language
  public var theme: Theme
  public var tier: GlyphTier
  public var mouse: Bool

  public init(language: Language = .vi, theme: Theme = .dark, tier: GlyphTier = .braille, mouse: Bool = true) {
    self.language = language
    self.theme = theme
    self.tier = tier
    self.mouse = mouse
  }

  /// The languages that the interface itself speaks so far.
  public static let spoken: [Language] = [.vi, .en]
}

/// The names under which settings are kept.
public enum SettingKey: String, CaseIterable, Sendable {
  case language, theme, tier, mouse
  /// The trip that `addToTrip` goes to.
  case currentTrip
  /// The first-run card was seen.
  case welcomed
}

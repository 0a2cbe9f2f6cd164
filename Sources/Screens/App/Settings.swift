public import Canvas
public import Gazetteer

/// How the person likes the guide; kept in `traveller.sqlite`.
public struct Settings: Hashable, Sendable {
  public var language: Language
  public var theme: Theme
  public var tier: GlyphTier
  public var mouse: Bool
  /// Whether the map shows the land; nil for wherever there are colours for it.
  public var relief: Bool?
  /// Not kept: the colours of this terminal.
  public var depth = ColorDepth.mono
  /// Whether anything may move by itself.
  public var motion: Bool
  /// Not kept: what the way to the person lets through in this run.
  public var letters: Letters = .ofSigns

  public enum Letters: Hashable, Sendable {
    /// ASCII where the signs are ASCII, else all.
    case ofSigns
    /// All, whatever the signs are: the guide is told line by line.
    case all
    /// ASCII, whatever the signs are: the terminal has no others.
    case ascii
  }

  public init(
    language: Language = .vi, theme: Theme = .dark, tier: GlyphTier = .braille, mouse: Bool = true,
    motion: Bool = true
  ) {
    self.language = language
    self.theme = theme
    self.tier = tier
    self.mouse = mouse
    self.motion = motion
  }

  /// The languages that the interface itself speaks, in the order in which a key goes through them.
  public static let spoken: [Language] = [.vi, .en, .fr, .ja]

  /// The language that is shown: the one asked for, where the letters for it are there.
  var shown: Language {
    switch letters {
    case .ofSigns: language.written(in: tier)
    case .all: language
    case .ascii: language.written(in: .ascii)
    }
  }
}

extension Language {
  /// The language itself, or English where the signs cannot write it: Vietnamese and French can be read without their
  /// marks, but ASCII has nothing for Japanese.
  public func written(in tier: GlyphTier) -> Language { self == .ja && tier == .ascii ? .en : self }
}

/// The names under which settings are kept.
public enum SettingKey: String, CaseIterable, Sendable {
  case language, theme, tier, mouse, relief, motion
  /// The trip that `addToTrip` goes to.
  case currentTrip
  /// Where the traveller is, as `Here` writes it.
  case here
  /// The first-run card was seen.
  case welcomed
}

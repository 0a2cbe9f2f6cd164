public import Canvas

/// What the person, or the one who set up the machine, asked for; it goes before the environment.
public struct TerminalOptions: Sendable {
  public var theme: Theme
  /// The signs to draw with; nil takes what the terminal seems to have.
  public var tier: GlyphTier?
  /// The colours to use; nil takes what the terminal seems to have.
  public var depth: ColorDepth?
  /// Whether the program takes the mouse at the start.
  public var mouse: Bool
  /// A public machine: the process cannot be stopped into a shell, and nothing is left on its clipboard.
  public var kiosk: Bool
  /// Whether the bytes of frames are counted, which costs a copy of each.
  public var metered: Bool

  public init(
    theme: Theme = .dark, tier: GlyphTier? = nil, depth: ColorDepth? = nil, mouse: Bool = true, kiosk: Bool = false,
    metered: Bool = false
  ) {
    self.theme = theme
    self.tier = tier
    self.depth = depth
    self.mouse = mouse
    self.kiosk = kiosk
    self.metered = metered
  }
}

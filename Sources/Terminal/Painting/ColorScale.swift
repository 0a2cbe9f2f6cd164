import Canvas

/// How inks become the colour numbers of the open terminal: what is wanted, stepped down to what terminfo can say.
///
/// At true colour with a terminfo of 256 colours (the usual case: `xterm-256color`) the nearest of xterm's colours is
/// taken, because ncurses has no way to send others; with terminfo's `RGB` flag the colours are exact.
enum ColorScale: Hashable, Sendable, CaseIterable {
  case none, eight, sixteen, indexed, direct

  init(depth: ColorDepth, terminalColors: Int, isDirect: Bool) {
    switch depth {
    case .mono: self = .none
    case .ansi8: self = terminalColors >= 8 ? .eight : .none
    case .ansi16: self = Self.upTo16(terminalColors)
    case .xterm256:
      // The numbers of a direct terminal are colours themselves, so that 16 to 255 would all be blue.
      self = isDirect ? .direct : terminalColors >= 256 ? .indexed : Self.upTo16(terminalColors)
    case .trueColor:
      self = isDirect ? .direct : terminalColors >= 256 ? .indexed : Self.upTo16(terminalColors)
    }
  }

  private static func upTo16(_ terminalColors: Int) -> ColorScale {
    terminalColors >= 16 ? .sixteen : terminalColors >= 8 ? .eight : .none
  }

  /// The number of an ink; -1, the terminal's own, for none.
  func number(_ ink: Ink?) -> Int32 {
    guard let ink else { return -1 }
    switch self {
    case .none: return -1
    case .eight: return Int32(ink.ansi & 7)
    case .sixteen: return Int32(ink.ansi & 15)
    case .indexed: return Int32(ink.xterm)
    // Numbers below 8 are those of the palette even there; nobody sees the difference to 0x000008.
    case .direct: return Int32(max(8, ink.rgb & 0xFF_FFFF))
    }
  }

  /// Whether there are colours for land.
  var showsLand: Bool { self == .indexed || self == .direct }

  /// Whether an ink needs bold to be told from its darker half, as on terminals of 8 colours.
  func brightens(_ ink: Ink?) -> Bool { self == .eight && (ink?.ansi ?? 0) >= 8 }
}

public import Canvas

/// What the terminal can show, as far as the environment and terminfo tell. Nothing is asked of the terminal itself:
/// an answer may take seconds over a slow line, or never come.
public struct Capabilities: Hashable, Sendable {
  /// The signs to draw with.
  public var tier: GlyphTier
  /// The colours to use. More than terminfo allows is approximated when it is painted.
  public var depth: ColorDepth
  /// Whether the screen cannot be painted on, so that the program has to speak line by line.
  public var plain: Bool
  /// Whether a frame may be marked so that the terminal shows it at once. Only where it is known to work.
  public var synchronizedOutput: Bool

  public init(tier: GlyphTier, depth: ColorDepth, plain: Bool, synchronizedOutput: Bool) {
    self.tier = tier
    self.depth = depth
    self.plain = plain
    self.synchronizedOutput = synchronizedOutput
  }

  /// Judges a terminal.
  ///
  /// - Parameters:
  ///   - environment: `TERM`, `COLORTERM`, `NO_COLOR` (https://no-color.org) and `TERM_PROGRAM` are read.
  ///   - isUTF8Locale: whether letters beyond ASCII can be written at all.
  ///   - terminalColors: terminfo's `colors`; 0 where it has none.
  ///   - tier: the signs asked for, which go before everything.
  ///   - depth: the colours asked for, which go before everything.
  ///   - isTerminal: false where input or output is a file or a pipe.
  public static func detect(
    environment: [String: String], isUTF8Locale: Bool, terminalColors: Int, tier: GlyphTier?, depth: ColorDepth?,
    isTerminal: Bool = true
  ) -> Capabilities {
    let term = environment["TERM"] ?? ""
    return Capabilities(
      tier: tier ?? glyphs(term: term, isUTF8Locale: isUTF8Locale),
      depth: depth ?? colors(term: term, environment: environment, terminalColors: terminalColors),
      plain: !isTerminal || term.isEmpty || term == "dumb",
      synchronizedOutput: synchronizes(term: term, environment: environment))
  }

  private static func glyphs(term: String, isUTF8Locale: Bool) -> GlyphTier {
    guard isUTF8Locale else { return .ascii }
    // The console has 256 or 512 glyphs, and no braille.
    return isConsole(term) ? .halfBlock : .braille
  }

  private static func colors(term: String, environment: [String: String], terminalColors: Int) -> ColorDepth {
    if environment["NO_COLOR", default: ""].isEmpty == false { return .mono }
    if isConsole(term) { return terminalColors >= 16 ? .ansi16 : terminalColors >= 8 ? .ansi8 : .mono }
    // A terminal set to fewer than eight colours (TERM=vt100) means it, even under one that could do more.
    guard terminalColors >= 8 else { return .mono }
    let claim = environment["COLORTERM", default: ""].lowercased()
    if claim == "truecolor" || claim == "24bit" { return .trueColor }
    switch terminalColors {
    case 0x100_0000...: return .trueColor
    case 256...: return .xterm256
    // 88 colours are numbered in their own way beyond the first 16.
    case 16...: return .ansi16
    default: return .ansi8
    }
  }

  private static func isConsole(_ term: String) -> Bool { term == "linux" || term.hasPrefix("linux-") }

  private static func synchronizes(term: String, environment: [String: String]) -> Bool {
    // What runs inside a multiplexer talks to the multiplexer, whatever the variables of the terminal around it say.
    let inside = term.hasPrefix("tmux") || term.hasPrefix("screen")
    if inside || environment["TMUX"] != nil || environment["STY"] != nil { return false }
    if ["xterm-kitty", "xterm-ghostty", "foot", "foot-extra", "alacritty", "contour"].contains(term) { return true }
    return ["WezTerm", "ghostty"].contains(environment["TERM_PROGRAM", default: ""])
  }
}

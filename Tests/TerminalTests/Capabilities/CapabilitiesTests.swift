import Canvas
import Terminal
import Testing

@Suite struct CapabilitiesTests {
  /// A terminal and what it must be taken for.
  struct Case: Sendable, CustomTestStringConvertible {
    var environment: [String: String]
    var colors: Int
    var depth: ColorDepth
    var tier: GlyphTier = .braille
    var isPlain = false
    var isUTF8 = true
    var testDescription: String { "\(environment.sorted { $0.key < $1.key }) \(colors) UTF-8 \(isUTF8)" }
  }

  static let cases: [Case] = [
    Case(environment: ["TERM": "xterm-256color"], colors: 256, depth: .xterm256),
    Case(environment: ["TERM": "xterm-256color", "COLORTERM": "truecolor"], colors: 256, depth: .trueColor),
    Case(environment: ["TERM": "xterm-256color", "COLORTERM": "24bit"], colors: 256, depth: .trueColor),
    Case(environment: ["TERM": "xterm-256color", "COLORTERM": "TrueColor"], colors: 256, depth: .trueColor),
    Case(environment: ["TERM": "xterm-256color", "COLORTERM": "yes"], colors: 256, depth: .xterm256),
    Case(environment: ["TERM": "xterm-direct"], colors: 0x100_0000, depth: .trueColor),
    Case(environment: ["TERM": "tmux-256color"], colors: 256, depth: .xterm256),
    Case(environment: ["TERM": "rxvt-unicode"], colors: 88, depth: .ansi16),
    Case(environment: ["TERM": "xterm-16color"], colors: 16, depth: .ansi16),
    Case(environment: ["TERM": "xterm"], colors: 8, depth: .ansi8),
    Case(environment: ["TERM": "xterm", "COLORTERM": "truecolor"], colors: 8, depth: .trueColor),
    Case(environment: ["TERM": "vt100"], colors: 0, depth: .mono),
    Case(environment: ["TERM": "vt100"], colors: -1, depth: .mono),
    Case(environment: ["TERM": "vt100", "COLORTERM": "truecolor"], colors: 0, depth: .mono),
    Case(environment: ["TERM": "odd"], colors: 4, depth: .mono),
    // NO_COLOR counts when it is not empty.
    Case(environment: ["TERM": "xterm-256color", "NO_COLOR": "1"], colors: 256, depth: .mono),
    Case(environment: ["TERM": "xterm-256color", "NO_COLOR": "0"], colors: 256, depth: .mono),
    Case(environment: ["TERM": "xterm-256color", "NO_COLOR": ""], colors: 256, depth: .xterm256),
    Case(
      environment: ["TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"], colors: 256, depth: .mono),
    // The Linux console has few colours and no braille, whatever was left in COLORTERM.
    Case(environment: ["TERM": "linux"], colors: 8, depth: .ansi8, tier: .halfBlock),
    Case(environment: ["TERM": "linux-16color"], colors: 16, depth: .ansi16, tier: .halfBlock),
    Case(environment: ["TERM": "linux", "COLORTERM": "truecolor"], colors: 256, depth: .ansi16, tier: .halfBlock),
    Case(environment: ["TERM": "linux"], colors: 0, depth: .mono, tier: .halfBlock),
    Case(environment: ["TERM": "linux"], colors: 8, depth: .ansi8, tier: .ascii, isUTF8: false),
    // Without UTF-8 there are no letters beyond ASCII.
    Case(environment: ["TERM": "xterm-256color"], colors: 256, depth: .xterm256, tier: .ascii, isUTF8: false),
    // What cannot be painted on.
    Case(environment: ["TERM": "dumb"], colors: 0, depth: .mono, isPlain: true),
    Case(environment: ["TERM": ""], colors: 0, depth: .mono, isPlain: true),
    Case(environment: [:], colors: 0, depth: .mono, isPlain: true),
  ]

  @Test(arguments: cases)
  func environmentDecides(given: Case) {
    let found = Capabilities.detect(
      environment: given.environment, isUTF8Locale: given.isUTF8, terminalColors: given.colors, tier: nil, depth: nil)
    #expect(found.depth == given.depth)
    #expect(found.tier == given.tier)
    #expect(found.plain == given.isPlain)
  }

  @Test(arguments: cases)
  func flagsGoBeforeTheEnvironment(given: Case) {
    for tier in GlyphTier.allCases {
      for depth in ColorDepth.allCases {
        let found = Capabilities.detect(
          environment: given.environment, isUTF8Locale: given.isUTF8, terminalColors: given.colors, tier: tier,
          depth: depth)
        #expect(found.tier == tier && found.depth == depth && found.plain == given.isPlain)
      }
    }
  }

  @Test func filesAndPipesAreSpokenToPlainly() {
    let found = Capabilities.detect(
      environment: ["TERM": "xterm-256color"], isUTF8Locale: true, terminalColors: 256, tier: nil, depth: nil,
      isTerminal: false)
    #expect(found.plain && found.tier == .braille)
  }

  static let marked: [([String: String], Bool)] = [
    (["TERM": "xterm-256color"], false), (["TERM": "xterm-kitty"], true), (["TERM": "xterm-ghostty"], true),
    (["TERM": "foot"], true), (["TERM": "alacritty"], true), (["TERM": "linux"], false), ([:], false),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], true),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], false),
    // Inside a multiplexer the variables of the terminal around it mean nothing.
    (["TERM": "tmux-256color", "TERM_PROGRAM": "WezTerm"], false),
    (["TERM": "xterm-kitty", "TMUX": "/tmp/tmux-0/default,1,0"], false),
    (["TERM": "xterm-kitty", "STY": "1.pts"], false),
  ]

  @Test(arguments: marked)
  func framesAreMarkedOnlyWhereKnown(environment: [String: String], expected: Bool) {
    let found = Capabilities.detect(
      environment: environment, isUTF8Locale: true, terminalColors: 256, tier: nil, depth: nil)
    #expect(found.synchronizedOutput == expected)
  }
}

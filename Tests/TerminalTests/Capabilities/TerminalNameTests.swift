import Testing

@testable import Terminal

@Suite struct TerminalNameTests {
  static let names: [(String, [String])] = [
    ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm"]), ("xterm-256color", ["xterm-256color", "xterm"]),
    ("xterm", ["xterm"]), ("alacritty", ["alacritty", "xterm-256color", "xterm"]),
    ("foot-extra", ["foot-extra", "xterm-256color", "xterm"]),
    ("tmux-256color", ["tmux-256color", "screen-256color", "screen"]),
    ("screen", ["screen", "screen-256color"]), ("screen-256color", ["screen-256color", "screen"]),
    // Terminals that nothing is known of get no other name.
    ("vt100", ["vt100"]), ("linux", ["linux"]), ("bogus", ["bogus"]), ("dumb", ["dumb"]), ("stone", ["stone"]),
    ("footloose", ["footloose"]), ("", []),
  ]

  @Test(arguments: names)
  func candidates(term: String, expected: [String]) {
    #expect(TerminalName.candidates(["TERM": term]) == expected)
  }

  @Test func unsetIsNoName() { #expect(TerminalName.candidates([:]).isEmpty) }

  static let delays: [([String: String], Int32)] = [
    ([:], 25), (["ESCDELAY": "100"], 100), (["ESCDELAY": "0"], 0), (["ESCDELAY": "1000"], 1000),
    (["ESCDELAY": "1001"], 25), (["ESCDELAY": "-1"], 25), (["ESCDELAY": "soon"], 25), (["ESCDELAY": ""], 25),
    (["ESCDELAY": "99999999999999999999"], 25),
  ]

  @Test(arguments: delays)
  func escapeDelay(environment: [String: String], expected: Int32) {
    #expect(TerminalScreen.escapeDelay(environment) == expected)
  }
}

import Canvas
import Glibc
import Testing

@testable import Terminal

/// The real thing on a terminal of the kernel. A process has one terminal and one locale, so that these tests run one
/// after the other.
@Suite(.serialized) struct LiveTerminalTests {
  static let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]

  init() {
    // ncurses would believe them before the terminal.
    unsetenv("LINES")
    unsetenv("COLUMNS")
  }

  static func open(
    _ terminal: PseudoTerminal, _ options: TerminalOptions = TerminalOptions(),
    _ environment: [String: String] = environment
  ) throws -> TerminalScreen {
    try TerminalScreen(options, environment: environment, input: terminal.terminal, output: terminal.terminal)
  }

  static func surface(_ text: String, size: Size = Size(columns: 40, rows: 6)) -> Surface {
    var surface = Surface(size: size)
    surface.put(text, at: Point(column: 0, row: 0))
    return surface
  }

  /// To the process, not to this thread: test runners block signals on their threads.
  static func send(_ signal: Int32) { kill(getpid(), signal) }

  @Test func closingGivesTheTerminalBack() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes()
    let screen = try Self.open(terminal)
    screen.present(Self.surface("mark"))
    #expect(terminal.modes() != before)
    #expect(terminal.shows("\u{1B}[?1049h") && terminal.shows("\u{1B}[?2004h") && terminal.shows("mark"))
    screen.close()
    screen.close()
    #expect(terminal.shows("\u{1B}[?2004l") && terminal.shows("\u{1B}[?1049l"))
    #expect(terminal.modes() == before)
    // Nothing traps afterwards.
    screen.present(Self.surface("late"))
    screen.copy("late")
    screen.suspend()
    screen.captureMouse(true)
    screen.waker.wake()
    #expect(screen.next(within: nil) == .hangUp && screen.size == Size(columns: 0, rows: 0))
  }

  @Test func leavingScopeCloses() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes()
    do { _ = try Self.open(terminal) }
    #expect(terminal.modes() == before)
    _ = try Self.open(terminal)
  }

  @Test(arguments: [
    ("bogus", TerminalError.unknownTerminal("bogus")), ("", .unknownTerminal("")),
    ("dumb", .noCursorAddressing("dumb")),
  ])
  func unusableTerminalsAreLeftUntouched(term: String, expected: TerminalError) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes()
    #expect(throws: expected) { try Self.open(terminal, TerminalOptions(), ["TERM": term, "LANG": "C.UTF-8"]) }
    #expect(terminal.modes() == before)
    // Nothing was written: the first that comes is the echo of what is typed.
    terminal.type("x")
    #expect(terminal.text(before: "x") == "x")
  }

  @Test func filesAreNoTerminals() throws {
    let file = Glibc.open("/dev/null", O_RDWR)
    defer { close(file) }
    #expect(throws: TerminalError.notATerminal) {
      try TerminalScreen(TerminalOptions(), environment: Self.environment, input: file, output: file)
    }
  }

  @Test func onlyOneAtATime() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    #expect(throws: TerminalError.alreadyOpen) { try Self.open(terminal) }
    screen.present(Self.surface("still here"))
    #expect(terminal.shows("still here"))
  }

  @Test func terminalWithoutItsOwnEntryIsTakenForXterm() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, TerminalOptions(), ["TERM": "xterm-nobody-knows", "LANG": "C.UTF-8"])
    #expect(screen.depth == .xterm256 && screen.tier == .braille)
  }

  @Test func locales() {
    #expect(LocaleChoice.adopt([:]) && LocaleChoice.adopt(["LANG": "C"]) && LocaleChoice.adopt(["LANG": "xx_XX.UTF-8"]))
    #expect(!LocaleChoice.adopt(["LC_ALL": "xx_XX.ISO-8859-1", "LANG": "C.UTF-8"]))
    #expect(LocaleChoice.adopt(["LC_ALL": "C.UTF-8"]))
  }

  @Test func probeOfNoTerminalIsPlain() {
    let found = Capabilities.probe(TerminalOptions(), environment: ["TERM": "no-such-terminal", "LANG": "C.UTF-8"])
    #expect(found.plain && found.depth == .mono && found.tier == .braille)
  }
}

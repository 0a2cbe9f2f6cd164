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

  // MARK: Opening and closing

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
    ("bogus", TerminalError.unknownTerminal("bogus")), ("", .unknownTerminal("")), ("dumb", .noCursorAddressing("dumb")),
  ])
  func unusableTerminalsAreLeftUntouched(term: String, expected: TerminalError) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes()
    #expect(throws: expected) { try Self.open(terminal, TerminalOptions(), ["TERM": term, "LANG": "C.UTF-8"]) }
    #expect(terminal.modes() == before)
    terminal.type("x")
    #expect(terminal.unread.isEmpty)
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

  // MARK: Painting

  @Test func vietnameseInBothFormsAndWideCharacters() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    screen.present(Self.surface("Điện Biên Phủ | \u{110}ie\u{302}\u{323}n | 奠邊府 | ดู"))
    #expect(terminal.shows("Điện Biên Phủ | "))
    #expect(terminal.shows("ie\u{302}\u{323}n | 奠邊府 | ดู"))
  }

  static let missingLocales: [[String: String]] = [[:], ["LANG": "C"], ["LC_ALL": "xx_XX.UTF-8"], ["LANG": "xx_XX"]]

  @Test(arguments: missingLocales)
  func lettersSurviveAMissingLocale(locale: [String: String]) throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, TerminalOptions(), locale.merging(["TERM": "xterm"]) { $1 })
    screen.present(Self.surface("Điện Biên"))
    #expect(terminal.shows("Điện Biên") && screen.tier == .braille)
  }

  static let asciiLocales: [([String: String], GlyphTier?)] = [(["LC_ALL": "xx_XX.ISO-8859-1"], nil), (["LANG": "C.UTF-8"], GlyphTier.ascii)]

  @Test(arguments: asciiLocales)
  func asciiIsReadable(locale: [String: String], tier: GlyphTier?) throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(
      terminal, TerminalOptions(tier: tier), locale.merging(["TERM": "xterm"]) { $1 })
    #expect(screen.tier == .ascii)
    screen.present(Self.surface("Điện 奠 Biên"))
    #expect(terminal.shows("Dien ?? Bien"))
  }

  @Test func onlyTheDifferenceIsSent() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    screen.present(Self.surface("one two three"))
    #expect(terminal.shows("one two three"))
    var next = Self.surface("one TWO three")
    next.put("$", at: Point(column: 39, row: 5))
    screen.present(next)
    let sent = terminal.text(before: "$")
    #expect(sent.contains("TWO") && !sent.contains("one") && !sent.contains("three"))
    screen.invalidate()
    screen.present(next)
    #expect(terminal.shows("one TWO three"))
  }

  @Test func surfacesOfAnySizeAreTaken() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    for size in [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 200, rows: 100)] {
      var surface = Self.surface("奠" + String(repeating: "x", count: 300), size: size)
      surface.cursor = Point(column: .max, row: .min)
      screen.present(surface)
    }
    screen.present(Self.surface("done"))
    #expect(terminal.shows("done"))
  }

  @Test func cursorIsPlacedEvenWhenHidden() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    var surface = Self.surface("field")
    surface.cursor = Point(column: 10, row: 3)
    screen.present(surface)
    #expect(terminal.shows("\u{1B}[?25l") && terminal.shows("\u{1B}[4;11H"))
    surface.cursorVisible = true
    screen.present(surface)
    #expect(terminal.shows("\u{1B}[?12l\u{1B}[?25h"))
  }

  @Test func themeRepaints() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    screen.present(Self.surface("text"))
    #expect(terminal.shows("\u{1B}[38;5;\(Theme.dark.look(.text).ink?.xterm ?? 0)mtext"))
    screen.theme = .light
    screen.present(Self.surface("text"))
    #expect(terminal.shows("\u{1B}[38;5;\(Theme.light.look(.text).ink?.xterm ?? 0)mtext"))
  }

  @Test func noColourMeansNone() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, TerminalOptions(), Self.environment.merging(["NO_COLOR": "1"]) { $1 })
    var surface = Self.surface("text")
    surface.put("danger$", at: Point(column: 0, row: 2), Style(.danger))
    screen.present(surface)
    let sent = terminal.text(before: "$")
    #expect(sent.contains("danger") && !sent.contains("38;5;") && !sent.contains("[3"))
  }

  @Test func framesAreMarkedWhereKnown() throws {
    let terminal = try PseudoTerminal()
    let environment = Self.environment.merging(["TERM_PROGRAM": "WezTerm"]) { $1 }
    let screen = try Self.open(terminal, TerminalOptions(), environment)
    screen.present(Self.surface("frame"))
    #expect(terminal.shows("\u{1B}[?2026h") && terminal.shows("frame") && terminal.shows("\u{1B}[?2026l"))
  }

  @Test func clipboard() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    screen.copy("foo")
    #expect(terminal.shows("\u{1B}]52;c;Zm9v\u{7}"))
    screen.close()
    let kiosk = try Self.open(terminal, TerminalOptions(kiosk: true))
    kiosk.copy("secret")
    kiosk.suspend()
    kiosk.present(Self.surface("kiosk"))
    #expect(!terminal.text(before: "kiosk").contains("]52;"))
  }

  // MARK: Keys

  static let keys: [(String, InputEvent)] = [
    ("a", InputEvent.key(.character("a"))), ("ệ", .key(.character("ệ"))), ("奠", .key(.character("奠"))),
    ("\u{301}", .key(.character("\u{301}"))), ("\u{1B}", .key(KeyStroke(.escape))),
    ("\u{1B}x", .key(KeyStroke(.character("x"), alt: true))), ("\u{1B}OA", .key(KeyStroke(.up))),
    ("\u{1B}[A", .key(KeyStroke(.up))), ("\u{1B}[1;5A", .key(KeyStroke(.up, control: true))),
    ("\u{1B}[Z", .key(KeyStroke(.backTab))), ("\u{1B}[3~", .key(KeyStroke(.delete))),
    ("\u{1B}OP", .key(KeyStroke(.function(1)))), ("\u{1B}[24~", .key(KeyStroke(.function(12)))),
    ("\r", .key(KeyStroke(.enter))), ("\n", .key(KeyStroke(.enter))), ("\t", .key(KeyStroke(.tab))),
    ("\u{7F}", .key(KeyStroke(.backspace))), ("\u{8}", .key(KeyStroke(.backspace))), ("\u{3}", .key(.control("c"))),
    ("\u{1A}", .key(.control("z"))), ("\u{1C}", .key(.control("\\"))), ("\u{11}", .key(.control("q"))),
    ("\u{1B}[200~Điện\rBiên\u{1B}[201~", .paste("Điện\nBiên")),
    ("\u{1B}[<0;11;3M", .mouse(MouseEvent(.press, at: Point(column: 10, row: 2)))),
    ("\u{1B}[<64;11;3M", .mouse(MouseEvent(.wheelUp, at: Point(column: 10, row: 2)))),
    ("\u{1B}[<65;11;3M", .mouse(MouseEvent(.wheelDown, at: Point(column: 10, row: 2)))),
  ]

  @Test(arguments: keys)
  func typed(bytes: String, expected: InputEvent) throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    terminal.type(bytes)
    #expect(screen.next(within: 5_000) == expected)
    terminal.type("k")
    #expect(screen.next(within: 5_000) == .key(.character("k")))
  }

  @Test func doubleClick() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    terminal.type("\u{1B}[<0;5;2M\u{1B}[<0;5;2m\u{1B}[<0;5;2M\u{1B}[<0;5;2m")
    let at = Point(column: 4, row: 1)
    #expect(screen.next(within: 5_000) == .mouse(MouseEvent(.press, at: at)))
    #expect(screen.next(within: 5_000) == .mouse(MouseEvent(.doubleClick, at: at)))
  }

  @Test func mouseCanBeGivenBack() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, TerminalOptions(mouse: false))
    screen.present(Self.surface("frame"))
    #expect(!terminal.text(before: "frame").contains("1000h"))
    screen.captureMouse(true)
    #expect(terminal.shows("1000h"))
    screen.captureMouse(false)
    #expect(terminal.shows("1000l"))
  }

  @Test func textThatIsNoUTF8IsPassedOver() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    terminal.type([0xFF])
    #expect(screen.next(within: 60) == nil)
    terminal.type("a")
    #expect(screen.next(within: 5_000) == .key(.character("a")))
  }

  @Test func pasteWithoutEnd() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    terminal.type("\u{1B}[200~abc")
    #expect(screen.next(within: 0) == nil)
    #expect(screen.next(within: nil) == .paste("abc"))
    terminal.type("k")
    #expect(screen.next(within: 5_000) == .key(.character("k")))
  }

  // MARK: Waiting, signals and the end

  @Test func timeout() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    #expect(screen.next(within: 0) == nil && screen.next(within: 5) == nil && screen.next(within: -1) == nil)
    terminal.type("a")
    #expect(screen.next(within: .max) == .key(.character("a")))
  }

  @Test func wakeBeforeTheWaitCounts() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    for _ in 0..<100_000 { screen.waker.wake() }
    #expect(screen.next(within: nil) == nil)
    terminal.type("a")
    #expect(screen.next(within: nil) == .key(.character("a")))
  }

  @Test func wakeFromAnotherThread() async throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    let waker = screen.waker
    let other = Task.detached { waker.wake() }
    #expect(screen.next(within: nil) == nil)
    await other.value
  }

  @Test func resize() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    #expect(screen.size == Size(columns: 40, rows: 6))
    terminal.resize(Size(columns: 100, rows: 30))
    raise(SIGWINCH)
    #expect(screen.next(within: 5_000) == .resize(Size(columns: 100, rows: 30)))
    #expect(screen.size == Size(columns: 100, rows: 30))
    screen.present(Self.surface("far", size: screen.size))
    #expect(terminal.shows("far"))
    // A signal without a change is nothing.
    raise(SIGWINCH)
    #expect(screen.next(within: 0) == nil)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT]) func signalsAskForTheEnd(signal: Int32) throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    raise(signal)
    #expect(screen.next(within: nil) == .hangUp)
    // Asked once; the terminal is still there for a last word.
    screen.present(Self.surface("goodbye"))
    #expect(terminal.shows("goodbye"))
  }

  @Test func continuedAfterAStopRepaints() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    screen.present(Self.surface("picture"))
    #expect(terminal.shows("picture"))
    raise(SIGCONT)
    #expect(screen.next(within: 0) == nil)
    #expect(terminal.shows("\u{1B}[?1049h") && terminal.shows("picture"))
  }

  @Test func closedWindowIsTheEndEveryTime() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    terminal.hangUp()
    for _ in 0..<3 { #expect(screen.next(within: nil) == .hangUp) }
    screen.present(Self.surface("nobody"))
    screen.copy("nobody")
    screen.captureMouse(false)
    screen.suspend()
    screen.close()
  }

  @Test func writingToAClosedWindowIsNoticed() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    terminal.hangUp()
    screen.present(Self.surface("nobody"))
    #expect(screen.next(within: nil) == .hangUp)
  }

  // MARK: What the process shares

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

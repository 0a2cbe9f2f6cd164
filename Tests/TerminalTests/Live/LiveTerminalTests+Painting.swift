import Canvas
import Glibc
import Testing

@testable import Terminal

extension LiveTerminalTests {
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

  static let asciiLocales: [([String: String], GlyphTier?)] = [
    (["LC_ALL": "xx_XX.ISO-8859-1"], nil), (["LANG": "C.UTF-8"], GlyphTier.ascii),
  ]

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
    #expect(terminal.shows("\u{1B}[38;5;\(Theme.dark.look(.text).ink?.xterm ?? 0)m") && terminal.shows("text"))
    screen.theme = .light
    screen.present(Self.surface("text"))
    #expect(terminal.shows("\u{1B}[38;5;\(Theme.light.look(.text).ink?.xterm ?? 0)m") && terminal.shows("text"))
  }

  @Test func noColourMeansNone() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, TerminalOptions(), Self.environment.merging(["NO_COLOR": "1"]) { $1 })
    var surface = Self.surface("text")
    surface.put("danger$", at: Point(column: 0, row: 2), Style(.danger))
    screen.present(surface)
    let sent = terminal.text(before: "$")
    #expect(sent.contains("danger") && !sent.contains("8;5;"))
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

  @Test func theBytesOfAFrameAreCounted() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, TerminalOptions(metered: true))
    screen.present(Self.surface("Điện Biên"))
    screen.copy("mark")
    #expect(terminal.shows("Điện Biên") && terminal.shows("\u{1B}]52;c;"))
    let end = terminal.text(before: "\u{7}").utf8.count
    #expect(end == "bWFyaw==\u{7}".utf8.count)
    let before = screen.bytesSent
    var next = Self.surface("Mường Thanh")
    next.put("奠", at: Point(column: 20, row: 4), Style(.danger))
    screen.present(next)
    let sent = screen.bytesSent - before
    screen.copy("mark")
    let seen = terminal.text(before: "\u{1B}]52;c;")
    #expect(seen.contains("ường Thanh") && seen.contains("奠"))
    #expect(sent == seen.utf8.count - "\u{1B}]52;c;".utf8.count)
  }

  @Test func whatIsCountedIsPaintedAgainAfterTheShellHadTheTerminal() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, TerminalOptions(metered: true))
    screen.present(Self.surface("picture"))
    #expect(terminal.shows("picture"))
    let modes = terminal.modes()
    Self.send(SIGCONT)
    #expect(screen.next(within: 300) == nil)
    #expect(terminal.shows("\u{1B}[?1049h") && terminal.shows("picture"))
    #expect(terminal.modes() == modes)
    terminal.hangUp()
    screen.present(Self.surface("nobody"))
    #expect(screen.next(within: nil) == .hangUp)
  }

  @Test(
    arguments: [
      (B300, 300), (B9600, 9_600), (B19200, 19_200), (B38400, nil), (B115200, nil), (B0, nil), (B110, nil),
    ] as [(Int32, Int?)])
  func aSlowLineTellsItsSpeed(code: Int32, bits: Int?) throws {
    let terminal = try PseudoTerminal()
    var modes = termios()
    tcgetattr(terminal.terminal, &modes)
    cfsetospeed(&modes, speed_t(code))
    tcsetattr(terminal.terminal, TCSANOW, &modes)
    #expect(LineSpeed.of(terminal.terminal) == bits)
    #expect(LineSpeed.of(-1) == nil)
  }

  /// What is sent from `(` to `)`, with two spaces between in a style of their own.
  private func sent(_ outside: Style, around inside: Style) throws -> String {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    var surface = Surface(size: Size(columns: 40, rows: 6))
    surface.put("<(", at: Point(column: 4, row: 2), outside)
    surface.put("  ", at: Point(column: 6, row: 2), inside)
    surface.put(")", at: Point(column: 8, row: 2), outside)
    screen.present(surface)
    _ = terminal.text(before: "<(")
    return terminal.text(before: ")")
  }

  @Test func aSpaceOverLandTakesTheInkBeforeIt() throws {
    let low = LandTone(tint: 0, shade: 3)
    let high = LandTone(tint: 3, shade: 5)
    #expect(try sent(Style(.battle, land: low), around: Style(.text, land: low)) == "  )")
    // Other land, and ink that is seen on a space, are told.
    #expect(try sent(Style(.battle, land: low), around: Style(.text, land: high)).contains("\u{1B}"))
    #expect(try sent(Style(.battle, land: low), around: Style(.text, .underline, land: low)).contains("\u{1B}"))
    #expect(try sent(Style(.battle, .reverse, land: low), around: Style(.text, land: low)).contains("\u{1B}"))
  }
}

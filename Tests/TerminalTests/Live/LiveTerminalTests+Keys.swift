import Canvas
import Testing

@testable import Terminal

extension LiveTerminalTests {
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
    for kind in [MouseEvent.Kind.press, .release, .doubleClick, .release] {
      #expect(screen.next(within: 5_000) == .mouse(MouseEvent(kind, at: at)))
    }
  }

  @Test func dragged() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    terminal.type("\u{1B}[<0;5;2M\u{1B}[<32;6;3M\u{1B}[<32;6;4M\u{1B}[<0;6;4mk")
    let acts: [(MouseEvent.Kind, Int, Int)] = [
      (.press, 4, 1), (.drag, 5, 2), (.drag, 5, 3), (.release, 5, 3),
    ]
    for (kind, column, row) in acts {
      #expect(
        screen.next(within: 5_000) == .mouse(MouseEvent(kind, at: Point(column: column, row: row))))
    }
    #expect(screen.next(within: 5_000) == .key(.character("k")))
  }

  @Test func wheelTurnedFast() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    terminal.type("\u{1B}[<64;5;2M\u{1B}[<65;6;2M\u{1B}[<65;7;2Mk")
    let kinds: [(MouseEvent.Kind, Int)] = [(.wheelUp, 4), (.wheelDown, 5), (.wheelDown, 6)]
    for (kind, column) in kinds {
      let event = MouseEvent(kind, at: Point(column: column, row: 1))
      #expect(screen.next(within: 5_000) == .mouse(event))
    }
    #expect(screen.next(within: 5_000) == .key(.character("k")))
  }

  @Test func mouseCanBeGivenBack() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, TerminalOptions(mouse: false))
    screen.present(Self.surface("frame"))
    #expect(!terminal.text(before: "frame").contains("1000h"))
    screen.captureMouse(true)
    #expect(terminal.shows("1000h") && terminal.shows("1002h"))
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
}

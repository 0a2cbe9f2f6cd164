import Canvas
import Glibc
import Testing

@testable import Terminal

extension LiveTerminalTests {
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
    Self.send(SIGWINCH)
    #expect(screen.next(within: 5_000) == .resize(Size(columns: 100, rows: 30)))
    #expect(screen.size == Size(columns: 100, rows: 30))
    screen.present(Self.surface("far", size: screen.size))
    #expect(terminal.shows("far"))
    // A signal without a change is nothing.
    Self.send(SIGWINCH)
    #expect(screen.next(within: 50) == nil)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT]) func signalsAskForTheEnd(signal: Int32) throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    Self.send(signal)
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
    Self.send(SIGCONT)
    #expect(screen.next(within: 300) == nil)
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
}

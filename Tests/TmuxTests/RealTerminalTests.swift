import Foundation
import Testing

/// The guide in a real terminal, from the first key to the second start.
@Suite(.serialized) struct RealTerminalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("hoaban-tmux-\(UUID().uuidString)").path

  private var environment: [String: String] {
    ["HOABAN_DATA": folder, "HOABAN_NOW": "2026-11-23T09:00", "LANG": "en_US.UTF-8"]
  }

  private func guide(
    columns: Int = 80, rows: Int = 24, _ extra: [String: String] = [:], arguments: [String] = ["--lang", "en"]
  ) throws -> Tmux {
    try Tmux(
      columns: columns, rows: rows, environment: environment.merging(extra) { $1 }, arguments: arguments)
  }

  private func cleanUp() { try? FileManager.default.removeItem(atPath: folder) }

  /// Search, open, plan, request, quit, start again: all is still there. With `kill -9` after each durable act too.
  @Test(arguments: [false, true]) func whatWasDoneIsThereAfterwards(killed: Bool) throws {
    defer { cleanUp() }
    let tmux = try guide()
    func interrupt() throws {
      guard killed else { return }
      try tmux.signal(SIGKILL)
      try tmux.waitForEnd()
      try tmux.restart()
      try tmux.wait(for: "best match")
    }
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.press("Escape")
    try tmux.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    try interrupt()

    try tmux.type("/doi a1")
    try tmux.wait(for: "A1 mine crater")
    try tmux.press("Enter", "Enter")
    try tmux.wait(for: "Explore › A1 Hill")
    try tmux.type("p")
    try tmux.wait(for: "Added to")
    try interrupt()

    try tmux.type("/")
    try tmux.press("C-u")
    try tmux.wait(for: "302 · best match")
    try tmux.type("homestay ban men")
    try tmux.wait(for: "Men village homestays")
    try tmux.press("Enter")
    try tmux.type("f")
    try tmux.wait(for: "favourites")
    try interrupt()

    if killed {
      try tmux.type("/homestay ban men")
      try tmux.wait(for: "Men village homestays")
      try tmux.press("Enter")
    }
    try tmux.type("b")
    try tmux.wait(for: "Ctrl-S")
    for (value, sign) in [("2026-12-05", "2026-12-05"), ("2026-12-06", "2026-12-06"), ("", ""), ("", "")] {
      if !value.isEmpty {
        try tmux.type(value)
        try tmux.wait(for: sign)
      }
      try tmux.press("Down")
    }
    try tmux.paste("Lò Thị Mai")
    try tmux.wait(for: "Lò Thị Mai")
    try tmux.press("Down")
    try tmux.type("0912345678")
    try tmux.wait(for: "0912345678")
    try tmux.press("C-s")
    try tmux.wait(for: "saved here, not yet sent")
    try interrupt()

    if !killed {
      try tmux.type("q")
      try tmux.waitForEnd()
      try tmux.restart()
      try tmux.wait(for: "best match")
    }
    try tmux.type("3")
    try tmux.wait(for: "A1 Hill")
    try tmux.type("4")
    try tmux.wait(for: "Men village homestays")
    try tmux.wait(for: "saved here, not yet sent")
    try tmux.wait(for: "Lò Thị Mai")
  }

  @Test func resizeKeepsTheSelectionAndSmallSaysWhatItNeeds() throws {
    defer { cleanUp() }
    let tmux = try guide()
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.press("Escape")
    try tmux.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    try tmux.press("Down", "Down")
    try tmux.wait(for: "Explore › De Castries")
    try tmux.resize(columns: 40, rows: 10)
    try tmux.wait(for: "60x20")
    try tmux.resize(columns: 120, rows: 40)
    try tmux.wait(for: "Explore › De Castries")
  }

  @Test(arguments: [
    ["LANG": "", "LC_ALL": "", "LC_CTYPE": ""], ["NO_COLOR": "1"], ["TERM": "linux"], ["TERM": "vt100"],
    ["TERM": "xterm-256color"], ["COLORTERM": "truecolor"],
  ])
  func startsOnEveryKindOfTerminal(_ extra: [String: String]) throws {
    defer { cleanUp() }
    let tmux = try guide(extra, arguments: ["--lang", "vi"])
    func isWelcome(_ screen: String) -> Bool { screen.contains("Chào mừng") || screen.contains("Chao mung") }
    try tmux.wait("the card", until: isWelcome)
    try tmux.press("Escape")
    try tmux.wait("the hill") { !isWelcome($0) && ($0.contains("Đồi A1") || $0.contains("Doi A1")) }
    try tmux.type("q")
    try tmux.waitForEnd()
  }

  @Test func aDumbTerminalIsServedLineByLine() throws {
    defer { cleanUp() }
    let tmux = try guide(["TERM": "dumb"])
    try tmux.wait(for: "1. A1 Hill")
    try tmux.type("him lam")
    try tmux.press("Enter")
    try tmux.wait(for: "1. Him Lam")
    try tmux.type("q")
    try tmux.press("Enter")
    try tmux.waitForEnd()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT]) func signalsEndItInOrder(_ number: Int32) throws {
    defer { cleanUp() }
    let tmux = try guide()
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.signal(number)
    try tmux.waitForEnd()
    // The alternate screen was left: nothing of the guide is on the terminal any more.
    try tmux.wait("the terminal as it was") { !$0.contains("Welcome to Hoa Ban") }
  }

  @Test func suspendsToTheShellAndComesBack() throws {
    defer { cleanUp() }
    let tmux = try Tmux(environment: environment, arguments: ["--lang", "en"], inShell: true)
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.press("Escape")
    try tmux.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    try tmux.type("/him lam")
    try tmux.wait(for: "Explore › Him Lam")
    try tmux.press("Enter", "C-z")
    try tmux.wait("the shell") { $0.contains("Stopped") && !$0.contains("Explore ›") }
    try tmux.type("fg")
    try tmux.press("Enter")
    try tmux.wait(for: "Explore › Him Lam")
    try tmux.type("q")
    try tmux.wait("the shell again") { $0.contains("shell$") && !$0.contains("Explore ›") }
    try tmux.type("echo status=$?")
    try tmux.press("Enter")
    try tmux.wait(for: "status=0")
  }

  /// Over a line of 19,200 bits a second keys are faster than frames: none is lost, and the relief waits to be asked for.
  @Test func overASlowLineNoKeyIsLost() throws {
    defer { cleanUp() }
    let tmux = try guide(["TERM": "xterm-256color"], arguments: ["--lang", "en", "--line", "19200"])
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.press("Escape")
    try tmux.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    for letter in "/muong thanh bridge" { try tmux.type(String(letter)) }
    try tmux.wait(for: "Search: muong thanh bridge")
    try tmux.press("Enter", "2")
    try tmux.type("e")
    try tmux.wait(for: "The relief is shown")
    try tmux.type("q")
    try tmux.waitForEnd()
  }
}

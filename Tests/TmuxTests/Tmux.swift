import Foundation
import Testing

/// A program in a real terminal of its own, by way of tmux.
final class Tmux {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let socket = "hoaban-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))"
  private let command: String

  /// Starts the program at a size, with an environment on top of an almost empty one.
  ///
  /// - Parameter inShell: under an interactive shell that outlives it, for job control.
  init(
    columns: Int = 80, rows: Int = 24, environment: [String: String], arguments: [String] = [], inShell: Bool = false
  ) throws {
    let program = Self.products.appendingPathComponent("hoaban").path
    let words = environment.map { "\($0.key)=\($0.value)" }.sorted() + [program] + arguments
    let guide = "env " + words.map { "'\($0)'" }.joined(separator: " ")
    command = inShell ? "exec env PS1='shell$ ' bash --norc --noprofile -i" : "exec " + guide
    try tmux(["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "cat"])
    try tmux(["set-option", "-g", "remain-on-exit", "on"])
    try tmux(["set-option", "-g", "status", "off"])
    try restart()
    guard inShell else { return }
    try wait(for: "shell$")
    try type(guide)
    try press("Enter")
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// Starts the program anew in the same terminal.
  func restart() throws { try tmux(["respawn-pane", "-k", command]) }

  /// Sends keys by tmux's names; text goes as it is typed.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  enum MouseAct { case press, move, release }

  /// What a terminal like xterm sends when the left button is pressed, moved and let go over a cell, counted from 0.
  func mouse(_ act: MouseAct, column: Int, row: Int) throws {
    let code = "\u{1B}[<\(act == .move ? 32 : 0);\(column + 1);\(row + 1)\(act == .release ? "m" : "M")"
    try tmux(["send-keys", "-H"] + code.utf8.map { String($0, radix: 16) })
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p", "-d"])
  }

  func signal(_ number: Int32) throws {
    let pid = try tmux(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let process = Int32(pid) else { throw Failure(description: "no process in the pane") }
    kill(process, number)
  }

  func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// Asks the terminal again and again until it shows the text. The deadline is only there to end a test that failed.
  @discardableResult
  func wait(for text: String, _ location: SourceLocation = #_sourceLocation) throws -> String {
    try wait("\"\(text)\"", location) { $0.contains(text) }
  }

  @discardableResult
  func wait(
    _ what: String, _ location: SourceLocation = #_sourceLocation, until isThere: (String) -> Bool
  ) throws -> String {
    let deadline = Date(timeIntervalSinceNow: 20)
    var last = ""
    while Date() < deadline {
      last = try screen()
      if isThere(last) { return last }
    }
    Issue.record("never saw \(what); the screen was:\n\(last)", sourceLocation: location)
    throw Failure(description: "never saw \(what)")
  }

  /// Waits until the program has ended. With what status a shell can tell; tmux does not always learn it.
  func waitForEnd() throws {
    let deadline = Date(timeIntervalSinceNow: 20)
    while Date() < deadline {
      if try tmux(["display-message", "-p", "#{pane_dead}"]).hasPrefix("1") { return }
    }
    throw Failure(description: "the program did not end; the screen was:\n\(try screen())")
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let (status, text) = try Spawn.run(["tmux", "-L", socket] + arguments)
    guard status == 0 else { throw Failure(description: "tmux \(arguments): \(text)") }
    return text
  }

  /// Where the programs were built: beside the test bundle.
  static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()
}

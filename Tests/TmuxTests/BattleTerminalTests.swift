import Foundation
import Testing

/// The 56 days in a real terminal.
@Suite(.serialized) struct BattleTerminalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("hoaban-tmux-\(UUID().uuidString)").path

  @Test(arguments: [(80, 24), (120, 40)]) func playsThreeDaysAndPauses(columns: Int, rows: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tmux = try Tmux(
      columns: columns, rows: rows,
      environment: [
        "HOABAN_DATA": folder, "HOABAN_NOW": "2026-11-23T09:00", "LANG": "en_US.UTF-8", "TERM": "xterm-256color",
      ],
      arguments: ["--lang", "en"])
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.press("Escape")
    try tmux.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    try tmux.type("7")
    try tmux.wait(for: "Day 1 of 56")
    try tmux.type("++ ")
    try tmux.wait(for: "playing, a day in 0.5 s")
    try tmux.wait(for: "Day 4 of 56")
    try tmux.type(" ")
    try tmux.wait("a pause") { $0.contains("paused") && !$0.contains("playing") }
    // A date typed while nothing moves, and a record and its days.
    try tmux.type("t7/5")
    try tmux.press("Enter")
    try tmux.wait(for: "Day 56 of 56")
    try tmux.press("Enter")
    try tmux.wait(for: "A1 Hill")
    try tmux.type("d")
    try tmux.wait(for: "Fri 15 Jan 1954")
    try tmux.press("Escape")
    try tmux.wait("the record again") { $0.contains("A1 Hill") && !$0.contains("paused") }
  }
}

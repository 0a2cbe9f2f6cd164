import Foundation
import Testing

/// The editor of trips in a real terminal, at the usual size and on a wide one.
@Suite(.serialized) struct TripEditorTerminalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("hoaban-tmux-\(UUID().uuidString)").path

  private func guide(_ columns: Int, _ rows: Int) throws -> Tmux {
    try Tmux(
      columns: columns, rows: rows,
      environment: ["HOABAN_DATA": folder, "HOABAN_NOW": "2026-11-23T09:00", "LANG": "en_US.UTF-8"],
      arguments: ["--lang", "en"])
  }

  /// The order in which two names stand on the screen.
  private func isAbove(_ first: String, _ second: String, _ screen: String) -> Bool {
    guard let one = screen.range(of: first), let other = screen.range(of: second) else { return false }
    return one.lowerBound < other.lowerBound
  }

  @Test(arguments: [(80, 24), (120, 40)]) func isBuiltMovedAndTakenBackAfterARestart(columns: Int, rows: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tmux = try guide(columns, rows)
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.press("Escape")
    try tmux.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    try tmux.type("3n")
    try tmux.wait(for: "Enter")
    try tmux.type("Weekend")
    try tmux.press("Enter")
    try tmux.wait(for: "Day 1")
    for (typed, name) in [("doi a1", "A1 Hill"), ("victory museum", "Victory Museum")] {
      try tmux.type("p")
      try tmux.wait(for: "Add to day 1")
      try tmux.type(typed)
      try tmux.wait(for: name)
      try tmux.press("Enter")
      try tmux.wait("\(name) in the plan") { !$0.contains("Add to day 1") && $0.contains(name) }
    }
    try tmux.wait("in the order of adding") { isAbove("A1 Hill", "Victory Museum", $0) }
    try tmux.type("K")
    try tmux.wait("moved up") { isAbove("Victory Museum", "A1 Hill", $0) }
    try tmux.type("J")
    try tmux.wait("moved down again") { isAbove("A1 Hill", "Victory Museum", $0) }
    try tmux.type("K")
    try tmux.wait("moved up") { isAbove("Victory Museum", "A1 Hill", $0) }
    try tmux.signal(SIGKILL)
    try tmux.waitForEnd()
    try tmux.restart()
    try tmux.wait(for: "best match")
    try tmux.type("3")
    try tmux.wait("as it was left") { isAbove("Victory Museum", "A1 Hill", $0) }
    try tmux.type("u")
    try tmux.wait("taken back") { isAbove("A1 Hill", "Victory Museum", $0) }
  }

  @Test(arguments: [(80, 24), (120, 40)]) func isPlannedAndStopped(columns: Int, rows: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tmux = try guide(columns, rows)
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.press("Escape")
    try tmux.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    try tmux.type("3n")
    try tmux.wait(for: "Enter")
    try tmux.type("Weekend")
    try tmux.press("Enter")
    try tmux.wait(for: "Day 1")
    try tmux.type("d")
    try tmux.type("5/12/2026")
    try tmux.press("Enter")
    try tmux.wait(for: "5 Dec")
    try tmux.type("P")
    try tmux.wait(for: "Looking for good plans")
    try tmux.press("Escape")
    try tmux.wait("as it was") { !$0.contains("Looking for good plans") && $0.contains("no stops yet") }
    try tmux.type("P")
    try tmux.wait(for: "Plan 1 of 3")
    try tmux.press("Right")
    try tmux.wait(for: "Plan 2 of 3")
    try tmux.press("Enter")
    try tmux.wait("the plan in the trip") { !$0.contains("Plan 2 of 3") && $0.contains("The plan works out") }
    try tmux.type("u")
    try tmux.wait(for: "no stops yet")
  }
}

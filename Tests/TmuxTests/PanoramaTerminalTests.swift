import Foundation
import Testing

/// The panorama in a real terminal.
@Suite(.serialized) struct PanoramaTerminalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("hoaban-tmux-\(UUID().uuidString)").path

  @Test(arguments: [(80, 24), (120, 40)]) func turnsFromDocLapToHongCum(columns: Int, rows: Int) throws {
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
    try tmux.type("/doi a1")
    try tmux.press("Enter")
    try tmux.type("v")
    try tmux.wait(for: "facing north (0°)")
    try tmux.wait("the hills of the north") { $0.contains("Độc Lập") && $0.contains("Him Lam") }
    for _ in 0..<12 { try tmux.press("Right") }
    try tmux.wait(for: "facing south (180°)")
    try tmux.wait(for: "Hong Cum")
    try tmux.press("Tab")
    try tmux.wait(for: "position ±")
    try tmux.press("Escape")
    try tmux.wait("the record again") { $0.contains("A1 Hill") && !$0.contains("facing") }
  }
}

import Foundation
import Testing

/// The signs that a run is asked for, and those that were chosen once.
@Suite(.serialized) struct GlyphTerminalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("hoaban-tmux-\(UUID().uuidString)").path

  private func guide(_ arguments: [String], term: String) throws -> Tmux {
    try Tmux(
      environment: [
        "HOABAN_DATA": folder, "HOABAN_NOW": "2026-11-23T09:00", "LANG": "en_US.UTF-8", "TERM": term,
      ], arguments: ["--lang", "en"] + arguments)
  }

  @Test func whatWasChosenHoldsOnTheConsoleTooAsFarAsItCan() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let console = try guide([], term: "linux")
    try console.wait(for: "Welcome to Hoa Ban")
    try console.press("Escape")
    try console.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    // From half blocks, which the console begins with.
    try console.type("A")
    try console.wait(for: "Drawing characters: shade")
    try console.restart()
    try console.wait(for: "best match")
    try console.type("2")
    try console.wait(for: "≈≈≈≈ River")

    let once = try guide(["--glyphs", "quadrant"], term: "xterm-256color")
    try once.wait(for: "best match")
    try once.type("2")
    try once.wait(for: "▄▄▄▗ Road")

    let usual = try guide([], term: "xterm-256color")
    try usual.wait(for: "best match")
    try usual.type("2")
    try usual.wait(for: "≈≈≈≈ River")
  }
}

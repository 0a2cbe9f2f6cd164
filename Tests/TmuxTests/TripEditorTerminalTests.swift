import Foundation
import Testing

/// The editor of trips in a real terminal, at the usual size and on a wide one.
@Suite(.serialized) struct TripEditorTerminalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("hoaban-tmux-\(UUID().uuidString)").path

  private func guide(_ columns: Int, _ rows: Int) throws -> Tmux {
    try Tmux(
      columns: columns, rows: rows,
      environment: [
        "HOABAN_DATA": folder, "HOABAN_NOW": "2026-11-23T09:00", "LANG": "en_US.UTF-8", "TERM": "xterm-256color",
      ],
      arguments: ["--lang", "en"])
  }

  /// The order in which two names stand on the screen.
  private func isAbove(_ first: String, _ second: String, _ screen: String) -> Bool {
    guard let one = screen.range(of: first), let other = screen.range(of: second) else { return false }
    return one.lowerBound < other.lowerBound
  }

  /// A guide in which a trip of one day without stops was made by keys.
  private func guideWithAnEmptyTrip(_ columns: Int, _ rows: Int) throws -> Tmux {
    let tmux = try guide(columns, rows)
    try tmux.wait(for: "Welcome to Hoa Ban")
    try tmux.press("Escape")
    try tmux.wait("no card") { !$0.contains("Welcome to Hoa Ban") }
    try tmux.type("3n")
    try tmux.wait(for: "Enter")
    try tmux.type("Weekend")
    try tmux.press("Enter")
    try tmux.wait(for: "Day 1")
    return tmux
  }

  /// A guide in which a trip of one day was made by keys: A1, then the museum.
  private func guideWithATrip(_ columns: Int, _ rows: Int) throws -> Tmux {
    let tmux = try guideWithAnEmptyTrip(columns, rows)
    for (typed, name) in [("doi a1", "A1 Hill"), ("victory museum", "Victory Museum")] {
      try tmux.type("p")
      try tmux.wait(for: "Add to day 1")
      try tmux.type(typed)
      try tmux.wait(for: name)
      try tmux.press("Enter")
      try tmux.wait("\(name) in the plan") { !$0.contains("Add to day 1") && $0.contains(name) }
    }
    return tmux
  }

  @Test(arguments: [(80, 24), (120, 40)]) func isBuiltMovedAndTakenBackAfterARestart(columns: Int, rows: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tmux = try guideWithATrip(columns, rows)
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
    let tmux = try guideWithAnEmptyTrip(columns, rows)
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
    // Around what is there, and with one stop that stays.
    try tmux.type("P")
    try tmux.wait(for: "Fill the free time")
    try tmux.press("Enter")
    try tmux.wait(for: "Plan 1 of")
    try tmux.press("Escape")
    try tmux.wait("the trip again") { !$0.contains("Plan 1 of") && $0.contains("The plan works out") }
    try tmux.type("u")
    try tmux.wait(for: "no stops yet")
  }

  /// The cell in which a text begins. The names that are looked for stand behind narrow letters only.
  private func cell(_ text: String, _ screen: String) throws -> (column: Int, row: Int) {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not in \(screen)")
    let range = try #require(lines[row].range(of: text))
    return (lines[row].distance(from: lines[row].startIndex, to: range.lowerBound), row)
  }

  @Test(arguments: [(80, 24), (120, 40)]) func isDraggedByTheMouse(columns: Int, rows: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tmux = try guideWithATrip(columns, rows)
    try tmux.type("a")
    var screen = try tmux.wait(for: "Day 2")
    // Up within the day: a line shows where it will land, and Esc lets it go back.
    let (a1, museum) = (try cell("A1 Hill", screen), try cell("Victory Museum", screen))
    try tmux.mouse(.press, column: museum.column, row: museum.row)
    try tmux.mouse(.move, column: a1.column, row: a1.row)
    try tmux.wait("the line") { $0.contains("►──") }
    try tmux.press("Escape")
    try tmux.wait("no line") { !$0.contains("►──") && $0.contains("Day 2") }
    try tmux.mouse(.release, column: a1.column, row: a1.row)
    try tmux.mouse(.press, column: museum.column, row: museum.row)
    try tmux.mouse(.move, column: a1.column, row: a1.row)
    try tmux.wait("the line") { $0.contains("►──") }
    try tmux.mouse(.release, column: a1.column, row: a1.row)
    screen = try tmux.wait("moved up") { !$0.contains("►──") && isAbove("Victory Museum", "A1 Hill", $0) }
    // To the day after, which is below or beside.
    let (from, to) = (try cell("A1 Hill", screen), try cell("Day 2", screen))
    try tmux.mouse(.press, column: from.column, row: from.row)
    try tmux.mouse(.move, column: to.column, row: to.row)
    try tmux.wait("the line") { $0.contains("►──") }
    try tmux.mouse(.release, column: to.column, row: to.row)
    screen = try tmux.wait(for: "Day 2 over at")
    let (day, stop) = (try cell("Day 2", screen), try cell("A1 Hill", screen))
    #expect(stop.row > day.row && stop.column >= day.column, "\(screen)")
    try tmux.type("u")
    try tmux.wait(for: "Day 2 is empty")
  }

  @Test(arguments: [(80, 24), (120, 40)]) func whatWasBuiltIsExported(columns: Int, rows: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tmux = try guideWithATrip(columns, rows)
    try tmux.type("d")
    try tmux.wait(for: "First day of the trip")
    try tmux.type("5/12/2026")
    try tmux.press("Enter")
    try tmux.wait("the date") { $0.contains("5 Dec") && !$0.contains("First day of the trip") }
    try tmux.type("c")
    try tmux.wait(for: "Note for the stop")
    try tmux.type("Gặp anh Tuấn ở cổng")
    try tmux.press("Enter")
    try tmux.wait("the note") { $0.contains("Gặp anh") && !$0.contains("Note for the stop") }
    // The guide stays open: a command reads what it has written.
    func export(_ format: String) throws -> String {
      let program = Tmux.products.appendingPathComponent("hoaban").path
      let (status, output) = try Spawn.run([
        program, "trip", "export", "weekend", "--format", format, "--data", folder, "--lang", "en",
      ])
      #expect(status == 0, "\(output)")
      return output
    }
    let text = try export("text")
    #expect(text.contains("Day 1: Saturday 5 December 2026") && text.contains("* Gặp anh Tuấn ở cổng"), "\(text)")
    #expect(isAbove("A1 Hill", "Dien Bien Phu Victory Museum", text))
    for format in ["markdown", "sheet", "ics", "gpx", "geojson", "json"] {
      let document = try export(format)
      #expect(isAbove("A1 Hill", "Dien Bien Phu Victory Museum", document), "\(format)")
      // A calendar folds its lines.
      #expect(document.replacing("\r\n ", with: "").contains("Gặp anh Tuấn"), "\(format)")
    }
    #expect(try export("ics").components(separatedBy: "BEGIN:VEVENT").count == 3)
    #expect(try export("qr").contains("https://www.google.com/maps/dir/"))
  }
}

import Foundation
import Testing

@Suite struct PurgeCommandTests {
  @Test func whatIsOverGoesWhenItsOwnerSaysSo() throws {
    let program = try Program()
    let (over, waiting) = (try program.bookedStay(), try program.bookedStay())
    try program.tell("declined", over)
    let nothing = try program.run("bookings", "purge", "--json").json()
    #expect(nothing.integer("kept") == 2, "a traveller's own device forgets nothing by itself")
    let trial = try program.run("bookings", "purge", "--all-done", "--dry-run", "--json").json()
    #expect((trial["removed"] as? [String])?.count == 1 && trial["dry_run"] as? Bool == true)
    #expect(try program.run("bookings", "--json").json().objects("bookings").count == 2)
    let outcome = try program.run("bookings", "purge", "--all-done", "--lang", "en")
    #expect(outcome.status == 0 && outcome.output.contains("Removed: HB-") && outcome.output.contains("kept: 1"))
    let left = try program.run("bookings", "--json").json().objects("bookings")
    #expect(left.map { $0.text("uuid") } == [waiting])
    #expect(try program.run("bookings", "show", over).status == 1)
  }

  @Test func aDamagedFileThatIsKeptGoesWithTheLastRequest() throws {
    let program = try Program()
    let uuid = try program.bookedStay()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: program.outbox))
    bytes[3] ^= 1
    try bytes.write(to: URL(fileURLWithPath: program.outbox))
    let recovery = try program.run("bookings", "--json").json().object("recovery")
    let file = URL(fileURLWithPath: try #require(recovery.text("file")))
    let name = file.lastPathComponent
    #expect(name.hasPrefix("outbox-damaged-"))
    _ = try program.run("bookings", "purge", "--all-done")
    #expect(FileManager.default.fileExists(atPath: file.path))
    try program.tell("declined", uuid)
    let trial = try program.run("bookings", "purge", "--all-done", "--dry-run", "--json").json()
    #expect(trial["damaged_files"] as? [String] == [name])
    let outcome = try program.run("bookings", "purge", "--all-done", "--lang", "en")
    #expect(outcome.output.contains(name) && !FileManager.default.fileExists(atPath: file.path))
  }

  /// The guide of a public machine forgets by itself when it starts; that of its owner does not.
  @Test func aKioskForgetsWhoAskedWhenItStarts() throws {
    let program = try Program()
    let uuid = try program.bookedStay()
    try program.tell("pending", uuid)
    func isSealed(_ moment: String, _ arguments: [String]) throws -> Bool {
      _ = try program.run(arguments, environment: ["HOABAN_NOW": moment])
      return try program.run("bookings", "show", uuid, "--json").json()["sealed"] as? Bool == true
    }
    #expect(try !isSealed("2026-12-19T09:00", ["--plain"]))
    #expect(try !isSealed("2026-12-11T08:59", ["--plain", "--kiosk"]))
    #expect(try isSealed("2026-12-11T09:00", ["--plain", "--kiosk"]))
    #expect(try program.run("bookings", "--json").json().objects("bookings").first?.text("status") == "pending")
  }
}

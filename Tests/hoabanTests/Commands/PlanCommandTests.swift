import Foundation
import Testing

@Suite struct PlanCommandTests {
  private static let quick = ["--iterations", "300", "--json", "--lang", "en"]

  private func plan(_ program: Program, _ arguments: [String]) throws -> Outcome {
    try program.run(["trip", "plan"] + arguments + Self.quick)
  }

  private func places(_ trip: [String: Any]) -> [[String]] {
    trip.objects("days").map { $0.objects("stops").compactMap { $0.text("place") } }
  }

  /// All lines of the stored trip but the number of its next stop, which is never given twice.
  private func stored(_ program: Program) throws -> [String] {
    try program.run("trip", "export", "t", "--format", "json").lines.filter { !$0.contains("next_stop") }
  }

  /// What is said of the trip is stored with the plan, and one undo takes both back.
  @Test func whatIsSaidIsStoredWithThePlan() throws {
    let program = try Program()
    try program.run("trip", "new", "t", "--start-date", "2026-12-12", "--mode", "car")
    try program.run("trip", "add", "t", "a1-hill")
    try program.run("trip", "set", "t", "--stop", "1", "--lock")
    let before = try stored(program)
    let said = [
      "--trip", "t", "--days", "2", "--pace", "relaxed", "--budget", "3000000", "--party", "2", "--lunch",
      "11:00-13:00/45", "--from", "dien-bien-airport", "--to", "dien-bien-airport", "--first-day-from", "10:30",
      "--last-day-until", "15:00", "--exclude", "victory-museum",
    ]
    // Without --apply nothing is stored.
    let shown = try plan(program, said).json()
    #expect(try stored(program) == before)
    #expect(try plan(program, said + ["--apply"]).status == 0)
    let kept = try program.run("trip", "export", "t", "--format", "json").json()
    #expect(places(kept) == places(shown) && places(kept).count == 2)
    #expect(places(kept)[0].contains("a1-hill"))
    let wishes = kept.object("wishes")
    #expect(
      wishes.text("pace") == "relaxed" && wishes.object("budget").integer("amount") == 3_000_000
        && wishes.integer("party") == 2)
    let days = kept.objects("days")
    #expect(
      days[0].object("start").text("at")?.hasSuffix("10:30") == true
        && days[1].object("end").text("place") == "dien-bien-airport")
    #expect(try program.run("trip", "undo", "t").status == 0)
    #expect(try stored(program) == before)
  }

  /// A day that leaves takes what may leave with it, and the trip still ends where it ended.
  @Test func fewerDays() throws {
    let program = try Program()
    try program.run(
      "trip", "new", "t", "--start-date", "2026-12-12", "--days", "3", "--mode", "car", "--to", "dien-bien-airport")
    try program.run("trip", "add", "t", "a1-hill", "--day", "3")
    let stored = try plan(program, ["--trip", "t", "--days", "2", "--apply"]).json()
    #expect(places(stored).count == 2)
    #expect(stored.objects("days")[1].object("end").text("place") == "dien-bien-airport")
    // What is locked does not leave unasked.
    let stops = places(stored)[1]
    let last = try #require(stops.first)
    try program.run("trip", "set", "t", "--stop", last, "--lock")
    let refused = try plan(program, ["--trip", "t", "--days", "1", "--apply"])
    #expect(refused.status == 2 && refused.output.contains("\"error\""))
  }

  @Test(arguments: [
    (["--apply"], "--trip"), (["--rest"], "--trip"), (["--from-now"], "--trip"),
    (["--trip", "t", "--at", "a1-hill"], "--from-now"), (["--trip", "t", "--apply", "--save", "u"], "choose one"),
  ])
  func optionsThatNeedEachOther(arguments: [String], saying: String) throws {
    let program = try Program()
    try program.run("trip", "new", "t", "--start-date", "2026-12-12")
    let outcome = try plan(program, arguments)
    #expect(outcome.status == 64)
    #expect(try outcome.json().object("error").text("message")?.contains(saying) == true)
    #expect(try program.run("trip", "list", "--json").json().objects("trips").count == 1)
  }

  /// The clock of these tests stands at nine in the morning of the trip's first day.
  @Test func theRestFromNow() throws {
    let program = try Program()
    try program.run(
      "trip", "new", "t", "--start-date", "2026-12-05", "--days", "2", "--mode", "car", "--from", "victory-museum",
      "--to", "victory-museum")
    let first = places(try plan(program, ["--trip", "t", "--apply"]).json())
    let here = try plan(program, ["--trip", "t", "--from-now", "--at", "muong-phang-hq", "--apply"]).json()
    let index = try #require(places(here)[0].firstIndex(of: "muong-phang-hq"))
    #expect(index > 0 && places(here)[0].prefix(index) == first[0].prefix(index))
    #expect(places(try program.run("trip", "export", "t", "--format", "json").json()) == places(here))
    #expect(try program.run("trip", "undo", "t").status == 0)
    #expect(places(try program.run("trip", "export", "t", "--format", "json").json()) == first)
    let late = try plan(program, ["--trip", "t", "--from-now", "--now", "2026-12-07T09:00"])
    #expect(late.status == 2)
    #expect(try late.json().object("error").text("message")?.contains("2026-12-06") == true)
  }

  @Test func aPlanIsKeptAsANewTrip() throws {
    let program = try Program()
    try program.run("trip", "new", "t", "--start-date", "2026-12-12", "--mode", "car")
    let shown = try plan(program, ["--trip", "t", "--save", "Another"]).json()
    #expect(places(try program.run("trip", "export", "another", "--format", "json").json()) == places(shown))
    #expect(places(try program.run("trip", "export", "t", "--format", "json").json()) == [[]])
  }
}

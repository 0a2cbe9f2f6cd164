import Foundation
import Testing

@Suite struct TripCommandTests {
  @Test func aTripFromBeginningToEnd() throws {
    let program = try Program()
    let made = try program.run("trip", "new", "Cuối tuần", "--start-date", "2026-12-05", "--days", "2", "--mode", "car")
    #expect(made.status == 0 && made.output == "cuoi-tuan\n")
    let added = try program.run("trip", "add", "cuoi-tuan", "Đồi A1", "--json").json()
    #expect(added.integer("added_stop") == 1)
    #expect(added.objects("days").first?.objects("stops").first?.text("place") == "a1-hill")
    #expect(try program.run("trip", "add", "Cuối tuần", "victory-museum", "--at", "1").status == 0)
    #expect(
      stops(try program.run("trip", "show", "cuoi-tuan", "--json").json()) == [["victory-museum", "a1-hill"], []])
    #expect(try program.run("trip", "move", "cuoi-tuan", "a1-hill", "--day", "2").status == 0)
    #expect(stops(try program.run("trip", "show", "cuoi-tuan", "--json").json()) == [["victory-museum"], ["a1-hill"]])
    #expect(try program.run("trip", "remove", "cuoi-tuan", "1").status == 0)
    #expect(stops(try program.run("trip", "undo", "cuoi-tuan", "--json").json()) == [["victory-museum"], ["a1-hill"]])
    #expect(stops(try program.run("trip", "redo", "cuoi-tuan", "--json").json()) == [["victory-museum"], []])
    let list = try program.run("trip", "list", "--json").json().objects("trips")
    #expect(list.count == 1 && list.first?.integer("stops") == 1 && list.first?.text("mode") == "car")
    #expect(try program.run("trip", "--json").json().objects("trips").count == 1)
    let refused = try program.run("trip", "delete", "cuoi-tuan", "--json")
    #expect(refused.status == 2)
    #expect(try refused.json().object("error").text("code") == "confirmation_needed")
    #expect(try program.run("trip", "delete", "cuoi-tuan", "--yes").status == 0)
    #expect(try program.run("trip", "show", "cuoi-tuan").status == 1)
  }

  private func stops(_ trip: [String: Any]) -> [[String]] {
    trip.objects("days").map { $0.objects("stops").compactMap { $0.text("place") } }
  }

  @Test(arguments: [("json", "{"), ("markdown", "# Một ngày"), ("text", "Một ngày\n=")])
  func exports(format: String, beginning: String) throws {
    let program = try Program()
    try program.run("trip", "new", "Một ngày")
    for place in ["a1-hill", "victory-museum", "muong-phang-hq"] {
      try program.run("trip", "add", "mot-ngay", place)
    }
    let outcome = try program.run("trip", "export", "mot-ngay", "--format", format)
    #expect(outcome.status == 0 && outcome.output.hasPrefix(beginning))
    if format == "json" { #expect(try outcome.json().text("id") == "mot-ngay") }
  }

  @Test func namesAreNumberedAndMayBeAmbiguous() throws {
    let program = try Program()
    #expect(try program.run("trip", "new", "Đi chơi").output == "di-choi\n")
    #expect(try program.run("trip", "new", "Đi chơi").output == "di-choi-2\n")
    let outcome = try program.run("trip", "show", "Đi chơi", "--json")
    #expect(outcome.status == 2)
    #expect(try outcome.json().object("error").objects("candidates").map { $0.text("id") } == ["di-choi", "di-choi-2"])
  }

  @Test(arguments: [
    (["trip", "new", ""], 2, "name"), (["trip", "new", "x", "--days", "0"], 2, "days"),
    (["trip", "new", "x", "--days", "61"], 2, "days"),
    (["trip", "new", "x", "--start-date", "2026-02-30"], 2, "start-date"),
    (["trip", "new", "x", "--start-date", "9999-01-01"], 2, "start-date"),
    (["trip", "show", "nowhere"], 1, "trip"), (["trip", "add", "t", "a1-hill", "--day", "2"], 2, "day"),
    (["trip", "add", "t", "a1-hill", "--day", "0"], 2, "day"), (["trip", "add", "t", "a1-hill", "--at", "9"], 2, "at"),
    (["trip", "add", "t", "no such place at all"], 1, "place"), (["trip", "remove", "t", "99"], 1, "stop"),
    (["trip", "remove", "t", "a1-hill"], 1, "stop"), (["trip", "move", "t", "5", "--day", "1"], 1, "stop"),
    (["trip", "undo", "t"], 1, "trip"), (["trip", "redo", "t"], 1, "trip"),
    (["trip", "add", "t", "a1-hill", "--day", "\(Int.max)"], 2, "day"),
  ])
  func refusalsNameTheField(arguments: [String], status: Int, field: String) throws {
    let program = try Program()
    try program.run("trip", "new", "t")
    let outcome = try program.run(arguments + ["--json"])
    #expect(outcome.status == Int32(status))
    #expect(try outcome.json().object("error").text("field") == field)
  }

  @Test func controlCharactersDoNotEnterANames() throws {
    let program = try Program()
    try program.run("trip", "new", "a\u{1B}[31m\u{7}\u{202E}b")
    #expect(try program.run("trip", "list", "--json").json().objects("trips").first?.text("name") == "a[31mb")
  }

  @Test func twentyAddsAtOnceLoseNothing() throws {
    let program = try Program()
    try program.run("trip", "new", "t")
    let running = try (0..<20).map { _ in try program.start(["trip", "add", "t", "a1-hill", "--json"]) }
    let outcomes = try running.map { try $0.wait() }
    #expect(outcomes.allSatisfy { $0.status == 0 }, "\(outcomes.map(\.errors))")
    let days = try program.run("trip", "show", "t", "--json").json().objects("days")
    let numbers = days.flatMap { $0.objects("stops") }.compactMap { $0.integer("id") }
    #expect(numbers.count == 20 && Set(numbers).count == 20)
    #expect(Set(try outcomes.map { try $0.json().integer("added_stop") }).count == 20)
  }

  @Test func newTripsAtOnceAllGetAnId() throws {
    let program = try Program()
    // The file is there before the race, as it is after the first use.
    try program.run("trip", "new", "first")
    let running = try (0..<8).map { _ in try program.start(["trip", "new", "t"]) }
    let outcomes = try running.map { try $0.wait() }
    #expect(outcomes.allSatisfy { $0.status == 0 }, "\(outcomes.map(\.errors))")
    #expect(Set(outcomes.map(\.output)).count == 8)
    #expect(try program.run("trip", "list", "--json").json().objects("trips").count == 9)
  }
}

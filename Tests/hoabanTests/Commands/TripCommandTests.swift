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

  @Test(arguments: [
    ("json", "{"), ("markdown", "# Một ngày"), ("text", "Một ngày\n="), ("sheet", "Một ngày"), ("gpx", "<?xml"),
    ("geojson", "{"), ("qr", "Ngày 1\n"),
  ])
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

  @Test func aCalendarNeedsADate() throws {
    let program = try Program()
    try program.run("trip", "new", "t")
    try program.run("trip", "add", "t", "a1-hill")
    let outcome = try program.run("trip", "export", "t", "--format", "ics", "--lang", "en", "--json")
    #expect(outcome.status == 2)
    #expect(try outcome.json().object("error").text("message")?.contains("has no date") == true)
  }

  /// RFC 5545 wants a component in a calendar, and days without visits are nothing to attend.
  @Test func aCalendarNeedsAStop() throws {
    let program = try Program()
    try program.run("trip", "new", "t", "--start-date", "2026-12-05")
    let outcome = try program.run("trip", "export", "t", "--format", "ics", "--lang", "en", "--json")
    #expect(outcome.status == 2)
    #expect(try outcome.json().object("error").text("message")?.contains("has no stops") == true)
    try program.run("trip", "add", "t", "a1-hill")
    #expect(try program.run("trip", "export", "t", "--format", "ics").output.contains("BEGIN:VEVENT"))
  }

  /// Without a date nothing is known of any stop's hours: that is one sentence, and no stop repeats it.
  @Test func thatThereIsNoDateIsSaidOnce() throws {
    let program = try Program()
    try program.run("trip", "new", "t", "--days", "2")
    for (place, day) in [("a1-hill", "1"), ("victory-museum", "1"), ("de-castries-bunker", "2")] {
      try program.run("trip", "add", "t", place, "--day", day)
    }
    for format in ["text", "markdown", "sheet"] {
      let text = try program.run("trip", "export", "t", "--format", format, "--lang", "en").output
      #expect(text.split(separator: "hours are not checked without a date").count == 2, "\(text)")
    }
    let check = try program.run("trip", "check", "t", "--lang", "en").output
    #expect(check.split(separator: "hours are not checked without a date").count == 2, "\(check)")
  }

  @Test func differencesHaveAMinusSign() throws {
    let program = try Program()
    try program.run("trip", "new", "t", "--start-date", "2026-12-05")
    for place in ["a1-hill", "victory-museum"] { try program.run("trip", "add", "t", place) }
    try program.run("trip", "set", "t", "--stop", "1", "--visit", "60")
    let text = try program.run("trip", "compare", "t", "--lang", "en").output
    #expect(text.contains("(−15 min)"), "\(text)")
  }

  @Test func whatGPXCannotHoldIsSaid() throws {
    let program = try Program()
    try program.run("trip", "import", "-", input: #"{"name": "t", "days": [["no-such-place", "a1-hill"]]}"#)
    let outcome = try program.run("trip", "export", "t", "--format", "gpx", "--lang", "en")
    #expect(outcome.status == 0 && outcome.errors == "hoaban: left out of GPX for want of a position: no-such-place\n")
    #expect(outcome.output.contains("Not on the map, for want of a position: no-such-place"))
    // And nothing at all can be pointed at.
    try program.run("trip", "remove", "t", "2")
    #expect(try program.run("trip", "export", "t", "--format", "qr").status == 1)
  }

  @Test func aCodeAsJSON() throws {
    let program = try Program()
    try program.run("trip", "import", "-", input: #"{"name": "t", "days": [["a1-hill"]]}"#)
    let code =
      try program.run("trip", "export", "t", "--format", "qr", "--stop", "1", "--lang", "en", "--json").json()
      .objects("codes").first ?? [:]
    #expect(code.text("text") == "geo:21.38288,103.01768?q=21.38288,103.01768(A1%20Hill)")
    let rows = code.texts("modules")
    #expect(rows.count >= 21 && rows.allSatisfy { $0.count == rows.count && $0.allSatisfy { "01".contains($0) } })
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
    (["trip", "export", "t", "--format", "qr", "--day", "2"], 2, "day"),
    (["trip", "export", "t", "--format", "qr", "--stop", "9"], 1, "stop"),
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

  @Test func aFormatThatIsNoneIsToldThoseThatAre() throws {
    let outcome = try Program().run("trip", "export", "t", "--format", "pdf", "--lang", "en")
    #expect(outcome.errors.contains("one of the following: json, markdown, text, sheet, ics, gpx, geojson, qr; see"))
  }

  @Test func aStopMovesWithinItsDay() throws {
    let program = try Program()
    try program.run("trip", "new", "t", "--days", "2")
    for place in ["a1-hill", "victory-museum", "muong-thanh-bridge"] {
      try program.run("trip", "add", "t", place, "--day", "2")
    }
    #expect(try program.run("trip", "move", "t", "muong-thanh-bridge", "--at", "1").status == 0)
    let days = try program.run("trip", "show", "t", "--json").json().objects("days")
    #expect(
      days[1].objects("stops").map { $0.text("place") } == ["muong-thanh-bridge", "a1-hill", "victory-museum"])
    #expect(try program.run("trip", "move", "t", "a1-hill").status == 64)
  }

  @Test func theListStandsInColumns() throws {
    let program = try Program()
    try program.run("trip", "new", "Không có ngày")
    try program.run("trip", "new", "Có ngày", "--start-date", "2026-12-05")
    let lines = try program.run("trip", "list", "--lang", "en").output.split(separator: "\n")
    let columns = lines.compactMap { line in
      line.range(of: "1 d").map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    }
    #expect(columns.count == 2 && Set(columns).count == 1, "\(lines)")
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

  @Test func everythingOfATripCanBeSaid() throws {
    let program = try Program()
    let made = try program.run(
      "trip", "new", "Tour", "--start-date", "2026-12-05", "--days", "2", "--mode", "car", "--from",
      "dien-bien-airport", "--to", "dien-bien-airport", "--party", "12", "--budget", "3.000.000",
      "--lunch",
      "11:30-13:30/60", "--pace", "relaxed", "--interests", "battle,food", "--exclude",
      "victory-museum",
      "--day-start", "07:30", "--children", "--template", "--json")
    let trip = try made.json()
    #expect(trip.text("start") == "dien-bien-airport" && trip.text("lunch") == "11:30-13:30/60")
    #expect(trip["template"] as? Bool == true && trip.text("day_start") == "07:30")
    let wishes = trip.object("wishes")
    #expect(wishes.integer("party") == 12 && wishes.text("pace") == "relaxed")
    #expect(
      wishes.object("budget").integer("amount") == 3_000_000 && wishes["children"] as? Bool == true)
    #expect(
      wishes.texts("interests") == ["battle", "food"]
        && wishes.texts("excluded") == ["victory-museum"])
    let days = trip.objects("days")
    #expect(days[0].object("start").text("place") == "dien-bien-airport" && days[0].isNull("end"))
    #expect(days[1].isNull("start") && days[1].object("end").text("place") == "dien-bien-airport")
    #expect(try program.run("trip", "list", "--lang", "en").output.contains("(template)"))

    try program.run("trip", "add", "tour", "a1-hill")
    let set = try program.run(
      "trip", "set", "tour", "--stop", "a1-hill", "--visit", "90", "--note", "bring water",
      "--lock", "--day", "1",
      "--hours", "10:30-17:00", "--stay", "hs-pha-din", "--party", "2", "--no-children", "--budget",
      "none", "--json")
    let day = try set.json().objects("days")[0]
    let stop = day.objects("stops")[0]
    #expect(
      stop.integer("visit_min") == 90 && stop["locked"] as? Bool == true
        && stop.text("note") == "bring water")
    #expect(day.text("day_start") == "10:30" && day.object("end").text("place") == "hs-pha-din")
    #expect(day.object("cost").object("known").integer("amount") == 240_000)
    #expect(try set.json().object("wishes").isNull("budget"))
    // All of it is one change.
    let undone = try program.run("trip", "undo", "tour", "--json").json()
    #expect(
      undone.object("wishes").integer("party") == 12 && undone.objects("days")[0].isNull("end"))
    #expect(
      try program.run("trip", "set", "tour", "--days", "3", "--to", "a1-hill", "--json").json()
        .objects("days")[2].object("end").text("place") == "a1-hill")
  }

  @Test func checksATrip() throws {
    let program = try Program()
    try program.run(
      "trip", "new", "T", "--start-date", "2026-12-05", "--party", "2", "--budget", "10000")
    try program.run("trip", "add", "t", "a1-hill")
    let check = try program.run("trip", "check", "t", "--json")
    #expect(check.status == 0)
    let json = try check.json()
    #expect(
      json.objects("problems").contains {
        $0.text("code") == "over_budget" && $0["conflict"] as? Bool == true
      })
    #expect(
      json.integer("conflicts") == 1
        && json.object("cost").object("over_budget").integer("amount") == 30_000)
    #expect(try program.run("trip", "check", "t", "--strict").status == 1)
    try program.run("trip", "set", "t", "--budget", "none")
    let fine = try program.run("trip", "check", "t", "--strict", "--lang", "en")
    #expect(fine.status == 0 && fine.lines.first == "The trip works out.")
    #expect(fine.lines.last == "Cost: 40,000 VND for 2 (20,000 VND each).")
  }

  @Test func copiesAndCompares() throws {
    let program = try Program()
    try program.run("trip", "new", "Mẫu", "--template", "--days", "2")
    for place in ["a1-hill", "muong-phang-hq"] { try program.run("trip", "add", "mau", place) }
    let made = try program.run(
      "trip", "copy", "mau", "Đoàn Pháp", "--start-date", "2026-12-12", "--party", "8")
    #expect(made.output == "doan-phap\n")
    let copy = try program.run("trip", "show", "doan-phap", "--json").json()
    #expect(copy["template"] as? Bool == false && copy.text("start_date") == "2026-12-12")
    #expect(
      stops(copy) == [["a1-hill", "muong-phang-hq"], []]
        && copy.object("wishes").integer("party") == 8)
    #expect(try program.run("trip", "copy", "mau").output == "mau-2\n")

    try program.run("trip", "move", "doan-phap", "muong-phang-hq", "--day", "2")
    try program.run("trip", "add", "doan-phap", "victory-museum", "--at", "1")
    let last = try program.run("trip", "compare", "doan-phap", "--json").json()
    #expect(last.objects("changes").map { $0.text("what") } == ["added", "retimed"])
    let two = try program.run("trip", "compare", "doan-phap", "--with", "2", "--json").json()
    #expect(two.objects("changes").map { $0.text("what") } == ["added", "retimed", "moved"])
    #expect(two.object("before").integer("stops") == 2 && two.object("after").integer("stops") == 3)
    let other = try program.run("trip", "compare", "doan-phap", "--with", "mau", "--lang", "en")
    #expect(other.output.contains("from day 1") && other.output.contains("Conflicts"))
    #expect(try program.run("trip", "compare", "doan-phap", "--with", "9").status == 1)
  }

  @Test(arguments: [
    (["trip", "set", "t"], 64), (["trip", "set", "t", "--lock"], 64),
    (["trip", "set", "t", "--hours", "8-9"], 64),
    (["trip", "set", "t", "--day", "1", "--hours", "18:00-08:00"], 2),
    (["trip", "set", "t", "--party", "0"], 2),
    (["trip", "set", "t", "--party", "501"], 2), (["trip", "set", "t", "--budget", "much"], 2),
    (["trip", "set", "t", "--lunch", "12:00"], 2),
    (["trip", "set", "t", "--interests", "sleep"], 2),
    (["trip", "set", "t", "--day-start", "25:00"], 2),
    (["trip", "set", "t", "--from", "no such place at all"], 1),
    (["trip", "set", "t", "--day", "3", "--stay", "hs-pha-din"], 2),
    (["trip", "set", "t", "--days", "0"], 2),
    (["trip", "new", "x", "--party=-1"], 2), (["trip", "copy", "nowhere"], 1),
    (["trip", "check", "nowhere"], 1),
    (["trip", "compare", "t"], 1), (["trip", "set", "t", "--stop", "5", "--lock"], 1),
  ])
  func settingIsRefusedInOneSentence(arguments: [String], status: Int) throws {
    let program = try Program()
    try program.run("trip", "new", "t")
    let outcome = try program.run(arguments + ["--lang", "en"])
    #expect(outcome.status == Int32(status) && outcome.output.isEmpty && !outcome.errors.isEmpty)
    #expect(try program.run("trip", "list", "--json").json().objects("trips").count == 1)
  }
}

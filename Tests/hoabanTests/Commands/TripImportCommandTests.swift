import Foundation
import Testing

@Suite struct TripImportCommandTests {
  /// Out of one data folder and into another.
  @Test func whatIsExportedIsImported() throws {
    let (here, there) = (try Program(), try Program())
    try here.run("trip", "new", "Cuối tuần", "--start-date", "2026-12-05", "--days", "2")
    for place in ["a1-hill", "victory-museum", "a1-hill"] { try here.run("trip", "add", "cuoi-tuan", place) }
    try here.run("trip", "remove", "cuoi-tuan", "1")
    let document = try here.run("trip", "export", "cuoi-tuan", "--format", "json").output
    let made = try there.run("trip", "import", "-", input: document)
    #expect(made.status == 0 && made.output == "cuoi-tuan\n" && made.errors.isEmpty)
    #expect(try there.run("trip", "export", "cuoi-tuan", "--format", "json").output == document)
  }

  @Test func anIDThatIsTakenIsNumberedAndToldSo() throws {
    let program = try Program()
    try program.run("trip", "new", "x")
    let made = try program.run("trip", "import", "-", "--lang", "en", input: #"{"id": "x", "name": "Other"}"#)
    #expect(made.status == 0 && made.output == "x-2\n")
    #expect(made.errors == "hoaban: another trip has the id x; this one is x-2\n")
  }

  /// The example of the page, as it stands there.
  @Test func theExampleOfThePageWorks() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/operators.md"), encoding: .utf8)
    let after = try #require(page.range(of: "<!-- import example -->\n```json\n")).upperBound
    let end = try #require(page.range(of: "```", range: after..<page.endIndex)).lowerBound
    let program = try Program()
    let made = try program.run("trip", "import", "-", "--json", "--lang", "en", input: String(page[after..<end]))
    let trip = try made.json()
    #expect(made.status == 0 && made.errors.isEmpty && trip.text("id") == "school-trip")
    let days = trip.objects("days")
    #expect(
      days.map { $0.objects("stops").compactMap { $0.text("place") } } == [
        ["a1-hill", "victory-museum"], ["muong-phang-hq"],
      ])
    #expect(days[0].objects("stops")[1].integer("visit_min") == 90 && days[1].text("hours") == "08:30-15:00")
    #expect(days[1].object("end").text("place") == "dien-bien-airport")
  }

  @Test func placesByNameAndUnknownIDs() throws {
    let program = try Program()
    let made = try program.run(
      "trip", "import", "-", "--lang", "en", input: #"{"name": "x", "days": [["Đồi A1", "no-such-place"]]}"#)
    #expect(made.status == 0 && made.output == "x\n")
    #expect(made.errors == "hoaban: not in the gazetteer, kept all the same: no-such-place\n")
    let stops = try program.run("trip", "show", "x", "--json").json().objects("days")[0].objects("stops")
    #expect(stops.map { $0.text("place") } == ["a1-hill", "no-such-place"])
  }

  @Test(arguments: [
    ("{", "file", "Line 1: this is no JSON."), ("{\n\"name\": 5}", "name", "Line 2: name: must be a text."),
    (#"{"name": "x", "mode": "boat"}"#, "mode", "Line 1: mode: must be one of walk, bicycle, motorbike, car."),
    (
      #"{"name": "x", "days": [[], [{"place": "a", "visit_min": 9999}]]}"#, "days[1][0].visit_min",
      "Line 1: days[1][0].visit_min: A visit has 0 to 1440 minutes, not 9999."
    ),
    (#"{"name": "x", "days": [["No such name at all"]]}"#, "days[0][0]", "days[0][0]: There is no place called"),
  ])
  func badInputNamesItsField(json: String, field: String, sentence: String) throws {
    let program = try Program()
    let outcome = try program.run("trip", "import", "-", "--json", "--lang", "en", input: json)
    let error = try outcome.json().object("error")
    #expect(outcome.status == 65 && error.text("code") == "bad_input" && error.text("field") == field)
    #expect(error.text("message")?.hasPrefix(sentence) == true, "\(error)")
    #expect(try program.run("trip", "list", "--json").json().objects("trips").isEmpty, "nothing is made")
  }

  @Test func aFileThatIsNotThere() throws {
    let program = try Program()
    let absent = try program.run("trip", "import", "/nowhere", "--lang", "en")
    #expect(absent.status == 65 && absent.errors == "hoaban: There is no file /nowhere, or it cannot be read.\n")
    // A program, which is no text.
    let binary = try program.run("trip", "import", "/bin/sh", "--lang", "en")
    #expect(binary.status == 65 && binary.errors == "hoaban: /bin/sh cannot be read as UTF-8 text.\n")
  }
}

import Foundation
import Testing

@Suite struct DoctorCommandTests {
  @Test func reportsAndMakesNothing() throws {
    let program = try Program()
    let outcome = try program.run("doctor", "--json")
    #expect(outcome.status == 0)
    let report = try outcome.json()
    let names = Set(report.objects("checks").compactMap { $0.text("name") })
    #expect(
      names.isSuperset(of: [
        "terminal", "locale", "glyphs", "colors", "data", "gazetteer", "gazetteer version", "traveller", "outbox",
      ]))
    #expect(report.objects("checks").allSatisfy { ["ok", "warning", "problem"].contains($0.text("verdict") ?? "") })
    #expect(!FileManager.default.fileExists(atPath: program.data))
  }

  @Test func looksAtWhatIsKept() throws {
    let program = try Program()
    try program.run("trip", "new", "t")
    let file = program.data + "/traveller.sqlite"
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    let outcome = try program.run("doctor", "--json")
    #expect(outcome.status == 0)
    let checks = try outcome.json().objects("checks")
    #expect(checks.first { $0.text("name") == "traveller" }?.text("text")?.contains("1 trip") == true)
    let mode = checks.first { $0.text("name") == "traveller file" }
    #expect(mode?.text("verdict") == "warning" && mode?.text("text")?.contains("644") == true)
  }

  @Test(arguments: ["traveller", "outbox"]) func aDamagedFileIsToldOf(name: String) throws {
    let program = try Program()
    try FileManager.default.createDirectory(atPath: program.data, withIntermediateDirectories: true)
    try Data(repeating: 65, count: 9_000).write(to: URL(fileURLWithPath: program.data + "/\(name).sqlite"))
    let outcome = try program.run("doctor", "--json")
    #expect(outcome.status == (name == "outbox" ? 0 : 74))
    #expect(try outcome.json().text("verdict") == (name == "outbox" ? "warning" : "problem"))
    guard name == "outbox" else { return }
    // The file is kept, and another one is there.
    let kept = try #require(
      try FileManager.default.contentsOfDirectory(atPath: program.data).first { $0.hasPrefix("outbox-damaged-") })
    #expect(FileManager.default.contents(atPath: program.data + "/" + kept)?.count == 9_000)
    let list = try program.run("bookings", "--lang", "en")
    #expect(list.status == 0 && list.output.contains("0 saved, 0 damaged") && list.output.contains("outbox-damaged-"))
  }

  @Test(arguments: [("9600", "ok", "9600 bit/s"), ("fast", "problem", "“fast”"), ("299", "problem", "“299”")])
  func tellsTheSpeedOfTheLine(value: String, verdict: String, part: String) throws {
    let program = try Program()
    let checks = try program.run("doctor", "--json", environment: ["HOABAN_LINE": value]).json().objects("checks")
    let line = try #require(checks.first { $0.text("name") == "line" })
    #expect(line.text("verdict") == verdict && line.text("text")?.contains(part) == true)
    // Of a file there is nothing to tell.
    let unset = try program.run("doctor", "--json").json().objects("checks")
    #expect(!unset.contains { $0.text("name") == "line" })
  }

  @Test func theGuideTakesOnlySpeedsOfLines() throws {
    let program = try Program()
    for wrong in ["299", "1000001", "-1"] {
      #expect(try program.run("--line=" + wrong, "--plain").status == 2, "\(wrong)")
    }
    for right in ["300", "1000000"] {
      #expect(try program.run("--line", right, "--plain", input: "q\n").status == 0, "\(right)")
    }
  }
}

import Foundation
import Testing

@Suite struct HonestyCommandTests {
  @Test func reportsAreKeptEachInAFileOfItsOwn() throws {
    let program = try Program()
    let first = try program.run("report", "a1-hill", "--note", "closed at noon", "--json")
    #expect(first.status == 0)
    let path = try #require(try first.json().text("file"))
    #expect(path == program.data + "/reports/report-a1-hill-2026-12-05.yaml")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("record: a1-hill") && text.contains("note: \"closed at noon\""))
    let second = try program.run("report", "a1-hill", "--note", "again", "--json")
    #expect(try second.json().text("file") == program.data + "/reports/report-a1-hill-2026-12-05-2.yaml")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func aChangeNamesWhatIsSaidNow() throws {
    let program = try Program()
    let outcome = try program.run(
      "report", "doi a1", "--set", "facts.hours.value=Mo-Su 07:30-11:00", "--output", "-")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("  # now: Mo-Su 07:00-11:00,13:30-17:00\n"))
    #expect(outcome.output.contains("  facts.hours.value: \"Mo-Su 07:30-11:00\"\n"))
    #expect(!FileManager.default.fileExists(atPath: program.data))
  }

  private static let wrong: [([String], Int32)] = [
    (["report", "a1-hill"], 64), (["report", "nowhere at all", "--note", "x"], 1),
    (["report", "a1-hill", "--set", "hours"], 2), (["report", "a1-hill", "--set", "=x"], 2),
    (["report", "a1-hill", "--set", "facts.hours.value=some day"], 2),
    (["report", "a1-hill", "--note", "x", "--output", "/nowhere/at/all"], 73),
    (["unknown", "--limit", "9999"], 2),
  ]

  @Test(arguments: wrong)
  func wrongUseIsToldInASentence(arguments: [String], status: Int32) throws {
    let outcome = try Program().run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix("hoaban: ") && outcome.output.isEmpty)
  }

  @Test func theUnknownIsListedInEveryLanguage() throws {
    let program = try Program()
    let gaps = try program.run("unknown", "--json").json().objects("gaps")
    #expect(gaps.count >= 8 && gaps.allSatisfy { !$0.objects("records").isEmpty })
    let pages = try ["vi", "en", "fr", "ja"].map { try program.run("unknown", "--lang", $0).output }
    #expect(Set(pages).count == 4)
    #expect(pages.allSatisfy { $0.contains("hoaban report") })
  }

  @Test func sourcesAreCredited() throws {
    let document = try Program().run("credits", "--json").json()
    #expect(document.objects("sources").count > 300)
    #expect(document.text("licence") == "CC-BY-4.0")
  }

  @Test func aProductIsBookedByItsOwnId() throws {
    let program = try Program()
    let offers = try program.run("show", "hs-ban-men", "--json").json().objects("offers")
    let ids = offers.compactMap { $0.text("id") }
    #expect(ids.contains("hs-ban-men/night") && ids.contains("hs-ban-men/supper"))
    let booked = try program.run(
      "book", "hs-ban-men/supper", "--from", "2026-12-10", "--name", "Mai", "--phone", "0912 345 678", "--json")
    #expect(booked.status == 0, "\(booked.errors)")
    #expect(try booked.json().text("product") == "supper")
    #expect(try program.run("book", "hs-ban-men/boat", "--from", "2026-12-10").status == 2)
  }
}

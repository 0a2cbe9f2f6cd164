import Foundation
import Testing

@Suite struct CalendarCommandTests {
  @Test func lunarAnswersWithTheShapeOfTheContract() throws {
    let answer = try Program().run("lunar", "2026-02-17", "--json").json()
    #expect(Set(answer.keys) == ["solar", "lunar", "can_chi_year"])
    #expect(answer.text("solar") == "2026-02-17" && answer.text("can_chi_year") == "Bính Ngọ")
    let lunar = answer.object("lunar")
    #expect(lunar.integer("year") == 2026 && lunar.integer("month") == 1 && lunar.integer("day") == 1)
    #expect(lunar["leap"] as? Bool == false)
  }

  @Test func lunarGoesBack() throws {
    let answer = try Program().run("lunar", "--to-solar", "2025-6-1", "--leap", "--json").json()
    #expect(answer.text("solar") == "2025-07-25" && answer.count == 1)
    let people = try Program().run("lunar", "--to-solar", "2025-6-1", "--lang", "vi")
    #expect(people.output == "2025-06-25: ngày 1 tháng 6 năm Ất Tỵ (2025) âm lịch.\n")
  }

  @Test(arguments: [
    ["2026-02-30"], ["1899-02-09"], ["--to-solar", "2025-7"], ["--to-solar", "2025-7-x"], ["--to-solar", "2025-7-31"],
    ["--to-solar", "2025-13-1"], ["--to-solar", "1800-1-1"], ["--to-solar", "2025-7-1", "--leap"],
    ["--to-solar", "2026-7-1", "--leap"],
  ])
  func lunarRefusesDaysThatDoNotExist(arguments: [String]) throws {
    let outcome = try Program().run(["lunar"] + arguments + ["--json"])
    #expect(outcome.status == 2)
    #expect(try outcome.json().object("error").text("field")?.isEmpty == false)
  }

  @Test func holidaysAreAListByDate() throws {
    let output = try Program().run("holidays", "2030", "--json").output
    let days = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    #expect(days.compactMap { $0.text("date") }.prefix(3) == ["2030-01-01", "2030-02-01", "2030-02-02"])
    #expect(days.compactMap { $0.text("kind") }.prefix(3) == ["statutory", "rule", "statutory"])
    #expect(days[1].text("name_vi") == "Tết Nguyên đán (29 tháng Chạp)" && days[1].isNull("source"))
    #expect(days.last?.text("date") == "2030-11-24")
    let plain = try Program().run("holidays", "2030", "--no-culture-day", "--lang", "en").lines
    #expect(plain.last == "2030-09-02  National Day (by law)")
    let observed = try Program().run("holidays", "2026", "--observed", "--lang", "en").lines
    #expect(observed.first == "2026-04-27  Day off for Hùng Kings’ Commemoration Day (as announced)")
  }

  @Test func aYearThatIsNoneIsRefused() throws {
    #expect(try Program().run("holidays", "0", "--json").status == 2)
  }

  @Test func calendarIsAListOfRowsByDay() throws {
    let output = try Program().run("calendar", "--from", "2027-03-01", "--months", "2", "--json").output
    let rows = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    #expect(rows.compactMap { $0.text("start") } == rows.compactMap { $0.text("start") }.sorted())
    let keys: Set<String> = ["id", "kind", "start", "end", "lunar_start", "lunar_end", "certainty", "names"]
    #expect(rows.allSatisfy { Set($0.keys) == keys && Set($0.object("names").keys) == ["vi", "en", "fr", "ja"] })
    let feast = try #require(rows.first { $0.text("id") == "ban-phu" })
    #expect(feast.text("start") == "2027-03-29" && feast.text("end") == "2027-04-01")
    #expect(feast.text("kind") == "festival" && feast.text("certainty") == "computed")
    #expect(feast.object("lunar_start").integer("day") == 22 && feast.object("lunar_end").integer("day") == 25)
    let certainties = Dictionary(
      rows.compactMap { row in row.text("id").map { ($0, row.text("certainty")) } }, uniquingKeysWith: { $1 })
    #expect(certainties["hoa-ban"] == "month" && certainties["bun-huot-nam"] == "window")
    let kings = try #require(rows.first { $0.object("names").text("vi") == "Giỗ Tổ Hùng Vương" })
    #expect(kings.isNull("id") && kings.text("kind") == "holiday" && kings.text("start") == "2027-04-16")
  }

  @Test func festivalsWithoutADateAreListedOnRequest() throws {
    let plain = try Program().run("calendar", "--lang", "en").output
    #expect(plain.contains("2027-03-29..2027-04-01  Ban Phu citadel festival (computed; lunar 22–25/2)"))
    #expect(!plain.contains("Du Su"))
    #expect(
      try Program().run("calendar", "--undated", "--lang", "en").output.contains("Du Su festival of Toa Tinh (not"))
  }

  @Test func aFestivalIsACalendarFile() throws {
    let file = try Program().run("calendar", "ban-phu", "--format", "ics", "--lang", "en").output
    let lines = file.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    let starts = lines.filter { $0.hasPrefix("DTSTART") }
    #expect(
      starts == ["20270329", "20280317", "20290405", "20300325", "20310314"].map { "DTSTART;VALUE=DATE:\($0)" })
    #expect(lines.contains("DTEND;VALUE=DATE:20270402") && lines.contains("DTSTAMP:20261205T020000Z"))
    #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == 5)
    #expect(file.utf8.split(separator: 10).allSatisfy { $0.count <= 76 && $0.last == 13 })
    #expect(try Program().run("calendar", "ban-phu", "--format", "ics", "--lang", "en").output == file)
  }

  @Test(arguments: [
    ("hoa-ban", "month", "2027-03-01"), ("bun-huot-nam", "window", "2027-04-13"), ("du-su", "unknown", nil),
    ("ho-su-cha", "unknown", nil),
  ])
  func aFestivalWithoutADefiniteDateIsNoFile(id: String, certainty: String, start: String?) throws {
    let outcome = try Program().run("calendar", id, "--format", "ics", "--lang", "en")
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("(\(id)) has no") && outcome.errors.contains("What is known: "))
    if let start { #expect(outcome.errors.contains(start)) }
  }

  @Test(arguments: [["--months", "0"], ["--from", "2027-02-30"], ["a1-hill"]])
  func calendarRefuses(arguments: [String]) throws {
    #expect(try Program().run(["calendar"] + arguments + ["--json"]).status == 2)
  }

  @Test func aFormatNeedsAFestival() throws {
    #expect(try Program().run("calendar", "--format", "ics").status == 64)
  }
}

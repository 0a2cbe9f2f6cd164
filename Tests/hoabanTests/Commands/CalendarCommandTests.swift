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
}

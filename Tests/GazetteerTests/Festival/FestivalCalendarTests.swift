import CivilTime
import Testing

@testable import Gazetteer

@Suite("The calendar of festivals and holidays")
struct FestivalCalendarTests {
  private func festival(_ id: String, _ rule: String?) throws -> Festival {
    Festival(
      id: try Fixtures.id(id), names: LocalizedText([.vi: id]), rule: rule.flatMap(FestivalRule.init),
      when: LocalizedText())
  }

  private func calendar(
    _ festivals: [Festival] = [], from day: String = "2026-11-24", months: Int = 13
  ) throws -> FestivalCalendar {
    FestivalCalendar(festivals, from: try #require(CivilDate(iso: day)), months: months)
  }

  @Test func rowsAreInTheOrderOfTheirDaysAndFestivalsFirst() throws {
    let rows = try calendar([festival("victory", "solar 05-07"), festival("rites", "lunar 07-15")]).rows
    #expect(rows.map(\.first) == rows.map(\.first).sorted())
    let middle = rows.filter { $0.first.description == "2027-08-16" }.map { $0.names.text(.vi) }
    #expect(middle == ["rites", "Vu Lan"])
  }

  @Test func theDaysOfTetAreOneRowAndNoSurerThanTheLeastSure() throws {
    let tet = try #require(try calendar().rows.first { $0.names.text(.vi) == "Tết Nguyên đán" })
    #expect(tet.first.description == "2027-02-05" && tet.last.description == "2027-02-09")
    #expect(tet.subject == .holiday(.rule))
    #expect(tet.lunarFirst?.day == 29 && tet.lunarLast?.day == 4)
  }

  @Test func bothDaysOfTheNationalDayAreOneRow() throws {
    let rows = try calendar(from: "2026-08-01", months: 2).rows.map { "\($0.first)/\($0.last) \($0.names.text(.en))" }
    #expect(
      rows == [
        "2026-08-27/2026-08-27 Vu Lan (Ullambana)", "2026-09-01/2026-09-02 National Day",
        "2026-09-25/2026-09-25 Mid-Autumn Festival",
      ])
  }

  @Test func whatHasBegunIsToldWholeAndWhatComesAgainTwice() throws {
    let tet = try calendar(from: "2027-02-08", months: 1).rows
    #expect(tet.first?.first.description == "2027-02-05")
    let twice = try calendar([festival("day", "solar 12-01")]).rows.compactMap { $0.festival == nil ? nil : $0.first }
    #expect(twice.map(\.description) == ["2026-12-01", "2027-12-01"])
  }

  @Test func festivalsWithoutADateAreKeptApart() throws {
    let known = try festival("day", "solar 12-01")
    let unknown = [try festival("a", nil), try festival("b", "variable"), try festival("c", "none")]
    #expect(try calendar([known] + unknown).undated == unknown)
  }

  @Test(arguments: [("2027-01-31", 1, "2027-02-28"), ("2026-11-24", 13, "2027-12-24"), ("2026-12-01", 1, "2027-01-01")])
  func monthsAreCountedOn(day: String, months: Int, end: String) throws {
    #expect(FestivalCalendar.day(months, after: try #require(CivilDate(iso: day))).description == end)
  }
}

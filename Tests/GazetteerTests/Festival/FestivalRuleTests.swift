import CivilTime
import Testing

@testable import Gazetteer

@Suite("Rules of festivals")
struct FestivalRuleTests {
  @Test(arguments: [
    "solar", "lunar", "solar_window", "announced_solar", "lunar_variable", "variable", "none", "lunar 02-22/02-25",
    "lunar 07-15", "solar 05-07", "solar 12-31/01-02", "solar_window 04-13/04-16", "announced_solar 03",
    "announced_solar 12/01", "lunar_variable 05", "lunar_variable 11/12", "lunar 12-30",
  ])
  func areRead(text: String) { #expect(FestivalRule(text) != nil) }

  @Test(arguments: [
    "", " ", "Lunar", "easter", "lunar 2-22", "lunar 02-31", "lunar 00-01", "lunar 13-01", "lunar 02-22/", "lunar 02",
    "lunar  02-22", "lunar 02-22 ", "lunar 02-22/02-25/02-27", "lunar 02-22/02-22", "solar 02-29", "solar 04-31",
    "solar 05-07 06-07", "solar 03", "solar_window 04-13", "announced_solar 3", "announced_solar 13",
    "announced_solar 03-01", "announced_solar 03/03", "lunar_variable 00", "variable 05", "none 05", "lunar ０２-22",
  ])
  func othersAreNone(text: String) { #expect(FestivalRule(text) == nil) }

  /// Day 24 of month 2, computed from first principles with another ephemeris. 2023 has a leap month 2, which is not
  /// taken.
  @Test(arguments: [
    (2020, "2020-03-17"), (2021, "2021-04-05"), (2022, "2022-03-26"), (2023, "2023-03-15"), (2024, "2024-04-02"),
    (2025, "2025-03-23"), (2026, "2026-04-11"), (2027, "2027-03-31"), (2028, "2028-03-19"), (2029, "2029-04-07"),
    (2030, "2030-03-27"), (2031, "2031-03-16"), (2032, "2032-04-03"), (2033, "2033-03-24"), (2034, "2034-04-12"),
    (2035, "2035-04-02"),
  ])
  func aLunarDayHasItsSolarOne(year: Int, day: String) throws {
    let main = try #require(CivilDate(iso: day))
    #expect(
      FestivalRule("lunar 02-24")?.dates(in: year) == FestivalDates(first: main, last: main, certainty: .computed))
    let whole = FestivalRule("lunar 02-22/02-25")?.dates(in: year)
    #expect(whole?.first == main.adding(days: -2) && whole?.last == main.adding(days: 1))
  }

  @Test(arguments: [
    ("lunar 07-15", 2027, "2027-08-16", "2027-08-16", FestivalDates.Certainty.computed),
    ("solar 05-07", 2027, "2027-05-07", "2027-05-07", .computed),
    ("solar 12-31/01-02", 2027, "2027-12-31", "2028-01-02", .computed),
    ("solar_window 04-13/04-16", 2027, "2027-04-13", "2027-04-16", .window),
    ("announced_solar 02", 2028, "2028-02-01", "2028-02-29", .month),
    ("announced_solar 12/01", 2027, "2027-12-01", "2028-01-31", .month),
    // Month 5 of 2028 is followed by its leap month, which is not taken.
    ("lunar_variable 05", 2028, "2028-05-24", "2028-06-22", .month),
    // Month 12 of a lunar year lies in the next solar one; it ends on the day before Tết.
    ("lunar_variable 12", 2026, "2027-01-08", "2027-02-05", .month),
    // Month 12 of 2026 has 29 days.
    ("lunar 12-30", 2026, "2027-02-05", "2027-02-05", .computed),
  ])
  func spans(text: String, year: Int, first: String, last: String, certainty: FestivalDates.Certainty) throws {
    let dates = try #require(FestivalRule(text)?.dates(in: year))
    #expect(dates.first.description == first && dates.last.description == last && dates.certainty == certainty)
  }

  @Test(arguments: ["solar", "lunar", "solar_window", "announced_solar", "lunar_variable", "variable", "none"])
  func aWordAloneHasNoDates(text: String) throws {
    let rule = try #require(FestivalRule(text))
    #expect(rule.dates(in: 2027) == nil)
    #expect(rule.next(from: try #require(CivilDate(iso: "2027-01-01"))) == nil)
  }

  @Test(arguments: [
    ("lunar 02-22/02-25", "2027-03-28", "2027-03-29"), ("lunar 02-22/02-25", "2027-04-01", "2027-03-29"),
    ("lunar 02-22/02-25", "2027-04-02", "2028-03-17"), ("solar 12-31/01-02", "2027-01-02", "2026-12-31"),
    ("solar 12-31/01-02", "2027-01-03", "2027-12-31"), ("lunar 12-15", "2027-01-01", "2027-01-22"),
  ])
  func theNextTimeIsTheOneThatRunsOrComes(text: String, day: String, first: String) throws {
    let date = try #require(CivilDate(iso: day))
    let next = try #require(FestivalRule(text)?.next(from: date))
    #expect(next.first.description == first)
  }

  @Test func lunarYearsThatAreNotKnownHaveNoDates() {
    #expect(FestivalRule("lunar 02-22")?.dates(in: 2101) == nil && FestivalRule("solar 05-07")?.dates(in: 2101) != nil)
  }
}

import CivilTime
import Testing

/// What holds for every day and year, whatever the sky does.
@Suite struct LunarCalendarTests {
  @Test func consecutiveDaysFollowEachOtherAndRoundTrip() throws {
    let first = try #require(CivilDate(iso: "1900-01-01"))
    let last = try #require(CivilDate(iso: "2100-12-31"))
    var before = try #require(LunarDate(first.adding(days: -1)))
    for number in first.dayNumber...last.dayNumber {
      let date = CivilDate(dayNumber: number)
      let lunar = try #require(LunarDate(date), "\(date)")
      guard lunar.date == date, before < lunar, Self.follows(lunar, before),
        LunarDate(year: lunar.year, month: lunar.month, day: lunar.day, isLeapMonth: lunar.isLeapMonth) == lunar
      else {
        Issue.record("\(date): \(lunar) after \(before)")
        return
      }
      before = lunar
    }
  }

  private static func follows(_ day: LunarDate, _ before: LunarDate) -> Bool {
    if day.day == before.day + 1 {
      return (day.year, day.month) == (before.year, before.month) && day.isLeapMonth == before.isLeapMonth
    }
    guard day.day == 1, before.day >= 29 else { return false }
    if day.isLeapMonth { return (day.year, day.month) == (before.year, before.month) && !before.isLeapMonth }
    return (day.year, day.month) == (before.month == 12 ? (before.year + 1, 1) : (before.year, before.month + 1))
  }

  @Test func yearsHaveTwelveOrThirteenMonthsOfTwentyNineOrThirtyDays() throws {
    for year in LunarDate.years {
      var lengths = try (1...12).map { try #require(LunarDate.daysInMonth($0, of: year)) }
      let leap = LunarDate.leapMonth(of: year)
      for month in 1...12 {
        let length = LunarDate.daysInMonth(month, of: year, isLeapMonth: true)
        #expect((length != nil) == (month == leap), "\(month)/\(year)")
        if let length { lengths.append(length) }
      }
      #expect(lengths.allSatisfy { $0 == 29 || $0 == 30 })
      let days = lengths.reduce(0, +)
      #expect(leap == nil ? (353...355).contains(days) : (383...385).contains(days), "\(year)")
      if year < LunarDate.years.upperBound {
        let start = try #require(LunarDate(year: year, month: 1, day: 1)).date
        let next = try #require(LunarDate(year: year + 1, month: 1, day: 1)).date
        #expect(next - start == days)
        #expect((121...221).contains(next.month * 100 + next.day), "\(next)")
      }
    }
  }

  @Test(arguments: [
    (1898, 12, 1, false), (2101, 1, 1, false), (2026, 0, 1, false), (2026, 13, 1, false), (2026, 1, 0, false),
    (2026, 1, 31, false), (2025, 12, 30, false), (2026, 1, 1, true), (2025, 7, 1, true), (2033, 12, 1, true),
    (Int.max, 1, 1, false), (Int.min, 11, 1, false), (2026, Int.max, 1, false), (2026, 1, Int.min, false),
  ])
  func daysThatDoNotExist(year: Int, month: Int, day: Int, isLeap: Bool) {
    #expect(LunarDate(year: year, month: month, day: day, isLeapMonth: isLeap) == nil)
  }

  @Test func rangeEndsWithLunarYears() throws {
    let first = try #require(LunarDate(year: 1899, month: 1, day: 1)).date
    let last = try #require(LunarDate(year: 2101 - 1, month: 12, day: 29)).date.adding(days: 1)
    #expect(first.description == "1899-02-10")
    #expect(LunarDate(first.adding(days: -1)) == nil)
    #expect(last.description == "2101-01-28" || LunarDate.daysInMonth(12, of: 2100) == 29)
    #expect(LunarDate(try #require(CivilDate(iso: "2101-01-28"))) != nil)
    #expect(LunarDate(try #require(CivilDate(iso: "2101-01-29"))) == nil)
    #expect(LunarDate.leapMonth(of: 1898) == nil && LunarDate.leapMonth(of: 2101) == nil)
    #expect(LunarDate.daysInMonth(1, of: 2101) == nil)
    #expect(LunarDate(try #require(CivilDate(iso: "0001-01-01"))) == nil)
    #expect(LunarDate(try #require(CivilDate(iso: "9999-12-31"))) == nil)
  }
}

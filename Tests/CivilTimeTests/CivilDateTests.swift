import CivilTime
import SeededRandomness
import Testing

@Suite struct CivilDateTests {
  @Test func everyDayOfTwoCenturiesRoundTrips() throws {
    var number = try #require(CivilDate(year: 1900, month: 1, day: 1)).dayNumber
    #expect(number == -25_567)
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...CivilDate.days(inMonth: month, of: year) {
          let date = try #require(CivilDate(year: year, month: month, day: day))
          #expect(date.dayNumber == number)
          #expect(CivilDate(dayNumber: number) == date)
          #expect(date.weekday.rawValue == (number + 25_567) % 7)  // 1900-01-01 was a Monday
          number += 1
        }
      }
    }
  }

  @Test(arguments: [
    ("1945-09-02", Weekday.sunday), ("1954-03-13", .saturday), ("1954-05-07", .friday), ("1970-01-01", .thursday),
    ("1975-04-30", .wednesday), ("2000-01-01", .saturday), ("2000-02-29", .tuesday), ("2024-02-29", .thursday),
    ("2026-02-17", .tuesday), ("2026-03-09", .monday), ("0001-01-01", .monday), ("9999-12-31", .friday),
    ("1969-12-31", .wednesday),
  ])
  func knownWeekdays(text: String, weekday: Weekday) throws {
    #expect(try #require(CivilDate(iso: text)).weekday == weekday)
  }

  @Test(arguments: [
    "", "-", "--", "2026", "2026-03", "2026-3-9", "26-03-09", "02026-03-09", "2026-03-09 ", " 2026-03-09",
    "2026-03-09T",
    "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31",
    "0000-01-01", "2026/03/09", "2026-03-0x", "+026-03-09", "２０２６-03-09", "2026-03--9", "2026-03-09-01", "20260309",
    "٢٠٢٦-03-09",
  ])
  func badDatesAreRefused(text: String) { #expect(CivilDate(iso: text) == nil) }

  @Test(arguments: ["2000-02-29", "2024-02-29", "1999-12-31", "0001-01-01", "9999-12-31", "2026-11-30"])
  func isoRoundTrips(text: String) throws {
    #expect(try #require(CivilDate(iso: text)).description == text)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 2, 29), (2026, 6, 31), (2026, 1, -1),
    (Int.max, 1, 1),
    (2026, Int.min, 1), (2026, 1, Int.max),
  ])
  func impossibleDatesAreRefused(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(1900, false), (2000, true), (2024, true), (2026, false), (2100, false), (2400, true)])
  func leapYears(year: Int, isLeap: Bool) {
    #expect(CivilDate.isLeap(year) == isLeap)
    #expect((1...12).map { CivilDate.days(inMonth: $0, of: year) }.reduce(0, +) == (isLeap ? 366 : 365))
  }

  @Test func countingAndOrderAgree() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<1_000 {
      let left = CivilDate(dayNumber: Int.random(in: -700_000...2_900_000, using: &random))
      let days = Int.random(in: -100_000...100_000, using: &random)
      let right = left.adding(days: days)
      #expect(right - left == days)
      #expect((left < right) == (days > 0) && (left == right) == (days == 0))
      #expect(((right.weekday.rawValue - left.weekday.rawValue - days) % 7) == 0)
    }
  }
}

import CivilTime
import Testing

/// Days and years that were made with an ephemeris (new moons and apparent solar longitude at UTC+7).
@Suite struct LunarVectorTests {
  @Test func everyVectorHoldsBothWays() throws {
    let rows = try CaseTable.lunarVectors()
    #expect(rows.count == 292)
    for row in rows {
      let date = try #require(CivilDate(iso: row[0]))
      let (year, month, day) = (try #require(Int(row[1])), try #require(Int(row[2])), try #require(Int(row[3])))
      let isLeap = row[4] == "1"
      let lunar = try #require(LunarDate(date), "\(date)")
      #expect(lunar.year == year && lunar.month == month && lunar.day == day, "\(date)")
      #expect(lunar.isLeapMonth == isLeap, "\(date)")
      #expect(LunarDate(year: year, month: month, day: day, isLeapMonth: isLeap)?.date == date, "\(row)")
    }
  }

  private static let festivals = [(1, 15), (2, 24), (3, 10), (4, 15), (5, 5), (7, 15), (8, 15)]

  @Test func yearsAndFestivals() throws {
    let rows = try CaseTable.lunarYears()
    #expect(rows.count == 16)
    for row in rows {
      let year = try #require(Int(row[0]))
      #expect(CanChi(year: year).name == row[1])
      let tet = try #require(LunarDate(year: year, month: 1, day: 1)).date
      #expect(tet.description == row[2])
      #expect(String("\(tet.weekday)".prefix(3)) == row[3].lowercased())
      let eve = try #require(LunarDate(tet.adding(days: -1)))
      #expect(eve.date.description == row[4])
      #expect(eve.year == year - 1 && eve.month == 12 && String(eve.day) == row[5])
      #expect(LunarDate.daysInMonth(12, of: year - 1) == eve.day)
      #expect((LunarDate.leapMonth(of: year).map(String.init) ?? "-") == row[7])
      for (festival, wanted) in zip(Self.festivals, row[8...]) {
        #expect(LunarDate(year: year, month: festival.0, day: festival.1)?.date.description == wanted, "\(year)")
      }
    }
  }

  @Test func everyMonthOfTwoCenturiesAgreesWithAnEphemeris() throws {
    let rows = try CaseTable.rows("lunar_months", "tsv", cutAt: "\t")
    #expect(rows.count == 200)
    for row in rows {
      let year = try #require(Int(row[0]))
      #expect(LunarDate(year: year, month: 1, day: 1)?.date.description == row[1])
      #expect((LunarDate.leapMonth(of: year).map(String.init) ?? "-") == row[2])
      let lengths = (1...12).flatMap { month in
        [false, true].compactMap { LunarDate.daysInMonth(month, of: year, isLeapMonth: $0) }
      }
      #expect(lengths.map { $0 == 30 ? "+" : "-" }.joined() == row[3], "\(year)")
    }
  }

  /// China counts days at UTC+8, and a new moon or solstice between two midnights moves the new year.
  @Test(arguments: [
    (1985, "1985-01-21", "1985-02-20"), (2007, "2007-02-17", "2007-02-18"), (2030, "2030-02-02", "2030-02-03"),
    (2053, "2053-02-18", "2053-02-19"),
  ])
  func newYearsThatDifferFromChina(year: Int, vietNam: String, china: String) throws {
    #expect(LunarDate(year: year, month: 1, day: 1)?.date.description == vietNam)
    let there = try #require(CivilDate(iso: china).flatMap { LunarDate($0) })
    #expect(there.year == year && (there.month, there.day) != (1, 1))
  }

  /// Months that start a day before China's; 2031-04-21 has its new moon three minutes before midnight.
  @Test(arguments: ["2020-12-14", "2030-02-02", "2031-04-21", "2032-03-11", "2034-09-12"])
  func closeNewMoons(text: String) throws {
    #expect(try #require(CivilDate(iso: text).flatMap { LunarDate($0) }).day == 1)
  }

  @Test(arguments: [(2033, 11), (2014, 9), (2017, 6), (2020, 4), (1987, 7), (1985, 2), (1984, nil)])
  func leapMonths(year: Int, month: Int?) { #expect(LunarDate.leapMonth(of: year) == month) }
}

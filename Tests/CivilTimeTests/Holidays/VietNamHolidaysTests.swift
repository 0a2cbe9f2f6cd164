import CivilTime
import Testing

@Suite struct VietNamHolidaysTests {
  /// The announced years: five days of Tết, then the rest.
  @Test(arguments: [
    (2020, "01-01 01-23 01-24 01-25 01-26 01-27 04-02 04-30 05-01 09-02"),
    (2021, "01-01 02-10 02-11 02-12 02-13 02-14 04-21 04-30 05-01 09-02 09-03"),
    (2022, "01-01 01-31 02-01 02-02 02-03 02-04 04-10 04-30 05-01 09-01 09-02"),
    (2023, "01-01 01-20 01-21 01-22 01-23 01-24 04-29 04-30 05-01 09-01 09-02"),
    (2024, "01-01 02-08 02-09 02-10 02-11 02-12 04-18 04-30 05-01 09-02 09-03"),
    (2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02"),
    (2026, "01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-30 05-01 09-01 09-02 11-24"),
    (2027, "01-01 02-05 02-06 02-07 02-08 02-09 04-16 04-30 05-01 09-02 11-24"),
    (2030, "01-01 02-01 02-02 02-03 02-04 02-05 04-12 04-30 05-01 09-02 11-24"),
    (2019, "01-01 02-04 02-05 02-06 02-07 02-08 04-14 04-30 05-01 09-02"),
    (1899, "01-01 04-30 05-01 09-02"), (2101, "01-01 04-30 05-01 09-02 11-24"),
  ])
  func days(year: Int, wanted: String) {
    #expect(VietNamHolidays.of(year).map { $0.date.description.dropFirst(5) }.joined(separator: " ") == wanted)
  }

  /// Compensation and swaps: those of the reference's table, and at Tết those that complete its seven days.
  @Test(arguments: [
    (2020, "01-28 01-29"), (2021, "02-15 02-16 05-03"), (2022, "01-03 04-11 05-02 05-03"),
    (2023, "01-02 01-25 01-26 05-02 05-03 09-04"), (2024, "02-13 02-14 04-29"), (2025, "02-01 05-02"),
    (2026, "04-27 08-31"), (2027, "02-10 02-11 05-03"), (2028, "01-03 01-31 05-02 09-04"),
  ])
  func observedDays(year: Int, wanted: String) {
    #expect(VietNamHolidays.observed(year).map { $0.date.description.dropFirst(5) }.joined(separator: " ") == wanted)
  }

  @Test func cultureDayCanBeLeftOut() throws {
    #expect(!VietNamHolidays.of(2026, withCultureDay: false).contains { $0.date.month == 11 })
    #expect(!VietNamHolidays.of(2025).contains { $0.date.month == 11 })
    let date = try #require(CivilDate(iso: "2026-11-24"))
    #expect(VietNamHolidays.name(on: date)?.vi == "Ngày Văn hóa Việt Nam")
    #expect(VietNamHolidays.name(on: date, withCultureDay: false) == nil)
  }

  @Test(arguments: [
    ("2026-01-01", "Tết Dương lịch"), ("2026-02-16", "Tết Nguyên đán (29 tháng Chạp)"),
    ("2026-02-17", "Tết Nguyên đán (mùng 1)"), ("2026-02-20", "Tết Nguyên đán (mùng 4)"),
    ("2021-02-10", "Tết Nguyên đán (29 tháng Chạp)"), ("2021-02-11", "Tết Nguyên đán (30 tháng Chạp)"),
    ("2026-04-26", "Giỗ Tổ Hùng Vương"), ("2026-04-30", "Ngày Giải phóng miền Nam"),
    ("2026-05-01", "Quốc tế Lao động"), ("2026-09-01", "Quốc khánh"), ("2026-09-02", "Quốc khánh"),
    ("2026-02-15", nil), ("2026-02-21", nil), ("2026-03-08", nil), ("2026-04-27", nil),
  ])
  func names(date: String, name: String?) throws {
    #expect(VietNamHolidays.name(on: try #require(CivilDate(iso: date)))?.vi == name)
  }

  @Test func everyDayTellsHowSureItIs() {
    let announced = VietNamHolidays.of(2026)
    let statutory = announced.filter { $0.certainty == .statutory }.map { $0.date.description.dropFirst(5) }
    #expect(statutory == ["01-01", "02-17", "02-18", "02-19", "04-26", "04-30", "05-01", "09-02"])
    #expect(!announced.contains { $0.certainty == .rule || $0.source == nil })
    let byRule = VietNamHolidays.of(2030).filter { $0.certainty == .rule }
    #expect(byRule.map(\.date.description) == ["2030-02-01", "2030-02-05"])
    #expect(byRule.allSatisfy { $0.source == nil })
  }

  @Test func everyYearIsSoundAndSorted() {
    for year in 1900...2100 {
      let days = VietNamHolidays.of(year)
      #expect(days.map(\.date) == days.map(\.date).sorted())
      #expect(days.filter { $0.name.vi.hasPrefix("Tết Nguyên đán") }.count == 5)
      #expect(days.count(where: { $0.name.vi == "Giỗ Tổ Hùng Vương" }) == 1)
      let observed = VietNamHolidays.observed(year)
      #expect(Set(observed.map(\.date)).isDisjoint(with: days.map(\.date)))
      #expect(Set(observed.map(\.date)).count == observed.count)
      for case (let day, .substitute(let holiday)) in observed.map({ ($0, $0.reason) }) {
        #expect((1...6).contains(day.date - holiday) && day.date.weekday != .saturday && day.date.weekday != .sunday)
      }
    }
  }

  @Test func substitutesNameTheirHoliday() throws {
    let day = try #require(VietNamHolidays.observed(2026).first)
    #expect(day.name.vi == "Nghỉ bù Giỗ Tổ Hùng Vương" && day.certainty == .announced)
    #expect(day.reason == .substitute(for: try #require(CivilDate(iso: "2026-04-26"))))
    #expect(VietNamHolidays.observed(2025).map(\.reason) == [.added, .swapped])
  }
}

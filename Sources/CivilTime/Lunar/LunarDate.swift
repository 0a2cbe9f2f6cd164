/// A day of the Vietnamese lunisolar calendar (âm lịch), decided by civil days at UTC+7 after the rules of Hồ Ngọc Đức,
/// "Computing the Vietnamese lunar calendar". Lunar years 1899 to 2100 are known, which covers every civil day from
/// 1900 to 2100. Viet Nam has gone by UTC+7 since 1968: earlier days are proleptic, and the calendars printed at their
/// time can differ.
///
/// New moons are good to half a minute today, so that every month from 1968 to 2050 is certain. After 2050 the earth's
/// own turning decides five months whose new moon is within two minutes of midnight: those of May 2054, December 2072,
/// November 2077, August 2079 and October 2085.
public struct LunarDate: Hashable, Sendable {
  public let year: Int
  /// 1...12; month 12 is Chạp.
  public let month: Int
  /// 1...30.
  public let day: Int
  /// True in a leap month (tháng nhuận), which follows the regular month of its number.
  public let isLeapMonth: Bool
  /// The same day in the Gregorian calendar.
  public let date: CivilDate

  /// The lunar years that are known.
  public static let years = 1899...2100

  /// Nil unless that day exists in one of `years`.
  public init?(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) {
    guard let row = Self.row(ofMonth: month, of: year, isLeap: isLeapMonth), (1...30).contains(day) else { return nil }
    let firstDay = LunarMonths.firstDay(row)
    guard day < 30 || LunarMonths.firstDay(row + 1) - firstDay == 30 else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.isLeapMonth = isLeapMonth
    date = CivilDate(dayNumber: firstDay + day - 1)
  }

  /// Nil for a day outside of `years`: before 1899-02-10 or after 2101-01-28.
  public init?(_ date: CivilDate) {
    guard (Self.years.lowerBound...Self.years.upperBound + 1).contains(date.year) else { return nil }
    let (row, firstDay) = LunarMonths.month(holding: date.dayNumber)
    let sui = SolsticeYear(of: row, in: date.year)
    let name = sui.name(of: row - sui.firstMonth)
    guard Self.years.contains(name.year) else { return nil }
    year = name.year
    month = name.month
    isLeapMonth = name.isLeap
    day = date.dayNumber - firstDay + 1
    self.date = date
  }

  /// 29 or 30; nil unless the month exists in one of `years`.
  public static func daysInMonth(_ month: Int, of year: Int, isLeapMonth: Bool = false) -> Int? {
    row(ofMonth: month, of: year, isLeap: isLeapMonth).map(LunarMonths.length)
  }

  /// Number of the leap month of a lunar year; nil where it has none, or is not known.
  public static func leapMonth(of year: Int) -> Int? {
    guard years.contains(year) else { return nil }
    // Months 1 to 10 and 11 to 12 belong to two sui, and both can have thirteen months.
    if let month = SolsticeYear(ending: year).leapMonth, month <= 10 { return month }
    if let month = SolsticeYear(ending: year + 1).leapMonth, month >= 11 { return month }
    return nil
  }

  private static func row(ofMonth month: Int, of year: Int, isLeap: Bool) -> Int? {
    guard years.contains(year), (1...12).contains(month) else { return nil }
    let sui = SolsticeYear(ending: month >= 11 ? year + 1 : year)
    return sui.place(ofMonth: month, isLeap: isLeap).map { sui.firstMonth + $0 }
  }
}

extension LunarDate: Comparable {
  public static func < (left: LunarDate, right: LunarDate) -> Bool { left.date < right.date }
}

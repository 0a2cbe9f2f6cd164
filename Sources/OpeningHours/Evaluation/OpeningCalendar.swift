public import CivilTime

/// What the meaning of a value rests on besides the value: which days are holidays, and when the sun rises.
public struct OpeningCalendar: Sendable {
  /// The name of a public holiday, which may be empty; nil on other days.
  public var publicHoliday: @Sendable (CivilDate) -> String?
  /// The same of school holidays.
  public var schoolHoliday: @Sendable (CivilDate) -> String?
  /// Minutes after midnight; nil where the place is not known, or has no such moment that day.
  public var sun: @Sendable (CivilDate, SunEvent) -> Int?

  public init(
    publicHoliday: @escaping @Sendable (CivilDate) -> String? = { _ in nil },
    schoolHoliday: @escaping @Sendable (CivilDate) -> String? = { _ in nil },
    sun: @escaping @Sendable (CivilDate, SunEvent) -> Int? = { _, _ in nil }
  ) {
    self.publicHoliday = publicHoliday
    self.schoolHoliday = schoolHoliday
    self.sun = sun
  }

  /// No holidays, and the usual times of the sun.
  public static let ordinary = OpeningCalendar()

  func holiday(_ selector: HolidaySelector, _ date: CivilDate) -> String? {
    let day = selector.offset == 0 ? date : date.adding(days: -selector.offset)
    let name = selector.kind == .publicHoliday ? publicHoliday(day) : schoolHoliday(day)
    guard let name, !name.isEmpty, selector.offset != 0 else { return name }
    return (selector.offset > 0 ? "Day after " : "Day before ") + name
  }
}

import CivilTime

/// Weekdays or holidays.
enum DaySelector: Hashable, Sendable {
  /// From one weekday to another, over the end of the week if need be (`Fr-Mo`); one day when both are the same.
  case weekdays(Weekday, Weekday)
  /// `PH`.
  case publicHoliday

  static let allWeekdays = Weekday.allCases

  /// The language's words, Monday first.
  static let words = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  func contains(_ weekday: Weekday) -> Bool {
    guard case .weekdays(let from, let to) = self else { return false }
    let (first, last, day) = (from.rawValue, to.rawValue, weekday.rawValue)
    return first <= last ? first <= day && day <= last : day >= first || day <= last
  }

  func matches(_ day: CalendarDay) -> Bool {
    switch self {
    case .weekdays: contains(day.date.weekday)
    case .publicHoliday: day.isHoliday
    }
  }
}

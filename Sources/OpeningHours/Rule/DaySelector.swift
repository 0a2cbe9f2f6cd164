import CivilTime

/// Weekdays or holidays.
enum DaySelector: Hashable, Sendable {
  /// From one weekday to another, over the end of the week if need be (`Fr-Mo`); one day when both are the same.
  case weekdays(Weekday, Weekday)
  case nth(NthWeekday)
  case holiday(HolidaySelector)

  /// The language's words, Monday first.
  static let words = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  var isWeekdays: Bool { if case .weekdays = self { true } else { false } }

  func contains(_ weekday: Weekday) -> Bool {
    guard case .weekdays(let from, let to) = self else { return false }
    let (first, last, day) = (from.rawValue, to.rawValue, weekday.rawValue)
    return first <= last ? first <= day && day <= last : day >= first || day <= last
  }
}

/// Weekdays counted in their month: `Mo[1]`, `Sa[1-2,-1] +1 day`.
struct NthWeekday: Hashable, Sendable {
  let weekday: Weekday
  /// Each from -5 to 5, without 0, as written.
  let numbers: [ClosedRange<Int>]
  /// Days after them.
  var offset = 0

  func contains(_ date: CivilDate) -> Bool {
    let day = offset == 0 ? date : date.adding(days: -offset)
    guard day.weekday == weekday else { return false }
    let fromStart = (day.day - 1) / 7 + 1
    let fromEnd = -((CivilDate.days(inMonth: day.month, of: day.year) - day.day) / 7 + 1)
    return numbers.contains { $0.contains(fromStart) || $0.contains(fromEnd) }
  }
}

/// `PH`, `SH`, `PH -1 day`.
struct HolidaySelector: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable { case publicHoliday = "PH", schoolHoliday = "SH" }

  let kind: Kind
  /// Days after the holiday.
  var offset = 0
}

import CivilTime

/// A day that comes every year.
struct MonthDay: Hashable, Comparable, Sendable {
  let month: Int
  let day: Int

  /// Nil unless the month has that day in a leap year.
  init?(month: Int, day: Int) {
    guard (1...12).contains(month), (1...CivilDate.days(inMonth: month, of: 2_000)).contains(day) else { return nil }
    self.month = month
    self.day = day
  }

  init(_ date: CivilDate) {
    month = date.month
    day = date.day
  }

  static func < (left: MonthDay, right: MonthDay) -> Bool { (left.month, left.day) < (right.month, right.day) }
}

/// A part of every year, over New Year if its end comes before its start.
enum DateSelector: Hashable, Sendable {
  /// From one month to another (1 to 12), whole.
  case months(Int, Int)
  /// From one day to another, both included.
  case days(MonthDay, MonthDay)

  /// The language's words, January first.
  static let words = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  func contains(_ date: CivilDate) -> Bool {
    switch self {
    case .months(let first, let last): Self.contains(date.month, first, last)
    case .days(let first, let last): Self.contains(MonthDay(date), first, last)
    }
  }

  /// The month, where the selector is of days within one month.
  var singleMonth: Int? {
    guard case .days(let first, let last) = self, first.month == last.month else { return nil }
    return first.month
  }

  private static func contains<Value: Comparable>(_ value: Value, _ first: Value, _ last: Value) -> Bool {
    first <= last ? first <= value && value <= last : value >= first || value <= last
  }
}

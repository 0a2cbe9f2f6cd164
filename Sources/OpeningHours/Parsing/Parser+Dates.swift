import CivilTime

/// Months and days of the year.
extension Parser {
  /// Whether the year here is a date's own.
  func isDate() -> Bool {
    switch kind(1) {
    case .easter: true
    case .month: isDay(after: 1) || isWeekdayRange(1)
    default: false
    }
  }

  /// Whether a weekday of a month begins a range (`Mar Su[-1]-Oct Su[1]`), the month standing so many places ahead.
  private func isWeekdayRange(_ month: Int) -> Bool {
    guard case .month = kind(month), case .weekday = kind(month + 1), kind(month + 2) == .sign("[") else {
      return false
    }
    var ahead = month + 3
    while let kind = kind(ahead), kind != .sign("]") { ahead += 1 }
    ahead += 1
    if kind(ahead + 2) == .days { ahead += 3 }
    guard kind(ahead) == .sign("-") else { return false }
    switch kind(ahead + 1) {
    case .year, .month, .easter: return true
    default: return false
    }
  }

  /// Whether a day follows the month so many places ahead, and no time (`Jan 10:00-12:00`).
  private func isDay(after ahead: Int) -> Bool {
    switch kind(ahead + 1) {
    case .number: !isClock(ahead + 1)
    default: false
    }
  }

  /// `10:00-12:00`, but not the day and the colon of `Dec 25: 10:00-12:00`.
  func isClock(_ ahead: Int) -> Bool {
    guard case .number = kind(ahead), kind(ahead + 1) == .colon, case .number = kind(ahead + 2) else { return false }
    return kind(ahead + 3) != .colon
  }

  mutating func dates() throws(OpeningHoursError) -> [DateSelector] {
    var dates: [DateSelector] = []
    var month: Int?
    while true {
      let selector = try date(after: month)
      dates.append(selector)
      month = if case .days(let range) = selector { (range.last ?? range.first).month } else { nil }
      guard kind() == .sign(","), goesOn(month) else { return dates }
      advance()
    }
  }

  /// Whether the list of dates goes on after a comma.
  private func goesOn(_ month: Int?) -> Bool {
    switch kind(1) {
    case .month, .easter: return true
    case .year:
      switch kind(2) {
      case .easter, .month: return true
      default: return false
      }
    case .number: return month != nil && !isClock(1)
    default: return false
    }
  }

  private mutating func date(after month: Int?) throws(OpeningHoursError) -> DateSelector {
    if case .number = kind(), let month {
      let first = try day(of: month)
      return .days(try range(from: DatePoint(anchor: first), omitsMonth: true))
    }
    if case .month(let first) = kind(), !isDay(after: 0), !isWeekdayRange(0) {
      advance()
      guard take("-") else { return .months(first, nil) }
      guard case .month(let last) = kind() else { throw refusal() }
      advance()
      return .months(first, last)
    }
    return .days(try range(from: try point(), omitsMonth: false))
  }

  private mutating func range(from first: DatePoint, omitsMonth: Bool) throws(OpeningHoursError) -> DateRange {
    let start = index
    var range = DateRange(first: first, omitsMonth: omitsMonth)
    guard kind() == .sign("-") else { return range }
    switch kind(1) {
    case .number where !isClock(1):
      guard let month = first.month, case .day(_, let day) = first.anchor else { throw refusal() }
      advance()
      let last = try self.day(of: month)
      guard case .day(_, let end) = last, end >= day else { throw fault(at: start - 1) { .reversed($0) } }
      range.last = DatePoint(year: first.year, anchor: last)
      range.repeatsMonth = false
    case .year, .month, .easter:
      advance()
      let last = try point(offsetUpTo: 366)
      guard last.year == nil || first.year != nil else { throw fault(at: start - 1) { .unexpected($0) } }
      range.last = last
    default: return range
    }
    if kind() == .sign("/"), case .number = kind(1) {
      advance()
      range.period = try period(upTo: 366)
    }
    return range
  }

  /// `2026 May 07`, `Su[-1]` after a month, `easter -2 days`.
  private mutating func point(offsetUpTo most: Int = 200) throws(OpeningHoursError) -> DatePoint {
    var year: Int?
    if case .year(let number) = kind() {
      year = number
      advance()
    }
    if kind() == .easter {
      advance()
      return DatePoint(year: year, anchor: .easter, offset: try offset(upTo: most))
    }
    guard case .month(let month) = kind() else { throw refusal() }
    advance()
    guard case .weekday(let weekday) = kind() else {
      return DatePoint(year: year, anchor: try day(of: month), offset: try offset(upTo: most))
    }
    advance()
    guard take("[") else { throw refusal() }
    let nth = try nth()
    guard take("]") else { throw refusal() }
    return DatePoint(
      year: year, anchor: .weekday(month: month, weekday, nth: nth), offset: try offset(upTo: 6))
  }

  private mutating func day(of month: Int) throws(OpeningHoursError) -> DatePoint.Anchor {
    let start = index
    let day = try takeNumber()
    guard (1...CivilDate.days(inMonth: month, of: 2_000)).contains(day) else {
      throw fault(at: start) { .invalidDay($0) }
    }
    return .day(month: month, day: day)
  }
}

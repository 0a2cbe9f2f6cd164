import CivilTime

/// A part of the year, over New Year if its end comes before its start.
enum DateSelector: Hashable, Sendable {
  /// A month (1 to 12), or from one to another.
  case months(Int, Int?)
  case days(DateRange)

  /// The language's words, January first.
  static let words = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  func contains(_ date: CivilDate) -> Bool {
    switch self {
    case .months(let first, nil): date.month == first
    case .months(let first, let last?):
      first <= last ? first <= date.month && date.month <= last : date.month >= first || date.month <= last
    case .days(let range): range.contains(date)
    }
  }

  /// Whether it is the whole year.
  var coversYear: Bool {
    guard case .months(let first, let last?) = self else { return false }
    return first == last % 12 + 1
  }
}

/// From one day to another, both included.
struct DateRange: Hashable, Sendable {
  let first: DatePoint
  /// Nil where it is one day.
  var last: DatePoint?
  /// Days from one to the next within the range.
  var period: Int?
  /// Written after another day of the same month, without it (`Mar 11,13`).
  var omitsMonth = false
  /// The month is written before the last day too (`Mar 11-Mar 15`).
  var repeatsMonth = true

  func contains(_ date: CivilDate) -> Bool {
    guard let last else { return first.date(in: date.year) == date }
    guard let start = bound(first, date.year, isLast: false), var end = bound(last, date.year, isLast: true) else {
      return false
    }
    // Easter ends a range on the day before it, as the reference implementation has it.
    if last.anchor == .easter { end = end.adding(days: -1) }
    if start <= end {
      guard start <= date, date <= end else { return false }
      return period.map { (date - start) % $0 == 0 } ?? true
    }
    // Over New Year; with a year at one end only, the other one follows it.
    if first.year != nil, last.year == nil { return date >= start && date <= (last.date(in: start.year + 1) ?? start) }
    guard date >= start || date <= end else { return false }
    guard let period else { return true }
    let origin = date >= start ? start : bound(first, date.year - 1, isLast: false) ?? start
    return (date - origin) % period == 0
  }

  /// 29 February stands for the last day of the month where a range begins or ends with it.
  private func bound(_ point: DatePoint, _ year: Int, isLast: Bool) -> CivilDate? {
    let year = point.year ?? (isLast ? first.year : nil) ?? year
    if let date = point.date(in: year) { return date }
    let february = CivilDate(year: year, month: isLast ? 2 : 3, day: isLast ? 28 : 1)
    return february.map { $0.adding(days: point.offset) }
  }
}

import CivilTime

/// A day that comes every year, or once.
struct DatePoint: Hashable, Sendable {
  enum Anchor: Hashable, Sendable {
    /// A day of a month that has it in leap years.
    case day(month: Int, day: Int)
    /// The nth such weekday of a month; negative numbers count from its end.
    case weekday(month: Int, Weekday, nth: Int)
    /// Easter Sunday of the western churches.
    case easter
  }

  var year: Int?
  let anchor: Anchor
  /// Days after the anchor.
  var offset = 0

  /// The day in a year: its own, if it has one. Nil where that year has no such day, as no year but a leap one has
  /// 29 February.
  func date(in year: Int) -> CivilDate? {
    let year = self.year ?? year
    let date: CivilDate? =
      switch anchor {
      case .day(let month, let day): CivilDate(year: year, month: month, day: day)
      case .weekday(let month, let weekday, let nth): weekday.date(nth, of: month, in: year)
      case .easter: CivilDate.easter(of: year)
      }
    return offset == 0 ? date : date?.adding(days: offset)
  }

  var month: Int? {
    switch anchor {
    case .day(let month, _), .weekday(let month, _, _): month
    case .easter: nil
    }
  }
}

extension Weekday {
  /// The nth such day of a month, or from its end where `nth` is negative. There need not be a fifth one: then it is
  /// in the month after, or before.
  func date(_ nth: Int, of month: Int, in year: Int) -> CivilDate? {
    guard nth != 0, let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let days = CivilDate.days(inMonth: month, of: year)
    if nth > 0 {
      let ahead = (rawValue - first.weekday.rawValue + 7) % 7
      return first.adding(days: ahead + 7 * (nth - 1))
    }
    let last = first.adding(days: days - 1)
    let back = (last.weekday.rawValue - rawValue + 7) % 7
    return last.adding(days: -back + 7 * (nth + 1))
  }
}

import CivilTime
import OpeningHours

/// Whether two values mean the same.
enum HoursComparison {
  /// Intervals that touch and say the same as one, whichever rules they come from.
  static func merged(_ intervals: [OpeningInterval]) -> [OpeningInterval] {
    intervals.reduce(into: []) { result, next in
      guard let last = result.last, last.end == next.start, last.state == next.state, last.comment == next.comment
      else { return result.append(next) }
      result[result.count - 1] = OpeningInterval(
        start: last.start, end: next.end, state: last.state, comment: last.comment, isOpenEnd: last.isOpenEnd,
        rule: last.rule)
    }
  }

  /// Compared day by day over four years, one of them leap, on the days as they are and with every ninth day a holiday,
  /// so that holidays meet every weekday and every month.
  static func agree(_ left: OpeningHours, _ right: OpeningHours, _ calendar: OpeningCalendar) -> Bool {
    if left == right { return true }
    guard let first = CivilDate(year: 2024, month: 1, day: 1) else { return false }
    let from = CivilDateTime(date: first, time: ClockTime(minutes: 0))
    let to = CivilDateTime(date: first.adding(days: 1_461), time: ClockTime(minutes: 0))
    var dense = calendar
    dense.publicHoliday = { $0.dayNumber % 9 == 0 ? "" : nil }
    dense.schoolHoliday = { $0.dayNumber % 11 == 0 ? "" : nil }
    return [calendar, dense].allSatisfy { calendar in
      said(left.intervals(from: from, to: to, calendar)) == said(right.intervals(from: from, to: to, calendar))
    }
  }

  private struct Said: Equatable {
    let start: CivilDateTime
    let end: CivilDateTime
    let state: OpeningState
    let comment: String?
  }

  private static func said(_ intervals: [OpeningInterval]) -> [Said] {
    merged(intervals).map { Said(start: $0.start, end: $0.end, state: $0.state, comment: $0.comment) }
  }
}

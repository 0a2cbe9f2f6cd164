import CivilTime
import OpeningHours

/// A whole day: whether it is open or closed at every time of it, and the holiday that it is closed for.
struct Today {
  let isOpen: Bool
  let isClosed: Bool
  let holiday: String?

  init(_ date: CivilDate, _ hours: OpeningHours, _ calendar: OpeningCalendar) {
    let midnight = CivilDateTime(date: date, time: ClockTime(minutes: 0))
    let next = midnight.adding(minutes: 1_440)
    let intervals = hours.intervals(from: midnight, to: next, calendar)
    let touch = zip(intervals, intervals.dropFirst()).allSatisfy { $0.end == $1.start }
    isOpen =
      touch && intervals.allSatisfy { $0.state == .open } && intervals.first?.start == midnight
      && intervals.last?.end == next
    isClosed = intervals.isEmpty
    guard intervals.isEmpty, hours.namesPublicHolidays, let name = calendar.publicHoliday(date), !name.isEmpty else {
      holiday = nil
      return
    }
    // The holiday is the reason only where it would be open on an ordinary day of that date.
    var ordinary = calendar
    ordinary.publicHoliday = { _ in nil }
    holiday = hours.intervals(from: midnight, to: next, ordinary).isEmpty ? nil : name
  }
}

import CivilTime
import OpeningHours

/// The week of a moment, Monday to Sunday: what is open or uncertain on each day.
struct OpeningWeek: Hashable {
  struct Day: Hashable {
    let date: CivilDate
    var stretches: [Stretch] = []
    /// The public holiday that it is.
    let holiday: String?
  }

  struct Stretch: Hashable {
    /// Minutes after midnight.
    let start: Int
    /// May lie in the night after; nil where only the start is known.
    var end: Int?
    let state: OpeningState
    let comment: String?
    /// It closes at `end` at the earliest.
    var isOpenEnd = false

    var isWholeDay: Bool { start == 0 && end == 1_440 }
  }

  private(set) var days: [Day]

  init(_ hours: OpeningHours, of date: CivilDate, _ calendar: OpeningCalendar) {
    let monday = date.adding(days: -date.weekday.rawValue)
    days = (0..<7).map { offset in
      let day = monday.adding(days: offset)
      return Day(date: day, holiday: calendar.publicHoliday(day).flatMap { $0.isEmpty ? nil : $0 })
    }
    // Sunday's night belongs to Sunday: that of the week before is looked at and left out.
    let from = CivilDateTime(date: monday.adding(days: -1), time: ClockTime(minutes: 0))
    for interval in hours.intervals(from: from, to: from.adding(minutes: 10 * 1_440), calendar) {
      for (day, stretch) in Self.stretches(interval) { add(stretch, (day - monday)) }
    }
  }

  private mutating func add(_ stretch: Stretch, _ index: Int) {
    guard days.indices.contains(index) else { return }
    // `17:00-22:00+` is one stretch, known until 22:00.
    if stretch.isOpenEnd, let last = days[index].stretches.last, last.end == stretch.start, last.state == .open {
      days[index].stretches[days[index].stretches.count - 1].isOpenEnd = true
      return
    }
    var stretch = stretch
    if stretch.isOpenEnd { stretch.end = nil }
    days[index].stretches.append(stretch)
  }

  /// An interval by the days that it is told on: the hours after midnight belong to the evening, unless they are most
  /// of a day.
  private static func stretches(_ interval: OpeningInterval) -> [(CivilDate, Stretch)] {
    var pieces: [(CivilDate, Stretch)] = []
    var start = interval.start
    while start < interval.end {
      let end = (interval.end.date - start.date) * 1_440 + interval.end.time.minutes
      let isOneNight = start.time.minutes > 0 && end <= 1_440 + 720 && end - start.time.minutes < 1_440
      let last = isOneNight || interval.isOpenEnd ? end : min(end, 1_440)
      pieces.append(
        (
          start.date,
          Stretch(
            start: start.time.minutes, end: last, state: interval.state, comment: interval.comment,
            isOpenEnd: interval.isOpenEnd)
        ))
      start = CivilDateTime(date: start.date, time: ClockTime(minutes: last))
    }
    return pieces
  }
}

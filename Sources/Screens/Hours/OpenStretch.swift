import CivilTime
import OpeningHours

/// The stretch of time that decides what is said of a moment: the one that it lies in, or the next one that is open.
enum OpenStretch {
  /// `end` is the first moment that is not open; `orLater` where an open end follows.
  case now(OpeningInterval, end: CivilDateTime, orLater: Bool)
  case later(opens: CivilDateTime)
  /// It may be open after an appointment or the like, and is never said to be.
  case onlyUncertain(OpeningInterval)

  /// Nil where the days ahead do not tell.
  static func ahead(
    of now: CivilDateTime, days: Int, _ hours: OpeningHours, _ calendar: OpeningCalendar
  ) -> OpenStretch? {
    let limit = now.adding(minutes: days * 1_440)
    let intervals = hours.intervals(from: now, to: limit, calendar)
    guard let first = intervals.first else { return nil }
    guard first.start <= now else {
      let opens = intervals.first { $0.state == .open || $0.isOpenEnd }
      return opens.map { .later(opens: $0.start) } ?? .onlyUncertain(first)
    }
    guard first.state == .open else { return .now(first, end: first.end, orLater: false) }
    // What touches is one to a visitor, where only the comment changes.
    var end = first.end
    var orLater = false
    for interval in intervals.dropFirst() where interval.start == end {
      if interval.isOpenEnd { orLater = true }
      guard interval.state == .open else { break }
      end = interval.end
    }
    return end < limit ? .now(first, end: end, orLater: orLater) : nil
  }
}

import CivilTime
import OpeningHours

/// One visit against the opening hours of its place.
struct VisitWindow {
  /// Minutes after midnight of the trip's day.
  private(set) var start: Int
  private(set) var openness: Openness
  private(set) var problems: [Problem] = []

  /// A visitor waits no longer than this for a door to open, in minutes.
  static let patience = 180
  /// Closing times nearer than this after a visit, in minutes, are worth a word: the estimate of a way is no better.
  static let slack = 15

  /// - Parameters:
  ///   - arrival: Minutes after midnight of `date`, which is nil where the trip has none.
  ///   - afterTravel: Whether the arrival depends on a way, which may take longer than thought.
  init(
    hours text: String?, date: CivilDate?, arrival: Int, visit: Int, afterTravel: Bool,
    calendar: OpeningCalendar
  ) {
    start = arrival
    openness = .unknown
    guard let text else {
      problems = [.hoursUnknown(.missing)]
      return
    }
    guard let hours = try? OpeningHours(text) else {
      problems = [.hoursUnknown(.unreadable)]
      return
    }
    if hours.isAlwaysOpen {
      openness = .open
    } else if let date {
      // The day of arrival, the next one and the one that a visit of a day may end in.
      let midnight = CivilDateTime(date: date, time: ClockTime(minutes: 0))
      let arrivalDay = arrival / 1_440 * 1_440
      let spans = hours.intervals(
        from: midnight.adding(minutes: arrivalDay), to: midnight.adding(minutes: arrivalDay + 3 * 1_440),
        calendar
      ).map { interval in
        Span(
          minutes: Self.minutes(interval.start, since: date)..<Self.minutes(interval.end, since: date),
          isOpen: interval.state == .open)
      }
      fit(spans, arrivalDay: arrivalDay, date: date.adding(days: arrival / 1_440), visit: visit, afterTravel)
    } else {
      problems = [.hoursUnknown(.noDate)]
    }
  }

  /// A stretch in which it is open, or nobody can say.
  private struct Span {
    let minutes: Range<Int>
    let isOpen: Bool
  }

  private mutating func fit(_ spans: [Span], arrivalDay: Int, date: CivilDate, visit: Int, _ afterTravel: Bool) {
    var current = spans.firstIndex { $0.minutes.contains(start) }
    if current == nil {
      openness = .closed
      let today = spans.indices.filter { spans[$0].minutes.lowerBound < arrivalDay + 1_440 }
      guard !today.isEmpty else {
        problems = [.closedWholeDay(date)]
        return
      }
      let next = today.first { spans[$0].minutes.lowerBound > start }
      problems = [.closedOnArrival(opensAt: next.map { ClockTime(minutes: spans[$0].minutes.lowerBound) })]
      guard let next, spans[next].minutes.lowerBound - start <= Self.patience else { return }
      start = spans[next].minutes.lowerBound
      current = next
    }
    guard var index = current else { return }
    // Spans that touch are one to a visitor, as where a comment or only the certainty changes.
    var isOpen = spans[index].isOpen
    while spans[index].minutes.upperBound < start + visit, index + 1 < spans.count,
      spans[index + 1].minutes.lowerBound == spans[index].minutes.upperBound
    {
      index += 1
      isOpen = isOpen && spans[index].isOpen
    }
    openness = isOpen ? .open : .unknown
    if !isOpen { problems.append(.hoursUnknown(.unstated)) }
    let spare = spans[index].minutes.upperBound - (start + visit)
    let touchesNext =
      index + 1 < spans.count && spans[index + 1].minutes.lowerBound == spans[index].minutes.upperBound
    if spare < 0 {
      let closing = ClockTime(minutes: spans[index].minutes.upperBound)
      problems.append(.closesBeforeVisitEnds(at: closing, missingMinutes: -spare))
    } else if spare < Self.slack, afterTravel, !touchesNext {
      problems.append(.tightConnection(spareMinutes: spare))
    }
  }

  private static func minutes(_ moment: CivilDateTime, since date: CivilDate) -> Int {
    (moment.date - date) * 1_440 + moment.time.minutes
  }
}

import CivilTime
import Gazetteer
import OpeningHours
import Orienteering

/// When visits may start, by place and day. Values are read and evaluated once.
struct PlanWindows {
  let request: PlanRequest
  private var spans: [String: [[Span]]] = [:]

  /// Minutes after midnight of the day in which a place is open, or nobody can say.
  private struct Span {
    let from: Int
    let to: Int
  }

  init(_ request: PlanRequest) { self.request = request }

  /// Minutes that a visit is over before the doors close.
  static let margin = VisitWindow.slack

  /// - Returns: For each day of the trip the windows of a visit that takes so long.
  mutating func windows(_ place: PlanPlace, visit: Int) -> [[TimeWindow]] {
    let days = request.trip.days.indices
    return days.map { day in
      let hours = request.hours(ofDay: day)
      return opening(place, day).compactMap { span in
        let latest = min(span.to - (span.to >= Self.wholeDay ? 0 : Self.margin), hours.upperBound) - visit
        let opens = max(span.from, hours.lowerBound)
        return opens <= latest ? TimeWindow(opens: Int32(opens), closes: Int32(latest)) : nil
      }
    }
  }

  /// The whole day: where nothing is known, or nothing closes.
  private static let wholeDay = 1_440

  private mutating func opening(_ place: PlanPlace, _ day: Int) -> [Span] {
    guard let text = place.stop.hours else { return [Span(from: 0, to: Self.wholeDay)] }
    // The sun stands elsewhere at another place.
    let key = text.contains("sun") || text.contains("dawn") || text.contains("dusk") ? text + place.id.rawValue : text
    if let known = spans[key] { return known[day] }
    let calendar = OpeningCalendar.of(place.header)
    let all = request.trip.days.indices.map { Self.spans(text, on: request.date(ofDay: $0), calendar) }
    spans[key] = all
    return all[day]
  }

  private static func spans(_ text: String, on date: CivilDate, _ calendar: OpeningCalendar) -> [Span] {
    guard let hours = try? OpeningHours(text) else { return [Span(from: 0, to: wholeDay)] }
    let midnight = CivilDateTime(date: date, time: ClockTime(minutes: 0))
    var spans: [Span] = []
    for interval in hours.intervals(from: midnight, to: midnight.adding(minutes: wholeDay), calendar) {
      let from = (interval.start.date - date) * wholeDay + interval.start.time.minutes
      let to = (interval.end.date - date) * wholeDay + interval.end.time.minutes
      // Spans that touch are one to a visitor.
      if let last = spans.last, last.to == from {
        spans.removeLast(); spans.append(Span(from: last.from, to: to))
      } else {
        spans.append(Span(from: from, to: to))
      }
    }
    return spans
  }
}

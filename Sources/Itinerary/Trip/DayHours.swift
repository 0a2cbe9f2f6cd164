public import CivilTime

/// From when to when a party is out on a day: within 00:00 to 24:00, the start before the end.
public struct DayHours: Hashable, Sendable {
  public let start: ClockTime
  public let end: ClockTime

  /// Nil unless the times lie in one day and in order.
  public init?(start: ClockTime, end: ClockTime) {
    guard start.minutes >= 0, start < end, end.minutes <= 1_440 else { return nil }
    self.start = start
    self.end = end
  }
}

extension DayHours: CustomStringConvertible {
  /// `10:30-18:00`, with a hyphen or a dash.
  public init?(_ text: String) {
    let times = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { ClockTime(String($0)) }
    guard times.count == 2, let start = times[0], let end = times[1] else { return nil }
    self.init(start: start, end: end)
  }

  public var description: String { "\(start)-\(end)" }
}

/// A time span of a day, which may run into the next one; or a point in time, or several.
struct TimeSpan: Hashable, Sendable {
  /// Before 24:00.
  let start: TimePoint
  /// Nil where only the start is known: an open end, or a point in time.
  var end: TimePoint?
  /// Written with `+`: when it closes is not known.
  var hasOpenEnd = false
  /// Minutes between points in time (`10:00-16:00/01:30`); nil where it is a span.
  var period: Int?
  /// Written as minutes alone, not as hours and minutes.
  var isPeriodInMinutes = false

  /// The same hour twice, without minutes.
  var isBareHour = false

  /// Nothing but a moment, such as a collection time.
  var isPoint: Bool { end == nil && !hasOpenEnd }

  static let day = 24 * 60
  /// The last minute that a span can name.
  static let latest = 48 * 60

  /// Whether it ends on the day after: an end before the start does, and so does the same time of the clock again. The
  /// usual times of the sun settle it, so that it does not change with the season.
  var isAround: Bool {
    guard let end else { return false }
    return end.usual < start.usual || end.usual == start.usual && start.isClock && end.isClock && !isBareHour
  }

  /// Where the known part ends by the usual times of the sun.
  var usualEnd: Int { (end ?? start).usual + (isAround ? Self.day : 0) }

  var coversWholeDay: Bool { period == nil && start == .clock(0) && end?.isClock == true && usualEnd >= Self.day }

  /// The sun moves its bounds.
  var isSolar: Bool { !start.isClock || end?.isClock == false }
}

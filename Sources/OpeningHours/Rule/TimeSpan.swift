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

  /// Where the known part ends by the usual times of the sun. An end before the start is on the next day, and so is
  /// the same time of the clock again.
  var usualEnd: Int {
    guard let end else { return start.usual }
    let isAround = end.usual < start.usual || end.usual == start.usual && start.isClock && end.isClock && !isBareHour
    return end.usual + (isAround ? Self.day : 0)
  }

  var coversWholeDay: Bool { period == nil && start == .clock(0) && end?.isClock == true && usualEnd >= Self.day }

  /// The sun moves its bounds.
  var isSolar: Bool { !start.isClock || end?.isClock == false }
}

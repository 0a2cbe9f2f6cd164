import CivilTime

/// A time span of a day, which may run into the next one.
struct TimeSpan: Hashable, Sendable {
  /// 00:00 to 23:59.
  let start: ClockTime
  /// Up to 48:00, as written: 05:00 and 29:00 after 22:00 are the same moment. Nil where only the start is known.
  let end: ClockTime?
  /// Written with `+`: when it closes is not known.
  let hasOpenEnd: Bool

  /// Minutes after the midnight before its day.
  struct Piece: Hashable, Sendable {
    let minutes: Range<Int>
    /// Lies after the `+`.
    let isOpenEnd: Bool
  }

  /// The last minute that a span can name.
  static let latest = 48 * 60

  var coversWholeDay: Bool { start.minutes == 0 && lastKnownMinute >= 24 * 60 }

  /// The known part and then the part after the `+`, both within 48 hours; `next` is the span written after this one,
  /// which ends what is not known (`07:00+,12:00-16:00`).
  func pieces(before next: TimeSpan?) -> [Piece] {
    let known = lastKnownMinute
    var pieces: [Piece] = []
    if known > start.minutes { pieces.append(Piece(minutes: start.minutes..<known, isOpenEnd: false)) }
    guard hasOpenEnd else { return pieces }
    var last = min(Self.latest, known + Self.openMinutes(from: known))
    if let next, next.start.minutes > known { last = min(last, next.start.minutes) }
    if last > known { pieces.append(Piece(minutes: known..<last, isOpenEnd: true)) }
    return pieces
  }

  /// Where the known part ends; an end at or before the start is on the next day.
  private var lastKnownMinute: Int {
    guard let end else { return start.minutes }
    return end > start ? end.minutes : end.minutes + 24 * 60
  }

  /// How long an open end is taken to last, as the reference implementation of the language has it: until midnight,
  /// or 10 hours from 17:00 on, or 8 hours from 22:00 on.
  private static func openMinutes(from minute: Int) -> Int {
    switch minute {
    case (22 * 60)...: 8 * 60
    case (17 * 60)...: 10 * 60
    default: 24 * 60 - minute
    }
  }
}

/// A stretch of a span, in minutes after the midnight that begins its day.
struct TimePiece: Hashable, Sendable {
  let minutes: Range<Int>
  /// Lies after the `+`.
  let isOpenEnd: Bool
}

extension TimeSpan {
  /// The sun of the day and of the day after, which ends what the evening begins.
  struct Suns {
    let today: (SunEvent) -> Int
    let tomorrow: (SunEvent) -> Int
  }

  /// The pieces in the order in which they are painted.
  /// - Parameter limit: Moments that end what is not known (`07:00+,12:00-16:00`).
  func pieces(_ suns: Suns, limit: [Int]) -> [TimePiece] {
    let start = start.minutes(suns.today)
    if let period { return points(from: start, every: period, suns) }
    if isPoint { return [TimePiece(minutes: start..<(start + 1), isOpenEnd: false)] }
    let known = knownEnd(suns, start)
    var pieces: [TimePiece] = []
    if known > start { pieces.append(TimePiece(minutes: start..<known, isOpenEnd: false)) }
    guard hasOpenEnd else { return pieces }
    var last = min(Self.latest, known + Self.openMinutes(from: known))
    for moment in limit where moment > known { last = min(last, moment) }
    if last > known { pieces.append(TimePiece(minutes: known..<last, isOpenEnd: true)) }
    return pieces
  }

  private func knownEnd(_ suns: Suns, _ start: Int) -> Int {
    guard let end else { return start }
    return isAround ? end.minutes(suns.tomorrow) + Self.day : end.minutes(suns.today)
  }

  /// Each lasts a minute. After midnight they are counted from midnight anew, as the reference implementation does.
  private func points(from start: Int, every period: Int, _ suns: Suns) -> [TimePiece] {
    let last = end == nil ? start : knownEnd(suns, start)
    var moments = Array(stride(from: start, through: min(last, Self.day - 1), by: period))
    if last >= Self.day { moments += stride(from: Self.day, through: last, by: period) }
    return moments.map { TimePiece(minutes: $0..<($0 + 1), isOpenEnd: false) }
  }

  /// How long an open end is taken to last, as the reference implementation of the language has it: until midnight,
  /// or 10 hours from 17:00 on, or 8 hours from 22:00 on.
  private static func openMinutes(from minute: Int) -> Int {
    switch minute {
    case (22 * 60)...: 8 * 60
    case (17 * 60)...: 10 * 60
    default: day - minute
    }
  }
}

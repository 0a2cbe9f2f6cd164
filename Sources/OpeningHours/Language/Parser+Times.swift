import CivilTime

/// Time spans.
extension Parser {
  mutating func timeSpans() throws(OpeningHoursError) -> [TimeSpan] {
    var list: [TimeSpan] = []
    while isTime() {
      list.append(try timeSpan())
      guard kind() == .sign(","), isTime(1) else { break }
      advance()
    }
    return list
  }

  private mutating func timeSpan() throws(OpeningHoursError) -> TimeSpan {
    let start = try time(before: ClockTime(hour: 24, minute: 0))
    if take("+") { return TimeSpan(start: start, end: nil, hasOpenEnd: true) }
    guard take("-"), isTime() else { throw refusal() }
    let end = try time(before: ClockTime(minutes: TimeSpan.latest + 1))
    return TimeSpan(start: start, end: end, hasOpenEnd: take("+"))
  }

  private mutating func time(before limit: ClockTime) throws(OpeningHoursError) -> ClockTime {
    let start = index
    guard case .number(let hours) = kind(), kind(1) == .sign(":") else { throw refusal() }
    advance()
    advance()
    guard case .number(let minutes) = kind() else { throw refusal() }
    advance()
    guard let time = ClockTime(hours + ":" + minutes), time < limit else {
      throw fault(at: start) { .invalidTime($0) }
    }
    return time
  }

  private func isTime(_ ahead: Int = 0) -> Bool {
    guard case .number = kind(ahead) else { return false }
    return kind(ahead + 1) == .sign(":")
  }
}

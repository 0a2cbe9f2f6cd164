/// Time spans and points in time.
extension Parser {
  mutating func times() throws(OpeningHoursError) -> [TimeSpan] {
    var spans: [TimeSpan] = []
    while true {
      spans.append(try span())
      guard kind() == .sign(",") else { return spans }
      guard isTime(1) else {
        if kind(1) == nil {
          warn(.endsWithSign, at: index)
          advance()
        }
        return spans
      }
      advance()
    }
  }

  /// Whether a time stands so many places ahead.
  func isTime(_ ahead: Int = 0) -> Bool {
    switch kind(ahead) {
    case .sun: true
    case .sign("("): true
    case .number: kind(ahead + 1) == .colon || isHours(ahead) || token(ahead)?.isWholeHour == true
    default: false
    }
  }

  /// `9-17`: hours alone.
  private func isHours(_ ahead: Int = 0) -> Bool {
    guard case .number = kind(ahead), kind(ahead + 1) == .sign("-"), case .number = kind(ahead + 2) else {
      return false
    }
    return true
  }

  private mutating func span() throws(OpeningHoursError) -> TimeSpan {
    let start = index
    if isHours(), kind(3) != .colon { return try hours() }
    let first = try point()
    if case .clock(let minutes) = first, minutes >= TimeSpan.day { throw fault(at: start) { .invalidTime($0) } }
    var span = TimeSpan(start: first)
    if take("+") {
      span.hasOpenEnd = true
    } else if take("-") {
      let end = index
      guard isTime() else { throw refusal() }
      span.end = try point()
      warnOfAmbiguousHours(start, end)
      guard span.usualEnd <= TimeSpan.latest else { throw fault(at: end) { .invalidTime($0) } }
    } else if mode == .ranges {
      guard index < tokens.count else { throw refusal() }
      throw fault(at: start) { .pointInTime($0) }
    }
    if kind() == .sign("/") { try period(of: &span) }
    if take("+") {
      span.hasOpenEnd = true
      guard span.usualEnd <= TimeSpan.latest - 8 * 60 else { throw fault(at: start) { .invalidTime($0) } }
    }
    if mode == .points, !span.isPoint, span.period == nil { throw fault(at: start) { .notAPoint($0) } }
    return span
  }

  /// `(sunrise+01:30)`, `sunset`, `08:00`.
  private mutating func point() throws(OpeningHoursError) -> TimePoint {
    let start = index
    if take("(") {
      guard case .sun(let event) = kind() else { throw refusal() }
      advance()
      guard kind() == .sign("+") || kind() == .sign("-") else { throw refusal() }
      let isLater = kind() == .sign("+")
      advance()
      let minutes = try clock()
      guard take(")") else { throw refusal() }
      if minutes == 0 { warn(.zeroOffset, at: start) }
      return .sun(event, offset: isLater ? minutes : -minutes)
    }
    if case .sun(let event) = kind() {
      advance()
      return .sun(event, offset: 0)
    }
    return .clock(try clock())
  }

  private mutating func clock() throws(OpeningHoursError) -> Int {
    let start = index
    if case .number(let hour, _) = kind(), token()?.isWholeHour == true, kind(1) != .colon {
      advance()
      guard hour <= 48 else { throw fault(at: start) { .invalidTime($0) } }
      warn(.withoutMinutes, at: start, meant: hour.twoDigits + ":00")
      return hour * 60
    }
    guard case .number(let hour, let digits) = kind(), kind(1) == .colon else { throw refusal() }
    advance(2)
    guard case .number(let minute, let places) = kind() else { throw refusal() }
    advance()
    guard digits <= 2, places <= 2, minute < 60, hour <= 48 else { throw fault(at: start) { .invalidTime($0) } }
    return hour * 60 + minute
  }

  private mutating func hours() throws(OpeningHoursError) -> TimeSpan {
    let start = index
    let first = try takeNumber()
    advance()
    let last = try takeNumber()
    warnOfAmbiguousHours(start, start + 2)
    var span = TimeSpan(start: .clock(first * 60), end: .clock(last * 60))
    // "8-8" may be a day or a moment: the reference implementation has it never open.
    span.isBareHour = first == last
    guard first < 24, last <= 48, span.usualEnd <= TimeSpan.latest else { throw fault(at: start) { .invalidTime($0) } }
    warn(.withoutMinutes, at: start + 2, meant: span.text)
    return span
  }

  private mutating func period(of span: inout TimeSpan) throws(OpeningHoursError) {
    let start = index
    advance()
    guard case .number(let value, _) = kind() else { throw refusal() }
    if kind(1) == .colon {
      span.period = try clock()
    } else {
      advance()
      span.period = value
      span.isPeriodInMinutes = true
    }
    guard mode != .ranges else { throw fault(at: start) { .pointInTime($0) } }
    guard let period = span.period, period > 0, period <= TimeSpan.latest else {
      throw fault(at: start) { .invalidPeriod($0) }
    }
  }

  /// "8:00-10:00" may be in the morning or in the evening; "8:00-17:00" may not.
  private mutating func warnOfAmbiguousHours(_ start: Int, _ end: Int) {
    func isAmbiguous(_ place: Int) -> Bool {
      guard place < tokens.count, !tokens[place].hasMeridiem, case .number(let hour, 1) = tokens[place].kind else {
        return false
      }
      return hour < 12
    }
    let endIsAmbiguous = isAmbiguous(end)
    let endIsAfternoon =
      if end < tokens.count, tokens[end].hasMeridiem, case .number(let hour, _) = tokens[end].kind {
        hour >= 12
      } else {
        false
      }
    if isAmbiguous(start), endIsAmbiguous || endIsAfternoon { warn(.ambiguousHour, at: start) }
    if endIsAmbiguous { warn(.ambiguousHour, at: end) }
  }
}

import CivilTime

/// Weekdays and holidays.
extension Parser {
  /// Holidays alone, or before weekdays, narrow those (`PH Mo-Fr`); in a list with weekdays they are among them.
  mutating func days() throws(OpeningHoursError) -> RulePart.Content {
    var days: [DaySelector] = []
    if case .holiday = kind() {
      let holiday = try holiday()
      guard kind() == .sign(","), isDay(1) else {
        return .holidays([holiday])
      }
      days.append(.holiday(holiday))
      advance()
    }
    while true {
      days.append(try day())
      guard kind() == .sign(","), isDay(1) else { return .days(days) }
      advance()
    }
  }

  private func isDay(_ ahead: Int = 0) -> Bool {
    switch kind(ahead) {
    case .weekday, .holiday: true
    default: false
    }
  }

  private mutating func holiday() throws(OpeningHoursError) -> HolidaySelector {
    guard case .holiday(let kind) = kind() else { throw refusal() }
    advance()
    return HolidaySelector(kind: kind, offset: kind == .publicHoliday ? try offset(upTo: 1) : 0)
  }

  private mutating func day() throws(OpeningHoursError) -> DaySelector {
    if case .holiday = kind() { return .holiday(try holiday()) }
    guard case .weekday(let first) = kind() else { throw refusal() }
    advance()
    if take("[") {
      let numbers = try numbers()
      return .nth(NthWeekday(weekday: first, numbers: numbers, offset: try offset(upTo: 6)))
    }
    guard take("-") else { return .weekdays(first, first) }
    guard case .weekday(let last) = kind() else { throw refusal() }
    advance()
    return .weekdays(first, last)
  }

  /// `1,3-4,-1]`.
  private mutating func numbers() throws(OpeningHoursError) -> [ClosedRange<Int>] {
    var numbers: [ClosedRange<Int>] = []
    repeat {
      let start = index
      let first = try nth()
      var last = first
      if first > 0, take("-") { last = try takeNumber() }
      guard first <= last, last <= 5 else { throw fault(at: start) { .reversed($0) } }
      numbers.append(first...last)
    } while take(",")
    guard take("]") else { throw refusal() }
    return numbers
  }

  /// From -5 to 5, without 0.
  mutating func nth() throws(OpeningHoursError) -> Int {
    let start = index
    let isFromEnd = take("-")
    let number = try takeNumber()
    guard (1...5).contains(number) else { throw fault(at: start) { .invalidNth($0) } }
    return isFromEnd ? -number : number
  }

  /// `+1 day`, `-2 days`; 0 where nothing of the kind follows.
  mutating func offset(upTo most: Int) throws(OpeningHoursError) -> Int {
    let start = index
    guard kind() == .sign("+") || kind() == .sign("-"), case .number(let days, _) = kind(1), kind(2) == .days else {
      return 0
    }
    let isLater = kind() == .sign("+")
    advance(3)
    guard days <= most else { throw fault(at: start) { .invalidOffset($0) } }
    if days == 0 { warn(.zeroDays, at: start) }
    return isLater ? days : -days
  }
}

/// Years and weeks.
extension Parser {
  mutating func years() throws(OpeningHoursError) -> [YearSelector] {
    var years: [YearSelector] = []
    repeat { years.append(try year()) } while takeComma { if case .year = $0 { true } else { false } }
    return years
  }

  private mutating func year() throws(OpeningHoursError) -> YearSelector {
    let start = index
    guard case .year(let first) = kind() else { throw refusal() }
    advance()
    var years = YearSelector(first: first)
    if kind() == .sign("-"), case .year(let last) = kind(1) {
      advance(2)
      guard last > first else { throw fault(at: start) { .reversed($0) } }
      years.last = last
    } else if take("+") {
      years.isOpen = true
      return years
    }
    guard take("/") else { return years }
    years.period = try period(upTo: 9_999, of: years.last == nil ? .periodOfOneYear : .periodOfOne)
    if years.last == nil { years.isOpen = true }
    return years
  }

  mutating func weeks() throws(OpeningHoursError) -> [WeekSelector] {
    var weeks: [WeekSelector] = []
    repeat {
      if kind() == .week { advance() }
      weeks.append(try week())
    } while takeComma {
      switch $0 {
      case .number, .week: true
      default: false
      }
    }
    return weeks
  }

  private mutating func week() throws(OpeningHoursError) -> WeekSelector {
    let start = index
    let first = try takeNumber()
    var last = first
    if kind() == .sign("-"), case .number(let number, _) = kind(1) {
      advance(2)
      last = number
    }
    guard first >= 1, last <= 53 else { throw fault(at: start) { .invalidWeek($0) } }
    guard first <= last else { throw fault(at: start) { .reversed($0) } }
    guard last > first, take("/") else { return WeekSelector(first: first, last: last) }
    let place = index
    let period = try takeNumber()
    guard (2...26).contains(period) else { throw fault(at: place) { .invalidPeriod($0) } }
    return WeekSelector(first: first, last: last, period: period)
  }

  /// Steps of a range, at least 1.
  mutating func period(
    upTo most: Int, of one: OpeningHoursWarning.Kind = .periodOfOne
  ) throws(OpeningHoursError) -> Int {
    let start = index
    let period = try takeNumber()
    guard period > 0, period <= most else { throw fault(at: start) { .invalidPeriod($0) } }
    if period == 1 { warn(one, at: start) }
    return period
  }

  /// Takes a comma if the list goes on after it.
  mutating func takeComma(_ goesOn: (Token.Kind) -> Bool) -> Bool {
    guard kind() == .sign(","), let next = kind(1), goesOn(next) else { return false }
    // `week 10,12:00-14:00` is a time.
    if case .number = next, isClock(1) { return false }
    advance()
    return true
  }
}

import CivilTime

/// Weekdays and `PH`.
extension Parser {
  /// A list, and `PH` on its own before or after one, which narrows it to holidays.
  mutating func daySelectors(into rule: inout Rule) throws(OpeningHoursError) {
    rule.days = try dayList()
    guard !rule.days.isEmpty, isDay() else { return }
    let place = index
    let second = try dayList()
    switch (rule.days, second) {
    case ([.publicHoliday], _) where !second.contains(.publicHoliday): rule.days = second
    case (_, [.publicHoliday]) where !rule.days.contains(.publicHoliday): break
    default: throw fault(at: place) { .unexpected($0) }
    }
    rule.onlyHolidays = true
  }

  private mutating func dayList() throws(OpeningHoursError) -> [DaySelector] {
    var list: [DaySelector] = []
    while isDay() {
      list.append(try daySelector())
      guard kind() == .sign(","), isDay(1) else { break }
      advance()
    }
    return list
  }

  private mutating func daySelector() throws(OpeningHoursError) -> DaySelector {
    guard let first = weekday() else {
      advance()
      return .publicHoliday
    }
    advance()
    guard take("-") else { return .weekdays(first, first) }
    guard let last = weekday() else { throw refusal() }
    advance()
    return .weekdays(first, last)
  }

  private func isDay(_ ahead: Int = 0) -> Bool { kind(ahead) == .word("ph") || weekday(ahead) != nil }

  private func weekday(_ ahead: Int = 0) -> Weekday? {
    guard case .word(let word) = kind(ahead) else { return nil }
    return DaySelector.words.firstIndex { $0.lowercased() == word }.flatMap(Weekday.init(rawValue:))
  }
}

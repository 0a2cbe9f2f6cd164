/// Months and days of a month.
extension Parser {
  mutating func dateSelectors() throws(OpeningHoursError) -> [DateSelector] {
    var list: [DateSelector] = []
    while let month = month() {
      advance()
      list.append(try selector(from: month))
      // Further days of the same month: `Mar 11,13-15`.
      while let month = list.last?.singleMonth, kind() == .sign(","), isDayNumber(1) {
        advance()
        list.append(try days(from: month))
      }
      guard kind() == .sign(","), self.month(1) != nil else { break }
      advance()
    }
    return list
  }

  /// After the name of a month.
  private mutating func selector(from month: Int) throws(OpeningHoursError) -> DateSelector {
    if isDayNumber() { return try days(from: month) }
    guard take("-") else { return .months(month, month) }
    guard let last = self.month() else { throw refusal() }
    advance()
    guard !isDayNumber() else { throw refusal() }
    return .months(month, last)
  }

  /// At the number of a day.
  private mutating func days(from month: Int) throws(OpeningHoursError) -> DateSelector {
    let start = index
    let first = try dayNumber(of: month)
    guard take("-") else { return .days(first, first) }
    var lastMonth = month
    if let named = self.month() {
      advance()
      lastMonth = named
    }
    guard isDayNumber() else { throw refusal() }
    let last = try dayNumber(of: lastMonth)
    guard month != lastMonth || first <= last else { throw fault(at: start) { .reversedDays($0) } }
    return .days(first, last)
  }

  private mutating func dayNumber(of month: Int) throws(OpeningHoursError) -> MonthDay {
    let start = index
    guard case .number(let digits) = kind() else { throw refusal() }
    advance()
    guard digits.count <= 2, let day = Int(digits), let found = MonthDay(month: month, day: day) else {
      throw fault(at: start) { .invalidDay($0) }
    }
    return found
  }

  /// A number that does not begin a time.
  private func isDayNumber(_ ahead: Int = 0) -> Bool {
    guard case .number(let digits) = kind(ahead), digits.count <= 2 else { return false }
    return kind(ahead + 1) != .sign(":")
  }

  private func month(_ ahead: Int = 0) -> Int? {
    guard case .word(let word) = kind(ahead) else { return nil }
    return DateSelector.words.firstIndex { $0.lowercased() == word }.map { $0 + 1 }
  }
}

import CivilTime

/// The canonical spelling: two-digit days and hours, single blanks, words in their usual case. Parsed again it gives
/// an equal value.
extension OpeningHours: CustomStringConvertible {
  public var description: String {
    var text = ""
    for (index, rule) in rules.enumerated() {
      if index > 0 { text += rule.joint.text }
      text += rule.text
    }
    return text
  }
}

extension Rule.Joint {
  var text: String {
    switch self {
    case .replacing: "; "
    case .adding: ", "
    case .fallback: " || "
    }
  }
}

extension Rule {
  var text: String {
    var parts: [String] = []
    if isAlways { parts.append("24/7") }
    if !dates.isEmpty { parts.append(DateSelector.text(dates)) }
    if onlyHolidays { parts.append("PH") }
    if !days.isEmpty { parts.append(days.map(\.text).joined(separator: ",")) }
    if !spans.isEmpty { parts.append(spans.map(\.text).joined(separator: ",")) }
    if let modifier { parts.append(modifier.rawValue) }
    if let comment { parts.append("\"" + comment + "\"") }
    return parts.joined(separator: " ")
  }
}

extension DaySelector {
  var text: String {
    switch self {
    case .publicHoliday: "PH"
    case .weekdays(let first, let last):
      first == last ? Self.words[first.rawValue] : Self.words[first.rawValue] + "-" + Self.words[last.rawValue]
    }
  }
}

extension DateSelector {
  /// A list; the month is left out where it is that of the days before (`Mar 11,13-15`).
  static func text(_ selectors: [DateSelector]) -> String {
    var parts: [String] = []
    var month: Int?
    for selector in selectors {
      parts.append(selector.text(after: month))
      month = selector.singleMonth
    }
    return parts.joined(separator: ",")
  }

  private func text(after month: Int?) -> String {
    switch self {
    case .months(let first, let last):
      return first == last ? Self.words[first - 1] : Self.words[first - 1] + "-" + Self.words[last - 1]
    case .days(let first, let last):
      let start = singleMonth != nil && singleMonth == month ? "" : Self.words[first.month - 1] + " "
      let end = first.month == last.month ? "" : Self.words[last.month - 1] + " "
      let single = start + Self.twoDigits(first.day)
      return first == last ? single : single + "-" + end + Self.twoDigits(last.day)
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension TimeSpan {
  var text: String {
    start.description + (end.map { "-" + $0.description } ?? "") + (hasOpenEnd ? "+" : "")
  }
}

import CivilTime

/// The canonical spelling: two-digit days and hours, single blanks, words in their usual case and parts in their usual
/// order. Parsed again it gives an equal value.
extension OpeningHours: CustomStringConvertible {
  public var description: String {
    var text = ""
    for (index, rule) in rules.enumerated() {
      if index > 0 { text += rule.joint.text }
      text += rule.text
    }
    return text
  }

  /// One rule, counted from 0.
  public func description(ofRule index: Int) -> String? { rules.indices.contains(index) ? rules[index].text : nil }
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
  var text: String { arranged.map(\.text).joined(separator: " ") }
}

extension RulePart {
  var text: String {
    let text =
      switch content {
      case .years(let list): list.map(\.text).joined(separator: ",")
      case .dates(let list): list.map(\.text).joined(separator: ",")
      case .weeks(let list): "week " + list.map(\.text).joined(separator: ",")
      case .holidays(let list): list.map(\.text).joined(separator: ",")
      case .days(let list): list.map(\.text).joined(separator: ",")
      case .times(let list): list.map(\.text).joined(separator: ",")
      case .always: "24/7"
      case .modifier(let word): word.rawValue
      case .comment(let comment): "\"" + comment + "\""
      }
    return text + (hasColon ? ":" : "")
  }
}

extension YearSelector {
  var text: String {
    let range = last.map { "\(first)-\($0)" } ?? "\(first)"
    return range + (period.map { "/\($0)" } ?? (isOpen ? "+" : ""))
  }
}

extension WeekSelector {
  var text: String {
    let range = first == last ? first.twoDigits : first.twoDigits + "-" + last.twoDigits
    return range + (period.map { "/\($0)" } ?? "")
  }
}

extension HolidaySelector {
  var text: String { kind.rawValue + offset.daysText }
}

extension DaySelector {
  var text: String {
    switch self {
    case .holiday(let selector): selector.text
    case .weekdays(let first, let last):
      first == last ? Self.words[first.rawValue] : Self.words[first.rawValue] + "-" + Self.words[last.rawValue]
    case .nth(let nth):
      Self.words[nth.weekday.rawValue] + "["
        + nth.numbers.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
        .joined(separator: ",") + "]" + nth.offset.daysText
    }
  }
}

extension Int {
  var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }

  /// `" +1 day"`, `" -2 days"`; nothing for 0.
  var daysText: String {
    self == 0 ? "" : " " + (self > 0 ? "+" : "") + "\(self) day" + (abs(self) == 1 ? "" : "s")
  }
}

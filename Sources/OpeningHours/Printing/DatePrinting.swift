import CivilTime

extension DateSelector {
  var text: String {
    switch self {
    case .months(let first, let last): Self.words[first - 1] + (last.map { "-" + Self.words[$0 - 1] } ?? "")
    case .days(let range): range.text
    }
  }
}

extension DateRange {
  /// The month is left out where it was (`Mar 11,13-15`).
  var text: String {
    var text = omitsMonth ? first.dayText : first.text
    if let last { text += "-" + (repeatsMonth ? last.text : last.dayText) }
    return text + (period.map { "/\($0)" } ?? "")
  }
}

extension DatePoint {
  var text: String {
    let year = year.map { "\($0) " } ?? ""
    return switch anchor {
    case .easter: year + "easter" + offset.daysText
    case .day(let month, let day): year + DateSelector.words[month - 1] + " " + day.twoDigits + offset.daysText
    case .weekday(let month, let weekday, let nth):
      year + DateSelector.words[month - 1] + " " + DaySelector.words[weekday.rawValue] + "[\(nth)]" + offset.daysText
    }
  }

  var dayText: String {
    if case .day(_, let day) = anchor { day.twoDigits + offset.daysText } else { text }
  }
}

import CivilTime

/// One rule of a value: on which days, at what times, and what is so then.
struct Rule: Sendable {
  /// How a rule stands to those before it.
  enum Joint: Hashable, Sendable {
    /// `;`: replaces them on the days it matches. The first rule of a value has this joint too.
    case replacing
    /// `,`: adds to them.
    case adding
    /// `||`: counts only where they leave it closed. What is added to a fallback is one too.
    case fallback
  }

  /// The word that says what is so. `closed` and `off` mean the same, and are kept apart to be printed as written.
  enum Modifier: String, Hashable, Sendable {
    case open, closed, off, unknown
  }

  var joint = Joint.replacing
  /// In the order in which they are written; never empty.
  var parts: [RulePart] = []

  // Of each list any one must match; an empty list matches every day.
  var years: [YearSelector] { parts.flatMap(\.content.years) }
  var weeks: [WeekSelector] { parts.flatMap(\.content.weeks) }
  var days: [DaySelector] { parts.flatMap(\.content.days) }
  /// Before weekdays: only those of them that are holidays (`PH Mo-Fr`).
  var holidays: [HolidaySelector] { parts.flatMap(\.content.holidays) }
  /// One of each of these lists must match (`Jan-Feb Jan 09-15`).
  var dates: [[DateSelector]] { parts.compactMap(\.content.dates) }
  /// Empty is the whole day.
  var spans: [TimeSpan] { parts.flatMap(\.content.spans) }
  /// Written `24/7`.
  var isAlways: Bool { parts.contains { $0.content == .always } }
  var comment: String? { parts.compactMap(\.content.comment).last }
  var modifier: Modifier? { parts.compactMap(\.content.modifier).last }

  /// A comment without a word before it leaves it to the reader, so it is unknown.
  var state: OpeningState {
    let told = parts.first {
      switch $0.content {
      case .modifier, .comment: true
      default: false
      }
    }
    guard case .modifier = told?.content else { return told == nil ? .open : .unknown }
    return switch modifier {
    case .closed, .off: .closed
    case .unknown: .unknown
    case .open, nil: .open
    }
  }

  /// Whether it names days at all.
  var namesDays: Bool { parts.contains { $0.content.kind < .times } }

  /// Whether every day of every year matches, holiday or not.
  var coversEveryDay: Bool {
    guard years.isEmpty, holidays.isEmpty, dates.allSatisfy({ $0.contains(where: \.coversYear) }),
      weeks.isEmpty || weeks.contains(where: \.coversAll)
    else { return false }
    let days = days
    return days.isEmpty || Weekday.allCases.allSatisfy { weekday in days.contains { $0.contains(weekday) } }
  }

  /// The same every week: nothing but weekdays and times of the clock.
  func isWeekStable(knowsSun: Bool) -> Bool {
    let onlyWeekdays = days.allSatisfy(\.isWeekdays)
    return years.isEmpty && holidays.isEmpty && dates.joined().allSatisfy(\.coversYear)
      && weeks.allSatisfy(\.coversAll) && onlyWeekdays && !(knowsSun && spans.contains(where: \.isSolar))
  }

  var allHolidays: [HolidaySelector] {
    var list = holidays
    for case .holiday(let selector) in days { list.append(selector) }
    return list
  }
}

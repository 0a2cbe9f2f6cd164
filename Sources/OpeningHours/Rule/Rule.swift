/// One rule of a value: on which days, at what times, and what is so then.
struct Rule: Hashable, Sendable {
  /// How a rule stands to those before it.
  enum Joint: Hashable, Sendable {
    /// `;`: replaces them on the days it matches. The first rule of a value has this joint too.
    case replacing
    /// `,`: adds to them.
    case adding
    /// `||`: counts only where they leave it closed.
    case fallback
  }

  /// The word that says what is so. `closed` and `off` mean the same, and are kept apart to be printed as written.
  enum Modifier: String, Hashable, Sendable {
    case open, closed, off, unknown
  }

  var joint = Joint.replacing
  /// Written `24/7`; then there are no other selectors.
  var isAlways = false
  /// Any of these; empty is the whole year.
  var dates: [DateSelector] = []
  /// `PH` before weekdays: only those of them that are holidays.
  var onlyHolidays = false
  /// Any of these; empty is every day.
  var days: [DaySelector] = []
  /// Empty is the whole day.
  var spans: [TimeSpan] = []
  var modifier: Modifier?
  var comment: String?

  /// A comment without a word leaves it to the reader, so it is unknown.
  var state: OpeningState {
    switch modifier {
    case .open: .open
    case .closed, .off: .closed
    case .unknown: .unknown
    case nil: comment == nil ? .open : .unknown
    }
  }

  /// Whether it names days at all.
  var namesDays: Bool { !dates.isEmpty || onlyHolidays || !days.isEmpty }

  /// Whether a comma after it can only begin another rule. After days alone (`Mo, 08:00-10:00`) it would read as a list
  /// that never comes.
  var isFinished: Bool { !spans.isEmpty || modifier != nil || comment != nil }

  /// Whether every day of every year matches, holiday or not.
  var coversEveryDay: Bool {
    guard dates.isEmpty, !onlyHolidays else { return false }
    return days.isEmpty || DaySelector.allWeekdays.allSatisfy { weekday in days.contains { $0.contains(weekday) } }
  }

  func matches(_ day: CalendarDay) -> Bool {
    guard !onlyHolidays || day.isHoliday else { return false }
    guard dates.isEmpty || dates.contains(where: { $0.contains(day.date) }) else { return false }
    return days.isEmpty || days.contains { $0.matches(day) }
  }

  /// Whether the holiday's name belongs to what the rule says on that day.
  func namesHoliday(_ day: CalendarDay) -> Bool {
    day.isHoliday && (onlyHolidays || days.contains(.publicHoliday))
  }
}

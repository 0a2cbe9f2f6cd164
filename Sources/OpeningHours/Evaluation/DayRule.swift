import CivilTime

/// Whether a rule is for a day, and for which holiday.
struct RuleMatch: Hashable {
  /// The holiday's name, where the rule names holidays and the day is one.
  var holiday: String?
}

/// A rule taken apart for evaluation.
struct DayRule {
  let joint: Rule.Joint
  let state: OpeningState
  let comment: String?
  let namesDays: Bool
  /// Empty is the whole day.
  let spans: [TimeSpan]
  private let years: [YearSelector]
  private let dates: [[DateSelector]]
  private let weeks: [WeekSelector]
  private let holidays: [HolidaySelector]
  private let days: [DaySelector]

  init(_ rule: Rule) {
    joint = rule.joint
    state = rule.state
    comment = rule.comment
    namesDays = rule.namesDays
    spans = rule.isAlways ? [] : rule.spans
    years = rule.years
    dates = rule.dates
    weeks = rule.weeks
    holidays = rule.holidays
    days = rule.days
  }

  func match(_ date: CivilDate, _ calendar: OpeningCalendar) -> RuleMatch? {
    guard namesDays else { return RuleMatch() }
    guard years.isEmpty || years.contains(where: { $0.contains(date.year) }) else { return nil }
    for list in dates {
      guard list.contains(where: { $0.contains(date) }) else { return nil }
    }
    if !weeks.isEmpty {
      let week = date.isoWeek
      guard weeks.contains(where: { $0.contains(week) }) else { return nil }
    }
    var match = RuleMatch()
    if !holidays.isEmpty {
      guard let name = holidays.lazy.compactMap({ calendar.holiday($0, date) }).first else { return nil }
      match.holiday = name
    }
    guard !days.isEmpty else { return match }
    let weekday = date.weekday
    var found = false
    for day in days {
      switch day {
      case .weekdays: found = found || day.contains(weekday)
      case .nth(let nth): found = found || nth.contains(date)
      case .holiday(let selector):
        guard let name = calendar.holiday(selector, date) else { continue }
        match.holiday = name
        found = true
      }
    }
    return found ? match : nil
  }
}

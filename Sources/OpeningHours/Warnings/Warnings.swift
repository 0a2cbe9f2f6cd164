public import CivilTime

extension ParsedHours {
  /// Everything that had better be written otherwise, in the order of the text.
  /// - Parameter today: What lies before it is over.
  public func warnings(on today: CivilDate) -> [OpeningHoursWarning] {
    var list = RuleWarnings(rules: hours.rules, starts: starts)
    list.look(on: today)
    return (spelling + list.warnings).sorted { ($0.position, $0.kind.rawValue) < ($1.position, $1.kind.rawValue) }
  }
}

/// What the rules of a value say about themselves, apart from how they are spelt.
struct RuleWarnings {
  let rules: [Rule]
  let starts: [Int]
  private(set) var warnings: [OpeningHoursWarning] = []

  init(rules: [Rule], starts: [Int]) {
    self.rules = rules
    self.starts = starts
  }

  mutating func look(on today: CivilDate) {
    for (index, rule) in rules.enumerated() {
      lookForState(rule, index)
      lookForPast(rule, index, today)
      lookPastMidnight(rule, index)
      if rule.joint == .adding, rule.state == .closed, rule.modifier != nil { warn(.additionalClosed, index) }
      if rule.arranged != rule.parts { warn(.switched, index) }
    }
    if rules.count > 1, rules.allSatisfy({ $0.parts.map(\.content.kind) == [.times] }) { warn(.combineRules, 0) }
    lookForAlways(today)
  }

  private mutating func lookForState(_ rule: Rule, _ index: Int) {
    if rule.parts.map(\.content.kind) == [.modifier] {
      if index > 0 { warn(.defaultState, index) }
    } else if rule.spans.isEmpty, !rule.isAlways, rule.comment == nil, rule.state == .open {
      warn(.vague, index)
    }
  }

  private mutating func lookForPast(_ rule: Rule, _ index: Int, _ today: CivilDate) {
    for year in rule.years where (year.last ?? year.first) < today.year { warn(.yearPast, index) }
    for case .days(let range) in rule.dates.joined() {
      guard range.first.year != nil else { continue }
      let year = range.last?.year ?? range.first.year ?? today.year
      guard (range.last ?? range.first).date(in: year).map({ $0 < today }) ?? (year < today.year) else { continue }
      warn(range.last == nil ? .datePast : .dateRangePast, index)
    }
  }

  /// `24/7`, and yet it changes.
  private mutating func lookForAlways(_ today: CivilDate) {
    guard rules.contains(where: \.isAlways) else { return }
    let midnight = CivilDateTime(date: today, time: ClockTime(minutes: 0))
    if OpeningHours(rules: rules).nextChange(after: midnight) != nil { warn(.strangeAlways, 0) }
  }

  /// `Fr 22:00-02:00; Sa 10:00-12:00` closes on Saturday at midnight; a comma would not.
  private mutating func lookPastMidnight(_ rule: Rule, _ index: Int) {
    guard rule.spans.contains(where: { $0.usualEnd > TimeSpan.day || $0.hasOpenEnd && $0.usualEnd >= 17 * 60 }),
      index + 1 < rules.count, rules[index + 1].joint == .replacing
    else { return }
    let next = rules[index + 1]
    guard rule.isSimple || next.isSimple else { return }
    let (days, following) = (rule.weekdays, next.weekdays)
    guard days.isEmpty || following.isEmpty || days.contains(where: { following.contains(($0 + 1) % 7) }) else {
      return
    }
    warn(.lostAfterMidnight, index + 1)
  }

  private mutating func warn(_ kind: OpeningHoursWarning.Kind, _ rule: Int) {
    warnings.append(
      OpeningHoursWarning(
        kind: kind, position: rule < starts.count ? starts[rule] : 0, written: rules[rule].text, meant: nil))
  }
}

extension Rule {
  /// No part of the year is named.
  fileprivate var isSimple: Bool { years.isEmpty && dates.isEmpty && weeks.isEmpty }

  fileprivate var weekdays: Set<Int> {
    Set(Weekday.allCases.filter { weekday in days.contains { $0.contains(weekday) } }.map(\.rawValue))
  }
}

import CivilTime

/// One day, rule by rule.
///
/// The calendar day is what rules replace each other on, as in the reference implementation: a later rule that matches
/// a day also takes what the evening before spilled into it, and leaves what the replaced rule spills into the next.
extension OpeningHours {
  func timeline(of date: CivilDate, _ holidays: HolidayCalendar) -> DayTimeline {
    let day = CalendarDay(date, holidays(date))
    let yesterday = date.adding(days: -1)
    let before = CalendarDay(yesterday, holidays(yesterday))
    var timeline = DayTimeline()
    for (index, rule) in rules.enumerated() {
      if rule.matches(day) {
        if replaces(index) { timeline.clear() }
        let comment = rule.comment ?? (rule.namesHoliday(day) ? day.holidayName : nil)
        paint(rule, index, comment, on: &timeline, offset: 0)
      }
      if !rule.spans.isEmpty, rule.matches(before) {
        paint(rule, index, rule.comment, on: &timeline, offset: -DayTimeline.minutes)
      }
    }
    return timeline
  }

  /// Whether a rule takes the whole day from those before it. One that closes only cuts out its own times; one that
  /// names no days replaces only a rule that names none either (`Mo 08:00-10:00; 14:00-16:00` is both on Mondays).
  private func replaces(_ index: Int) -> Bool {
    let rule = rules[index]
    guard rule.joint == .replacing, rule.state != .closed else { return false }
    return rule.namesDays || index > 0 && rule.state == .open && !rules[index - 1].namesDays
  }

  private func paint(
    _ rule: Rule, _ index: Int, _ comment: String?, on timeline: inout DayTimeline, offset: Int
  ) {
    let onlyClosed = rule.joint == .fallback
    let closes = rule.state == .closed
    let condition =
      closes ? .closed : DayTimeline.Condition(state: rule.state, comment: comment, isOpenEnd: false)
    guard !rule.spans.isEmpty else {
      timeline.paint(0..<DayTimeline.minutes, condition, rule: index, onlyClosed: onlyClosed)
      return
    }
    // The rule's own comment is reason enough; without one the open end is the reason.
    let guess =
      closes
      ? .closed : DayTimeline.Condition(state: .unknown, comment: rule.comment, isOpenEnd: rule.comment == nil)
    for (position, span) in rule.spans.enumerated() {
      let next = position + 1 < rule.spans.count ? rule.spans[position + 1] : nil
      for piece in span.pieces(before: next) {
        timeline.paint(
          (piece.minutes.lowerBound + offset)..<(piece.minutes.upperBound + offset),
          piece.isOpenEnd ? guess : condition, rule: index, onlyClosed: onlyClosed)
      }
    }
  }
}

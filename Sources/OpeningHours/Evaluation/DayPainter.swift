import CivilTime

/// Makes timelines of days, one after the other or here and there.
///
/// The calendar day is what rules replace each other on, as in the reference implementation: a later rule that matches
/// a day also takes what the evening before spilled into it, and leaves what the replaced rule spills into the next.
/// Days on which the same rules match are alike, so each such timeline is painted once.
struct DayPainter {
  private struct Key: Hashable {
    let today: [RuleMatch?]
    let yesterday: [RuleMatch?]
  }

  private let rules: [DayRule]
  private let calendar: OpeningCalendar
  private let spills: Bool
  private let isSolar: Bool
  private let sunTimes: SunTimes
  private var painted: [Key: DayTimeline] = [:]
  private var matched: (date: CivilDate, matches: [RuleMatch?])?
  private var latest: (key: Key, timeline: DayTimeline)?

  init(_ hours: OpeningHours, _ calendar: OpeningCalendar) {
    rules = hours.rules.map(DayRule.init)
    self.calendar = calendar
    sunTimes = SunTimes(calendar)
    spills = rules.contains { rule in rule.spans.contains { $0.spills } }
    isSolar = rules.contains { rule in rule.spans.contains(where: \.isSolar) }
  }

  mutating func timeline(_ date: CivilDate) -> DayTimeline {
    let yesterday = spills ? matches(date.adding(days: -1)) : []
    let key = Key(today: matches(date), yesterday: yesterday)
    if isSolar { return paint(date, key) }
    if let latest, latest.key == key { return latest.timeline }
    let timeline = painted[key] ?? paint(date, key)
    if painted.count < 64 { painted[key] = timeline }
    latest = (key, timeline)
    return timeline
  }

  /// What is so at every moment, where nothing ever changes.
  mutating func constant(_ date: CivilDate) -> DayTimeline.Segment? {
    guard !isSolar, rules.allSatisfy({ !$0.namesDays }) else { return nil }
    let segments = timeline(date).segments
    return segments.count == 1 ? segments.first : nil
  }

  private mutating func matches(_ date: CivilDate) -> [RuleMatch?] {
    if let matched, matched.date == date { return matched.matches }
    let matches = rules.map { $0.match(date, calendar) }
    matched = (date, matches)
    return matches
  }

  private func paint(_ date: CivilDate, _ key: Key) -> DayTimeline {
    var timeline = DayTimeline()
    for (index, rule) in rules.enumerated() {
      if let match = key.today[index] {
        if replaces(index) { timeline.clear() }
        paint(rule, index, rule.comment ?? match.holiday, on: &timeline, date, offset: 0)
      }
      if spills, !rule.spans.isEmpty, key.yesterday[index] != nil {
        paint(rule, index, rule.comment, on: &timeline, date.adding(days: -1), offset: -DayTimeline.minutes)
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
    _ rule: DayRule, _ index: Int, _ comment: String?, on timeline: inout DayTimeline, _ date: CivilDate, offset: Int
  ) {
    let onlyClosed = rule.joint == .fallback
    let closes = rule.state == .closed
    let condition =
      closes ? .closed : DayTimeline.Condition(state: rule.state, comment: comment, isOpenEnd: false)
    guard !rule.spans.isEmpty else {
      if offset == 0 { timeline.paint(0..<DayTimeline.minutes, condition, rule: index, onlyClosed: onlyClosed) }
      return
    }
    // The rule's own comment is reason enough; without one the open end is the reason.
    let guess =
      closes
      ? .closed : DayTimeline.Condition(state: .unknown, comment: rule.comment, isOpenEnd: rule.comment == nil)
    let suns = TimeSpan.Suns(
      today: { sunTimes.minutes(date, $0) }, tomorrow: { sunTimes.minutes(date.adding(days: 1), $0) })
    for (position, span) in rule.spans.enumerated() {
      for piece in span.pieces(suns, limit: openEndLimit(rule, position, suns)) {
        timeline.paint(
          (piece.minutes.lowerBound + offset)..<(piece.minutes.upperBound + offset),
          piece.isOpenEnd ? guess : condition, rule: index, onlyClosed: onlyClosed)
      }
    }
  }
}

/// The sun's times, each worked out once: an evening is asked for again on the day after it.
private final class SunTimes {
  private let calendar: OpeningCalendar
  private var known: [CivilDate: [SunEvent: Int]] = [:]

  init(_ calendar: OpeningCalendar) { self.calendar = calendar }

  func minutes(_ date: CivilDate, _ event: SunEvent) -> Int {
    if let minutes = known[date]?[event] { return minutes }
    if known.count > 8 { known = [:] }
    let minutes = calendar.sun(date, event) ?? event.usual
    known[date, default: [:]][event] = minutes
    return minutes
  }
}

extension DayPainter {
  /// Where a guess ends: when anything else of the rule begins or ends. A start that is followed by nothing is guessed
  /// to the end.
  private func openEndLimit(_ rule: DayRule, _ position: Int, _ suns: TimeSpan.Suns) -> [Int] {
    let span = rule.spans[position]
    guard span.hasOpenEnd, span.end != nil || position + 1 < rule.spans.count else { return [] }
    return rule.spans.indices.filter { $0 != position }.flatMap { index in
      [rule.spans[index].start.minutes(suns.today)] + (rule.spans[index].end.map { [$0.minutes(suns.today)] } ?? [])
    }
  }
}

extension TimeSpan {
  /// Whether any of it may lie in the day after.
  fileprivate var spills: Bool { hasOpenEnd || isAround || usualEnd + (isSolar ? Self.season : 0) > Self.day }

  /// More than the sun's times move over the year where people live, in minutes.
  private static let season = 6 * 60
}

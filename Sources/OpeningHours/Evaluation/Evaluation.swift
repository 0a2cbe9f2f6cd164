public import CivilTime

/// Questions to a value. Each looks at the days it is asked about and at the day before them, nothing else.
extension OpeningHours {
  /// More days than this are never looked at in one question: ten years.
  public static let maximumDays = 3_660

  /// The state at a moment.
  public func state(at moment: CivilDateTime, _ calendar: OpeningCalendar = .ordinary) -> OpeningState {
    condition(at: moment, calendar).state
  }

  /// The rule that decides a moment, counted from 0; nil where none does.
  public func rule(at moment: CivilDateTime, _ calendar: OpeningCalendar = .ordinary) -> Int? {
    let (timeline, index) = place(moment, calendar)
    return timeline.segments[index].rule
  }

  /// The comment that goes with a moment: the rule's own, or a holiday's name.
  public func comment(at moment: CivilDateTime, _ calendar: OpeningCalendar = .ordinary) -> String? {
    condition(at: moment, calendar).comment
  }

  /// What is open or unknown from one moment until before another: sorted, without overlap, neighbours that say the
  /// same merged. Nothing beyond `maximumDays` after `from` is reported.
  public func intervals(
    from: CivilDateTime, to: CivilDateTime, _ calendar: OpeningCalendar = .ordinary
  ) -> [OpeningInterval] {
    guard from < to else { return [] }
    var painter = DayPainter(self, calendar)
    var result = IntervalList(from: from, to: to)
    let last = min(to, CivilDateTime(date: from.date.adding(days: Self.maximumDays + 1), time: ClockTime(minutes: 0)))
    if let constant = painter.constant(from.date) {
      guard constant.condition.state != .closed else { return [] }
      result.add(constant, from.date, until: (last.date - from.date) * DayTimeline.minutes + last.time.minutes)
      return result.intervals
    }
    for offset in 0...min(to.date - from.date, Self.maximumDays) {
      let date = from.date.adding(days: offset)
      let timeline = painter.timeline(date)
      for (index, segment) in timeline.segments.enumerated() where segment.condition.state != .closed {
        result.add(segment, date, until: timeline.end(index))
      }
    }
    return result.intervals
  }

  /// The first moment after `moment` at which something else is so, state or comment; nil when none comes within
  /// `days` days (at most `maximumDays`).
  public func nextChange(
    after moment: CivilDateTime, within days: Int = 400, _ calendar: OpeningCalendar = .ordinary
  ) -> CivilDateTime? {
    // The name of a holiday is a change too, though nothing closes.
    guard !isAlwaysOpen || rules.contains(where: { !$0.allHolidays.isEmpty }) else { return nil }
    var painter = DayPainter(self, calendar)
    var current: DayTimeline.Condition?
    for offset in 0...min(max(0, days), Self.maximumDays) {
      let date = moment.date.adding(days: offset)
      for segment in painter.timeline(date).segments {
        if offset == 0, segment.start <= moment.time.minutes {
          // The last one set so is the one that holds at the moment itself.
          current = segment.condition
        } else if segment.condition != current {
          return CivilDateTime(date: date, time: ClockTime(minutes: segment.start))
        }
      }
    }
    return nil
  }

  private func condition(at moment: CivilDateTime, _ calendar: OpeningCalendar) -> DayTimeline.Condition {
    let (timeline, index) = place(moment, calendar)
    return timeline.segments[index].condition
  }

  private func place(_ moment: CivilDateTime, _ calendar: OpeningCalendar) -> (DayTimeline, Int) {
    var painter = DayPainter(self, calendar)
    let timeline = painter.timeline(moment.date)
    return (timeline, timeline.index(at: moment.time.minutes))
  }
}

/// Intervals as they are found, clipped to a window.
private struct IntervalList {
  let from: CivilDateTime
  let to: CivilDateTime
  private(set) var intervals: [OpeningInterval] = []

  init(from: CivilDateTime, to: CivilDateTime) {
    self.from = from
    self.to = to
  }

  mutating func add(_ segment: DayTimeline.Segment, _ date: CivilDate, until minute: Int) {
    let start = max(from, CivilDateTime(date: date, time: ClockTime(minutes: segment.start)))
    let end = min(to, CivilDateTime(date: date, time: ClockTime(minutes: minute)))
    guard start < end else { return }
    let condition = segment.condition
    if let last = intervals.last, last.end == start, last.state == condition.state,
      last.comment == condition.comment, last.isOpenEnd == condition.isOpenEnd
    {
      intervals[intervals.count - 1] = OpeningInterval(
        start: last.start, end: end, state: last.state, comment: last.comment, isOpenEnd: last.isOpenEnd,
        rule: last.rule)
    } else {
      intervals.append(
        OpeningInterval(
          start: start, end: end, state: condition.state, comment: condition.comment, isOpenEnd: condition.isOpenEnd,
          rule: segment.rule ?? 0))
    }
  }
}

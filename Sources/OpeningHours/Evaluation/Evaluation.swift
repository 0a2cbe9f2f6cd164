public import CivilTime

/// Questions to a value. Each looks at the days it is asked about and at the day before them, nothing else.
extension OpeningHours {
  /// More days than this are never looked at in one question: ten years.
  public static let maximumDays = 3_660

  /// The state at a moment. `isHoliday` says on which days `PH` holds; without it, on none.
  public func state(
    at moment: CivilDateTime, isHoliday: (CivilDate) -> Bool = { _ in false }
  ) -> OpeningState {
    let minute = moment.time.minutes
    let segments = timeline(of: moment.date) { isHoliday($0) ? Holiday(name: nil) : nil }.segments
    return segments.first { $0.minutes.contains(minute) }?.condition.state ?? .closed
  }

  /// What is open or unknown from one moment until before another: sorted, without overlap, neighbours that say the
  /// same merged. Nothing beyond `maximumDays` after `from` is reported.
  public func intervals(
    from: CivilDateTime, to: CivilDateTime, isHoliday: (CivilDate) -> Bool = { _ in false }
  ) -> [OpeningInterval] {
    intervals(from, to) { isHoliday($0) ? Holiday(name: nil) : nil }
  }

  /// As `intervals(from:to:isHoliday:)`, with the names of holidays (nil on ordinary days): a rule for `PH` that has no
  /// comment of its own carries the name as its comment.
  public func intervals(
    from: CivilDateTime, to: CivilDateTime, holidayName: (CivilDate) -> String?
  ) -> [OpeningInterval] {
    intervals(from, to) { holidayName($0).map { Holiday(name: $0) } }
  }

  /// The first moment after `moment` at which something else is so, state or comment; nil when none comes within
  /// `days` days (at most `maximumDays`).
  public func nextChange(
    after moment: CivilDateTime, within days: Int = 400, isHoliday: (CivilDate) -> Bool = { _ in false }
  ) -> CivilDateTime? {
    guard !isAlwaysOpen else { return nil }
    var current: DayTimeline.Condition?
    for offset in 0...min(max(0, days), Self.maximumDays) {
      let date = moment.date.adding(days: offset)
      for segment in timeline(of: date, { isHoliday($0) ? Holiday(name: nil) : nil }).segments {
        if offset == 0, segment.minutes.lowerBound <= moment.time.minutes {
          // The last one set so is the one that holds at the moment itself.
          current = segment.condition
        } else if segment.condition != current {
          return CivilDateTime(date: date, time: ClockTime(minutes: segment.minutes.lowerBound))
        }
      }
    }
    return nil
  }

  private func intervals(
    _ from: CivilDateTime, _ to: CivilDateTime, _ holidays: HolidayCalendar
  ) -> [OpeningInterval] {
    guard from < to else { return [] }
    var result: [OpeningInterval] = []
    for offset in 0...min(to.date - from.date, Self.maximumDays) {
      let date = from.date.adding(days: offset)
      for segment in timeline(of: date, holidays).segments where segment.condition.state != .closed {
        let start = max(from, CivilDateTime(date: date, time: ClockTime(minutes: segment.minutes.lowerBound)))
        let end = min(to, CivilDateTime(date: date, time: ClockTime(minutes: segment.minutes.upperBound)))
        guard start < end else { continue }
        let condition = segment.condition
        if let last = result.last, last.end == start, last.state == condition.state,
          last.comment == condition.comment, last.isOpenEnd == condition.isOpenEnd
        {
          result[result.count - 1] = last.extended(to: end)
        } else {
          result.append(
            OpeningInterval(
              start: start, end: end, state: condition.state, comment: condition.comment,
              isOpenEnd: condition.isOpenEnd, rule: segment.rule ?? 0))
        }
      }
    }
    return result
  }
}

extension OpeningInterval {
  func extended(to end: CivilDateTime) -> OpeningInterval {
    OpeningInterval(start: start, end: end, state: state, comment: comment, isOpenEnd: isOpenEnd, rule: rule)
  }
}

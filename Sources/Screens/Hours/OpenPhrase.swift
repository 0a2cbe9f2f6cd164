public import CivilTime
public import OpeningHours

/// What a visitor needs to know of a place's hours at a moment, in one phrase; `text(_:)` words it.
public struct OpenPhrase: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    /// Open for as long as one can see ahead.
    case always
    /// Open until the first moment after; `orLater` where that is only the earliest it may close.
    case open(until: CivilDateTime, orLater: Bool)
    /// Open at every time of today, as a weekend's market is that names no times.
    case openAllDay(until: CivilDateTime)
    /// Open for less than an hour more.
    case closing(minutes: Int)
    /// Past the last time that the value names, which leaves open when it closes.
    case openEnd
    /// `allDay` where it is closed the whole day.
    case closed(opens: CivilDateTime?, allDay: Bool)
    /// The value itself leaves it to a question.
    case uncertain
    /// Nobody says, or what is said cannot be read.
    case unknown
  }

  public let state: State
  /// The moment that it is told at, which makes "today" and "tomorrow".
  public let now: CivilDateTime
  /// What the value adds to the state, as its keeper wrote it.
  public let comment: String?
  /// The holiday that it is closed for, or has these hours for.
  public let holiday: String?

  /// Whether somebody who just goes there may stand before a closed door, or in front of one that closes.
  var needsCare: Bool {
    switch state {
    case .closing, .openEnd, .uncertain, .unknown: true
    case .always, .open, .openAllDay, .closed: false
    }
  }

  /// Days that are looked at first, and where those tell nothing.
  private static let near = 8
  private static let far = 400
  /// Fewer minutes than this until it closes are counted.
  private static let soon = 60

  /// - Parameter value: As it is published; nil where nobody has.
  public init(_ value: String?, at now: CivilDateTime, _ calendar: OpeningCalendar) {
    self.init(value.flatMap { try? OpeningHours($0) }, at: now, calendar)
  }

  /// - Parameter hours: Nil where nobody says, or what is said cannot be read.
  public init(_ hours: OpeningHours?, at now: CivilDateTime, _ calendar: OpeningCalendar) {
    guard let hours else {
      self.init(.unknown, now)
      return
    }
    if hours.isAlwaysOpen {
      self.init(.always, now, comment: hours.comment(at: now, calendar))
      return
    }
    let ahead = OpenStretch.ahead(of: now, days: Self.near, hours, calendar)
    guard let stretch = ahead ?? OpenStretch.ahead(of: now, days: Self.far, hours, calendar) else {
      self.init(hours.state(at: now, calendar) == .open ? .always : .closed(opens: nil, allDay: false), now)
      return
    }
    switch stretch {
    case .now(let interval, let end, let orLater):
      let isHoliday = interval.comment != nil && interval.comment == calendar.publicHoliday(now.date)
      let holiday = isHoliday ? interval.comment : nil
      let comment = isHoliday ? nil : interval.comment
      let state: State =
        switch interval.state {
        case .open: Self.open(now, until: end, orLater: orLater, Today(now.date, hours, calendar))
        default: interval.isOpenEnd ? .openEnd : .uncertain
        }
      self.init(state, now, comment: comment, holiday: holiday)
    case .later(let opens):
      let today = Today(now.date, hours, calendar)
      self.init(.closed(opens: opens, allDay: today.isClosed), now, holiday: today.holiday)
    case .onlyUncertain(let interval):
      self.init(.closed(opens: nil, allDay: false), now, comment: interval.comment)
    }
  }

  private static func open(_ now: CivilDateTime, until end: CivilDateTime, orLater: Bool, _ today: Today) -> State {
    let left = (end.date - now.date) * 1_440 + end.time.minutes - now.time.minutes
    if left < soon, !orLater { return .closing(minutes: left) }
    return today.isOpen && !orLater ? .openAllDay(until: end) : .open(until: end, orLater: orLater)
  }

  private init(_ state: State, _ now: CivilDateTime, comment: String? = nil, holiday: String? = nil) {
    self.state = state
    self.now = now
    self.comment = comment.flatMap { $0.isEmpty ? nil : $0 }
    self.holiday = holiday
  }
}

public import CivilTime

/// One visit of a schedule.
public struct ScheduledStop: Hashable, Sendable {
  public let stop: Stop
  /// Nil where the gazetteer has no such place any more.
  public let place: StopPlace?
  /// How to get there from the stop before, or from where the day begins; nil where there is neither.
  public let leg: Travel?
  public let arrive: ClockTime
  /// When the visit begins: on arrival, after lunch, or when the place opens.
  public let start: ClockTime
  public let leave: ClockTime
  public let visitMinutes: Int
  /// Minutes of lunch between the arrival and the visit.
  public let breakMinutes: Int
  /// Whether nobody said how long a visit takes, so that `Schedule.assumedVisit` stands in.
  public let visitIsAssumed: Bool
  public let openness: Openness
  /// When the place is open around the day, in the order of time; nil where nobody can say.
  public let openSpans: [OpenSpan]?
  public let problems: [Problem]

  /// From the arrival to the visit, lunch included.
  public var waitMinutes: Int { start.minutes - arrive.minutes }

  /// The problems with which the visit cannot take place as planned; the others are things to know or to check. A
  /// place that opens while one waits is no conflict.
  public var conflicts: [Problem] {
    problems.filter { problem in
      switch problem {
      case .closedOnArrival: openness == .closed
      case .closedWholeDay, .closesBeforeVisitEnds, .afterDayEnd: true
      case .tightConnection, .hoursUnknown, .noPosition, .travelUnknown, .noSuchPlace, .noTimeForLunch, .publicHoliday:
        false
      }
    }
  }
}

extension ScheduledStop {
  /// The problems without that the trip has no date: it is the same at every stop, and said once for all of them.
  public var problemsOfItsOwn: [Problem] { problems.filter { $0 != .hoursUnknown(.noDate) } }
}

extension ScheduledDay {
  /// Whether opening hours of the day cannot be checked because the trip has no date.
  public var awaitsDate: Bool { stops.contains { $0.problems.contains(.hoursUnknown(.noDate)) } }

  /// What is to be said once for the whole day.
  public var problemsOfAll: [Problem] { (awaitsDate ? [.hoursUnknown(.noDate)] : []) + ownProblems }
}

/// A stretch in which a place is open, in minutes after midnight of the trip's day.
public struct OpenSpan: Hashable, Sendable {
  public let start: ClockTime
  public let end: ClockTime
  /// False where it may be open.
  public let isSure: Bool
}

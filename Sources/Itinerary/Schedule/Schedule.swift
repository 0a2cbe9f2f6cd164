public import CivilTime

/// When a trip is where, and what stands in its way.
///
/// Times are minutes after midnight of the day of the trip; a day that runs past midnight counts on (`25:30`).
public struct Schedule: Hashable, Sendable {
  public let trip: Trip
  /// One for each day of the trip.
  public let days: [ScheduledDay]

  /// All problems in the order of the stops.
  public var problems: [Problem] { days.flatMap(\.problems) }
}

/// One day of a schedule.
public struct ScheduledDay: Hashable, Sendable {
  /// Counted from 0.
  public let index: Int
  public let date: CivilDate?
  public let stops: [ScheduledStop]

  public var travelMinutes: Int { stops.reduce(0) { $0 + ($1.leg?.minutes ?? 0) } }
  public var waitMinutes: Int { stops.reduce(0) { $0 + $1.waitMinutes } }
  public var visitMinutes: Int { stops.reduce(0) { $0 + $1.visitMinutes } }
  /// Metres of all legs that are known.
  public var travelMetres: Int { stops.reduce(0) { $0 + ($1.leg?.metres ?? 0) } }
  /// When the last visit ends; nil on a day without stops.
  public var end: ClockTime? { stops.last?.leave }
  public var problems: [Problem] { stops.flatMap(\.problems) }
}

/// One visit of a schedule.
public struct ScheduledStop: Hashable, Sendable {
  public let stop: Stop
  /// Nil where the gazetteer has no such place any more.
  public let place: StopPlace?
  /// How to get there from the stop before; nil for the first of a day.
  public let leg: Travel?
  public let arrive: ClockTime
  /// When the visit begins: on arrival, or when the place opens.
  public let start: ClockTime
  public let leave: ClockTime
  public let visitMinutes: Int
  /// Whether nobody said how long a visit takes, so that `Schedule.assumedVisit` stands in.
  public let visitIsAssumed: Bool
  public let openness: Openness
  public let problems: [Problem]

  public var waitMinutes: Int { start.minutes - arrive.minutes }

  /// The problems with which the visit cannot take place as planned; the others are things to know or to check. A
  /// place that opens while one waits is no conflict.
  public var conflicts: [Problem] {
    problems.filter { problem in
      switch problem {
      case .closedOnArrival: openness == .closed
      case .closedWholeDay, .closesBeforeVisitEnds, .afterDayEnd: true
      case .tightConnection, .hoursUnknown, .noPosition, .travelUnknown, .noSuchPlace: false
      }
    }
  }
}

/// Whether a place is open for a visit.
public enum Openness: String, CaseIterable, Codable, Hashable, Sendable {
  /// From the start of the visit on; a closing time before its end is a problem of its own.
  case open
  case closed
  /// Never to be shown as closed.
  case unknown
}

public import CivilTime
public import Gazetteer

/// When a trip is where, and what stands in its way.
///
/// Times are minutes after midnight of the day of the trip; a day that runs past midnight counts on (`25:30`).
public struct Schedule: Hashable, Sendable {
  public let trip: Trip
  /// One for each day of the trip.
  public let days: [ScheduledDay]

  /// All problems in the order of the days and stops.
  public var problems: [Problem] { days.flatMap(\.problems) }
  /// Those with which the trip cannot take place as planned.
  public var conflicts: [Problem] { days.flatMap(\.conflicts) }
}

/// One day of a schedule.
public struct ScheduledDay: Hashable, Sendable {
  /// Counted from 0.
  public let index: Int
  public let date: CivilDate?
  /// From when to when the party is out.
  public let dayStart: ClockTime
  public let dayEnd: ClockTime
  /// Where it begins; nil where nobody has said.
  public let start: ScheduledStart?
  public let stops: [ScheduledStop]
  /// Nil where none is planned, the day is over before it or begins after it, or there is no time.
  public let lunch: ScheduledBreak?
  /// Where it ends; nil where nobody has said.
  public let end: ScheduledEnd?
  /// What is to be said of the day and of none of its stops.
  public let ownProblems: [Problem]

  /// When all is done; nil on a day with nothing in it.
  public var finish: ClockTime? {
    let last = end.map(\.at) ?? stops.last?.leave
    return lunch.flatMap { $0.before == stops.count ? $0.end : nil } ?? last
  }
  public var travelMinutes: Int {
    stops.reduce(end?.leg?.minutes ?? 0) { $0 + ($1.leg?.minutes ?? 0) }
  }
  /// For a place to open or for lunch to begin; lunch itself is no waiting.
  public var waitMinutes: Int { stops.reduce(0) { $0 + $1.waitMinutes - $1.breakMinutes } }
  public var visitMinutes: Int { stops.reduce(0) { $0 + $1.visitMinutes } }
  /// Metres of all legs that are known.
  public var travelMetres: Int {
    stops.reduce(end?.leg?.metres ?? 0) { $0 + ($1.leg?.metres ?? 0) }
  }
  public var problems: [Problem] { stops.flatMap(\.problems) + (end?.problems ?? []) + ownProblems }
  public var conflicts: [Problem] { stops.flatMap(\.conflicts) + (end?.conflicts ?? []) }
}

/// Where and when a day begins.
public struct ScheduledStart: Hashable, Sendable {
  public let id: EntryID
  /// Nil where the gazetteer has no such place any more.
  public let place: StopPlace?
  public let at: ClockTime
}

/// Where and when a day ends.
public struct ScheduledEnd: Hashable, Sendable {
  public let id: EntryID
  /// Nil where the gazetteer has no such place any more.
  public let place: StopPlace?
  /// How to get there from the last stop; nil on a day that has nothing before.
  public let leg: Travel?
  public let at: ClockTime
  public let problems: [Problem]

  public var conflicts: [Problem] {
    problems.filter { if case .afterDayEnd = $0 { true } else { false } }
  }
}

/// The break for lunch. It is taken on arrival at the next place, before the visit begins.
public struct ScheduledBreak: Hashable, Sendable {
  public let start: ClockTime
  public let end: ClockTime
  /// The stop at which it is taken, counted from 0; as many as there are stops where it is taken after the last one.
  public let before: Int

  public var minutes: Int { end.minutes - start.minutes }
}

/// Whether a place is open for a visit.
public enum Openness: String, CaseIterable, Codable, Hashable, Sendable {
  /// From the start of the visit on; a closing time before its end is a problem of its own.
  case open
  case closed
  /// Never to be shown as closed.
  case unknown
}

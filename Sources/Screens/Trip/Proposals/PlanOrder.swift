public import CivilTime
public import Gazetteer
public import Itinerary

/// What is to be planned of a trip, as a person asks for it.
public struct PlanOrder: Hashable, Sendable {
  public enum Scope: Hashable, Sendable {
    /// All stops stay, and the free time is filled.
    case rest
    /// Only what is locked stays.
    case anew
    /// What has been reached and what is locked stays; the rest begins now.
    case fromNow
  }

  public let trip: Trip
  public let scope: Scope
  public let now: CivilDateTime
  public let language: Language

  /// How many plans there are to choose from, at most.
  public static let count = 3

  /// The ways in which a trip can be planned now, the likeliest first.
  static func scopes(_ trip: Trip, now: CivilDateTime) -> [Scope] {
    let isUnderWay = trip.startDate.map { (0..<trip.days.count).contains(now.date - $0) } ?? false
    // Where all stops are locked, filling the rest and planning anew come to the same.
    return (isUnderWay && !trip.stops.isEmpty ? [.fromNow] : []) + [.rest]
      + (trip.stops.allSatisfy(\.isLocked) ? [] : [.anew])
  }
}

/// Why there are no plans.
public enum PlanRefusal: Error, Hashable, Sendable {
  case plan(PlanError)
  case resume(ResumeError)
  case failure(Failure)
}

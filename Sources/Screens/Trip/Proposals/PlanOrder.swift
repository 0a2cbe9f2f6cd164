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
  }

  public let trip: Trip
  public let scope: Scope
  public let now: CivilDateTime
  public let language: Language

  /// How many plans there are to choose from, at most.
  public static let count = 3

  /// The ways in which a trip can be planned now. A trip in which both come to the same has only one.
  static func scopes(_ trip: Trip) -> [Scope] { trip.stops.allSatisfy(\.isLocked) ? [.rest] : [.rest, .anew] }
}

/// Why there are no plans.
public enum PlanRefusal: Error, Hashable, Sendable {
  case plan(PlanError)
  case failure(Failure)
}

public import Gazetteer

/// A plan for a trip.
public struct PlanOutcome: Sendable {
  /// What turns the trip that was asked about into the planned one; of a resumed request, also what has happened.
  public let edits: [TripEdit]
  public let trip: Trip
  public let schedule: Schedule
  /// The points of all visits that are planned; comparable between plans for one request only.
  public let score: Int
  public let reasons: [StopID: StopReason]
  /// Most important first.
  public let leftOut: [LeftOut]
  public let warnings: [PlanWarning]
  /// Steps of the search.
  public let steps: Int
}

/// What a party should know before it goes, besides the problems of single stops.
public enum PlanWarning: Hashable, Sendable {
  /// What is said of a tourism route that the plan follows.
  case hazards(route: LocalizedText, LocalizedText)
  /// Nobody says whether somebody who cannot climb steps gets there.
  case accessUnknown(EntryID, LocalizedText)
  /// Nobody says what a bed costs there, and the party has a budget.
  case bedPriceUnknown(EntryID, LocalizedText)
  /// A drive of so many minutes without a place to stop at, on a day counted from 0; so many of rest are added to it.
  case longDrive(day: Int, minutes: Int, rest: Int)
  /// Lunch of a day counted from 0 falls to a place near which no place to eat is known.
  case nothingToEat(day: Int, EntryID, LocalizedText)
  /// Nobody offers a bed there as far as is known.
  case noBed(day: Int)
}

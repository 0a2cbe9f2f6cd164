public import CivilTime
public import Gazetteer

/// Why a place is not in a plan.
public enum LeftOutReason: Hashable, Sendable {
  case excluded
  /// Closed on every day of the trip; the first of them.
  case closed(CivilDate)
  /// Even alone it takes longer than any day has.
  case tooFar
  case overBudget
  /// The time that is left is so many minutes too short; nil where it is the opening hours that do not match.
  case doesNotFit(missingMinutes: Int?)
  /// Steps are in the way of somebody of the party.
  case steps
  /// It is worth less to this party than the way there costs.
  case lowInterest
  /// Nobody says where it is.
  case noPosition
  /// The gazetteer has no such place.
  case unknown
}

/// A place that a plan leaves out, and why.
public struct LeftOut: Hashable, Sendable {
  public let place: EntryID
  public let names: LocalizedText
  public let reason: LeftOutReason

  public init(place: EntryID, names: LocalizedText, reason: LeftOutReason) {
    self.place = place
    self.names = names
    self.reason = reason
  }
}

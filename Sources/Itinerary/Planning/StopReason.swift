public import Gazetteer

/// Why a stop is in a plan.
public enum StopReason: Hashable, Sendable {
  /// The party asked for it.
  case asked
  /// It was in the trip before.
  case kept
  /// One of the first things to see.
  case foremost
  case interest(Interest)
  case festival(LocalizedText)
  /// It is at its best in that month.
  case season
  /// Worth the time that was left.
  case worth
}

public import Gazetteer

/// How far a party has come on its trip. What lies before it stays as it is, and a planner plans what is left.
public struct TripProgress: Hashable, Sendable {
  /// The day that it is, counted from 0.
  public let day: Int
  /// So many stops of that day have been reached.
  public let reached: Int
  /// Where what is left of the day begins; nil where nobody has said.
  public let place: EntryID?
  /// When it begins, in minutes after midnight of the day: now, or when the visit that is under way is over.
  public let minute: Int
  /// Whether lunch has been had.
  let hasEaten: Bool
  /// What makes the schedule of the trip say so.
  let edits: [TripEdit]
}

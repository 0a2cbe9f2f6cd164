public import Itinerary

/// A stop on its way under the mouse.
public struct TripDrag: Hashable, Sendable {
  public let stop: StopID
  /// Whether it was selected before it was pressed: then a click without a move opens it.
  let wasSelected: Bool
  /// Whether the mouse has moved with it.
  public internal(set) var hasMoved = false
  /// Where it would land; nil where the mouse is over no day.
  public internal(set) var target: Target?

  /// A place in the order that the day has without the stop. Both counted from 0.
  public struct Target: Hashable, Sendable {
    public let day: Int
    public let index: Int
  }
}

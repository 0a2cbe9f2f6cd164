/// A trip with every revision that can be undone or done again.
///
/// Revisions are whole trips: a trip is small, and a revision that is kept whole cannot be undone wrongly. The oldest
/// ones go when there are more than `limit`.
public struct TripHistory: Hashable, Sendable {
  public static let limit = 200

  /// Oldest first; never empty.
  public private(set) var revisions: [Trip]
  /// The revision that the traveller sees.
  public private(set) var head: Int

  public init(_ trip: Trip) {
    revisions = [trip]
    head = 0
  }

  /// Nil unless there are 1 to `limit` revisions of one trip and `head` is one of them.
  public init?(revisions: [Trip], head: Int) {
    guard revisions.indices.contains(head), revisions.count <= Self.limit,
      Set(revisions.map(\.id)).count == 1
    else { return nil }
    self.revisions = revisions
    self.head = head
  }

  /// The trip as it is now. A stop number that an undone revision gave away is not given away again.
  public var current: Trip { numbered(revisions[head]) }

  public var canUndo: Bool { head > 0 }
  public var canRedo: Bool { head + 1 < revisions.count }

  /// Makes a trip the newest revision and drops what was undone. A trip that equals the current one changes nothing.
  public mutating func record(_ trip: Trip) {
    guard trip != current else { return }
    let recorded = numbered(trip)
    revisions.removeSubrange((head + 1)...)
    revisions.append(recorded)
    revisions.removeFirst(max(0, revisions.count - Self.limit))
    head = revisions.count - 1
  }

  /// Edits the current trip and records the outcome.
  @discardableResult
  public mutating func apply(_ edit: TripEdit) throws(TripEditError) -> Trip {
    record(try current.applying(edit))
    return current
  }

  /// The trip before the last revision, or nil where there is none.
  @discardableResult
  public mutating func undo() -> Trip? {
    guard canUndo else { return nil }
    head -= 1
    return current
  }

  /// The trip that was undone last, or nil where nothing was.
  @discardableResult
  public mutating func redo() -> Trip? {
    guard canRedo else { return nil }
    head += 1
    return current
  }

  private func numbered(_ trip: Trip) -> Trip {
    var trip = trip
    trip.nextStop = revisions.reduce(trip.nextStop) { max($0, $1.nextStop) }
    return trip
  }
}

import Itinerary

/// The current trip beside an earlier version of itself, or beside another trip.
public struct ComparePrompt: Sendable {
  enum Other: Hashable, Sendable {
    /// So many changes ago.
    case changes(Int)
    case trip(TripID)
  }

  var other: Other
  /// The first line in sight.
  var top = 0

  /// Everything that the current trip can be put beside: its versions, the newest first, then the other trips.
  static func others(_ model: Model) -> [Other] {
    guard let history = model.trips.history else { return [] }
    return (history.head > 0 ? (1...history.head).map(Other.changes) : [])
      + model.trips.histories.filter { $0.current.id != history.current.id }.map { .trip($0.current.id) }
  }

  func trip(_ model: Model) -> Trip? {
    switch other {
    case .changes(let count):
      guard let history = model.trips.history, history.revisions.indices.contains(history.head - count) else {
        return nil
      }
      return history.revisions[history.head - count]
    case .trip(let id): return model.trips.histories.first { $0.current.id == id }?.current
    }
  }
}

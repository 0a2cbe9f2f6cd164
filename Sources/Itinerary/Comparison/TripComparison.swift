public import CivilTime

/// Two versions of a trip, or two trips, one beside the other.
///
/// Stops of one trip are known by their numbers, stops of two trips by their places.
public struct TripComparison: Hashable, Sendable {
  /// What became of stops: first those of the newer version in their order, then those that are gone. Stops that are
  /// as they were are left out.
  public let changes: [StopChange]
  /// When each day is over, before and after, where that differs.
  public let finishes: [FinishChange]
  public let before: TripTotals
  public let after: TripTotals

  /// - Parameter moved: Of stops that have changed places with each other, the one that is said to have moved.
  public init(_ old: Schedule, _ new: Schedule, moved: StopID? = nil) {
    let pairing = StopPairing(old, new, moved: moved)
    changes = pairing.changes
    finishes = (0..<max(old.days.count, new.days.count)).compactMap { day in
      let (was, now) = (Self.finish(old, day), Self.finish(new, day))
      return was == now ? nil : FinishChange(day: day, before: was, after: now)
    }
    before = TripTotals(old)
    after = TripTotals(new)
  }

  private static func finish(_ schedule: Schedule, _ day: Int) -> ClockTime? {
    schedule.days.indices.contains(day) ? schedule.days[day].finish : nil
  }
}

/// What became of one stop. Days are counted from 0.
public struct StopChange: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case added, removed
    /// From that day, which may be the same one: then its place in the order is another.
    case moved(fromDay: Int)
    /// The visit begins so many minutes later, or earlier where they are negative.
    case retimed(minutes: Int)
    /// How long, the note or the lock.
    case altered
  }

  public let kind: Kind
  /// As it is now; as it was where it is gone.
  public let stop: ScheduledStop
  public let day: Int
}

/// When a day is over. Nil where it has nothing in it.
public struct FinishChange: Hashable, Sendable {
  public let day: Int
  public let before: ClockTime?
  public let after: ClockTime?
}

/// A trip in a few figures.
public struct TripTotals: Hashable, Sendable {
  public let days: Int
  public let stops: Int
  public let visitMinutes: Int
  public let travelMinutes: Int
  public let travelMetres: Int
  public let waitMinutes: Int
  public let conflicts: Int
  /// Dong for the party, as far as it is known.
  public let cost: Int
  public let costIsComplete: Bool

  public init(_ schedule: Schedule) {
    func sum(_ part: KeyPath<ScheduledDay, Int>) -> Int { schedule.days.reduce(0) { $0 + $1[keyPath: part] } }
    let cost = TripCost(schedule)
    days = schedule.days.count
    stops = schedule.trip.stops.count
    visitMinutes = sum(\.visitMinutes)
    travelMinutes = sum(\.travelMinutes)
    travelMetres = sum(\.travelMetres)
    waitMinutes = sum(\.waitMinutes)
    conflicts = schedule.conflicts.count
    self.cost = cost.total
    costIsComplete = cost.isComplete
  }
}

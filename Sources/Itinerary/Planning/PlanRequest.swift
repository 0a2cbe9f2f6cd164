public import CivilTime
public import Gazetteer

/// What is to be planned: a trip with its days, wishes and stops, and what of it has to stay.
public struct PlanRequest: Hashable, Sendable {
  /// Which stops of the trip stay. They stay on their day; their order is the planner's.
  public enum Keeping: String, CaseIterable, Hashable, Sendable {
    /// Those that are locked.
    case locked
    /// All: the planner only fills what is free.
    case all
  }

  public var trip: Trip
  public var startDate: CivilDate
  public var keeping: Keeping
  /// Places that the plan must have, on any day.
  public var including: [EntryID]
  /// The beds to choose from: one for each night in order, or one for all. Empty for any.
  public var stays: [EntryID]
  /// How far the party has come; nil where the whole trip is planned.
  public internal(set) var progress: TripProgress?

  /// Nil where the trip has no start date: opening hours depend on it.
  public init?(
    _ trip: Trip, keeping: Keeping = .locked, including: [EntryID] = [], stays: [EntryID] = []
  ) {
    guard let startDate = trip.startDate else { return nil }
    self.trip = trip
    self.startDate = startDate
    self.keeping = keeping
    self.including = including
    self.stays = stays
  }

  func date(ofDay day: Int) -> CivilDate { startDate.adding(days: day) }
  var lastDate: CivilDate { date(ofDay: trip.days.count - 1) }

  /// The hours of a day that are there to plan, in minutes after its midnight.
  func hours(ofDay day: Int) -> ClosedRange<Int> {
    let hours = trip.hours(ofDay: day)
    guard let progress, day <= progress.day else { return hours.start.minutes...max(hours.start, hours.end).minutes }
    return day < progress.day ? 0...0 : progress.minute...max(progress.minute, hours.end.minutes)
  }
}

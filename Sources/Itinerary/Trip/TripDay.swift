public import Gazetteer

/// The stops of one day, in the order of the visits, and what is its own.
public struct TripDay: Hashable, Sendable {
  public internal(set) var stops: [Stop]
  /// Where the day ends: the bed of that night, or the airport on the last day. Nil where nobody has said.
  public internal(set) var end: EntryID?
  /// This day's own hours; nil for those of the trip.
  public internal(set) var hours: DayHours?

  init(stops: [Stop] = [], end: EntryID? = nil, hours: DayHours? = nil) {
    self.stops = stops
    self.end = end
    self.hours = hours
  }
}

public import Gazetteer
public import OpeningHours

extension Schedule {
  /// Minutes of a visit where neither the traveller nor the gazetteer says.
  public static let assumedVisit = 60

  /// Goes through a trip stop by stop.
  ///
  /// Each day begins at the day's start time where it is known to begin, or else at its first stop. Nothing is moved
  /// or left out to make things fit; what does not fit is a problem of its stop, its day's end or its day.
  ///
  /// - Parameters:
  ///   - places: Of every place of the trip; one that is missing is a problem.
  ///   - calendar: The holidays and the sun that a place's hours go by.
  public static func make(
    _ trip: Trip, places: [EntryID: StopPlace], network: TravelNetwork,
    calendar: @escaping (EntryHeader) -> OpeningCalendar = { .of($0) }
  ) -> Schedule {
    var shelf = OpeningShelf(places: places, calendar: calendar)
    let days = trip.days.indices.map { index in
      DayWalk(trip, day: index, network: network, shelf: shelf).day(&shelf)
    }
    return Schedule(trip: trip, days: days)
  }
}

public import CivilTime
public import Gazetteer

/// Why what is left of a trip cannot be planned.
public enum ResumeError: Error, Hashable, Sendable {
  /// It was over on that date.
  case over(CivilDate)
  /// The trip does not take what has happened.
  case refused(TripEditError)
}

extension PlanRequest {
  /// The request for what is left of the trip: days that are past, and stops that have been reached by the schedule, stay
  /// as they are; the rest is planned from where the party is.
  ///
  /// So that the schedule says the truth, a visit that should be over lasts until now, and a place to which the trip did
  /// not lead becomes a stop. A day on which nothing has been reached begins now.
  ///
  /// - Parameters:
  ///   - now: On Viet Nam's clock. Before the trip the request stays as it is.
  ///   - place: Where the party is; nil for the stop that it has reached last, or where the day begins.
  public func resumed(
    at now: CivilDateTime, place: EntryID? = nil, facts: PlanFacts
  ) throws(ResumeError) -> PlanRequest {
    let day = now.date - startDate
    guard day >= 0 else { return self }
    guard day < trip.days.count, day < trip.days.count - 1 || now.time.minutes < hours(ofDay: day).upperBound else {
      throw .over(lastDate)
    }
    var request = self
    do {
      let resumption = try Resumption(trip, day: day, minute: now.time.minutes, place: place, facts: facts)
      request.trip = resumption.trip
      request.progress = resumption.progress
    } catch { throw .refused(error) }
    return request
  }

  /// Stops of a day that stay as they are, because they have been reached.
  func reached(ofDay day: Int) -> ArraySlice<Stop> {
    guard let progress, day <= progress.day else { return [] }
    return day < progress.day ? trip.days[day].stops[...] : trip.days[day].stops.prefix(progress.reached)
  }

  /// Where what is to be planned of a day begins.
  func start(ofDay day: Int, _ ends: [EntryID?]) -> EntryID? {
    if let progress, day == progress.day { return progress.place }
    return day == 0 ? trip.start : ends[day - 1]
  }

  func isOver(_ day: Int) -> Bool { progress.map { day < $0.day } ?? false }

  /// Places where the party has been.
  var visited: Set<EntryID> { Set(trip.days.indices.flatMap { reached(ofDay: $0).map(\.place) }) }
}

import CivilTime
public import Gazetteer
public import OpeningHours

extension Schedule {
  /// Minutes of a visit where neither the traveller nor the gazetteer says.
  public static let assumedVisit = 60

  /// Goes through a trip stop by stop.
  ///
  /// Each day begins at its first stop, at the trip's `dayStart`: how the traveller gets there from the bed is not
  /// known. Nothing is moved or left out to make things fit; what does not fit is a problem of its stop.
  ///
  /// - Parameters:
  ///   - places: Of every stop; one that is missing is a problem.
  ///   - calendar: The holidays and the sun that a place's hours go by.
  public static func make(
    _ trip: Trip, places: [EntryID: StopPlace], network: TravelNetwork,
    calendar: (EntryHeader) -> OpeningCalendar = { .of($0) }
  ) -> Schedule {
    let days = trip.days.enumerated().map { index, day in
      let date = trip.date(ofDay: index)
      var stops: [ScheduledStop] = []
      for stop in day.stops {
        stops.append(
          visit(stop, after: stops.last, trip, date, places[stop.place], network: network, calendar: calendar))
      }
      return ScheduledDay(index: index, date: date, stops: stops)
    }
    return Schedule(trip: trip, days: days)
  }

  private static func visit(
    _ stop: Stop, after before: ScheduledStop?, _ trip: Trip, _ date: CivilDate?, _ place: StopPlace?,
    network: TravelNetwork, calendar: (EntryHeader) -> OpeningCalendar
  ) -> ScheduledStop {
    let leg = before.map { network.travel(from: $0.stop.place, to: stop.place, mode: trip.mode) }
    let arrival = (before?.leave ?? trip.dayStart).minutes + (leg?.minutes ?? 0)
    // A gazetteer may say anything; a visit is no longer than a day.
    let known = stop.visitMinutes ?? place?.visitMinutes.map { min(max(0, $0), Trip.Limits.visitMinutes.upperBound) }
    let visit = known ?? assumedVisit

    var problems: [Problem] = []
    if let place {
      if place.header.position == nil { problems.append(.noPosition) }
    } else {
      problems.append(.noSuchPlace)
    }
    if let leg, leg.minutes == nil { problems.append(.travelUnknown) }
    let window = VisitWindow(
      hours: place?.hours, date: date, arrival: arrival, visit: visit, afterTravel: (leg?.minutes ?? 0) > 0,
      calendar: place.map { calendar($0.header) } ?? .ordinary)
    // That nobody knows the hours of a place that is not there goes without saying.
    if place != nil { problems += window.problems }
    let leave = window.start + visit
    if leave > trip.dayEnd.minutes { problems.append(.afterDayEnd(minutes: leave - trip.dayEnd.minutes)) }

    return ScheduledStop(
      stop: stop, place: place, leg: leg, arrive: ClockTime(minutes: arrival),
      start: ClockTime(minutes: window.start), leave: ClockTime(minutes: leave), visitMinutes: visit,
      visitIsAssumed: known == nil, openness: window.openness, problems: problems)
  }
}

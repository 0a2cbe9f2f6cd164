import CivilTime
import Gazetteer

/// One day from its start to its end, with or without lunch at one of its places.
struct DayWalk {
  private let index: Int
  private let date: CivilDate?
  private let hours: (start: ClockTime, end: ClockTime)
  private let start: ScheduledStart?
  private let visits: [Visit]
  private let end: EndPoint?
  private let lunch: MealBreak?

  /// A stop with all that does not depend on the time of the day.
  private struct Visit {
    let stop: Stop
    let place: StopPlace?
    let leg: Travel?
    let minutes: Int
    let isAssumed: Bool
    let problems: [Problem]
  }

  private struct EndPoint {
    let id: EntryID
    let place: StopPlace?
    let leg: Travel?
    let problems: [Problem]
  }

  init(_ trip: Trip, day index: Int, network: TravelNetwork, shelf: OpeningShelf) {
    self.index = index
    date = trip.date(ofDay: index)
    hours = trip.hours(ofDay: index)
    lunch = trip.lunch
    let from = trip.start(ofDay: index)
    let at = hours.start
    start = from.map { ScheduledStart(id: $0, place: shelf[$0], at: at) }
    var before = from
    func leg(to place: EntryID) -> Travel? {
      defer { before = place }
      return before.map { network.travel(from: $0, to: place, mode: trip.mode).resting }
    }
    func problems(_ place: StopPlace?, _ leg: Travel?) -> [Problem] {
      (place == nil ? [.noSuchPlace] : place?.header.position == nil ? [.noPosition] : [])
        + (leg != nil && leg?.minutes == nil ? [.travelUnknown] : [])
    }
    visits = trip.days[index].stops.map { stop in
      let place = shelf[stop.place]
      let leg = leg(to: stop.place)
      // A gazetteer may say anything; a visit is no longer than a day.
      let known = stop.visitMinutes ?? place?.visitMinutes.map { min(max(0, $0), Trip.Limits.visitMinutes.upperBound) }
      return Visit(
        stop: stop, place: place, leg: leg, minutes: known ?? Schedule.assumedVisit, isAssumed: known == nil,
        problems: problems(place, leg))
    }
    end = trip.days[index].end.map { id in
      let place = shelf[id]
      let leg = leg(to: id)
      return EndPoint(id: id, place: place, leg: leg, problems: problems(place, leg))
    }
  }

  /// The day with lunch where it is best taken: where it leaves the fewest conflicts, then the earliest end, then
  /// nearest to noon, then first.
  func day(_ shelf: inout OpeningShelf) -> ScheduledDay {
    let plain = walk(lunchBefore: nil, &shelf)
    guard let lunch, let finish = plain.finish, !visits.isEmpty, finish > lunch.from,
      hours.start.minutes + lunch.minutes <= lunch.to.minutes
    else { return plain }
    var best: (day: ScheduledDay, rank: [Int])?
    // Up to its lunch a day is as it is without one, so that it is known beforehand where the break fits.
    let arrivals = plain.stops.map(\.arrive.minutes) + [plain.end?.at.minutes ?? finish.minutes]
    for (position, arrival) in arrivals.enumerated() where lunchBreak(at: arrival, before: position) != nil {
      let day = walk(lunchBefore: position, &shelf)
      guard let taken = day.lunch, let finish = day.finish else { continue }
      let rank = [day.conflicts.count, finish.minutes, abs(taken.start.minutes - Self.noon)]
      if best.map({ rank.lexicographicallyPrecedes($0.rank) }) ?? true { best = (day, rank) }
    }
    // Who would miss a door or come too late for it eats on the way.
    if let best, best.rank[0] <= plain.conflicts.count { return best.day }
    // A day that is begun before the window and over after it leaves no time for lunch; another one needs none.
    let spans = hours.start <= lunch.from && finish >= lunch.to
    return walk(lunchBefore: nil, problems: spans ? [.noTimeForLunch] : [], &shelf)
  }

  private static let noon = 720

  private func walk(lunchBefore position: Int?, problems: [Problem] = [], _ shelf: inout OpeningShelf) -> ScheduledDay {
    var now = hours.start.minutes
    var taken: ScheduledBreak?
    var stops: [ScheduledStop] = []
    for (number, visit) in visits.enumerated() {
      now += visit.leg?.minutes ?? 0
      if position == number { taken = lunchBreak(at: now, before: number) }
      let stop = self.stop(visit, arrive: now, lunch: position == number ? taken : nil, &shelf)
      stops.append(stop)
      now = stop.leave.minutes
    }
    let end = end.map { end in
      now += end.leg?.minutes ?? 0
      let late = now - hours.end.minutes
      return ScheduledEnd(
        id: end.id, place: end.place, leg: end.leg, at: ClockTime(minutes: now),
        problems: end.problems + (late > 0 ? [.afterDayEnd(minutes: late)] : []))
    }
    if position == visits.count { taken = lunchBreak(at: now, before: visits.count) }
    return ScheduledDay(
      index: index, date: date, dayStart: hours.start, dayEnd: hours.end, start: start, stops: stops, lunch: taken,
      end: end, ownProblems: holiday(&shelf) + problems)
  }

  /// Hours that do not name holidays say nothing of them.
  private func holiday(_ shelf: inout OpeningShelf) -> [Problem] {
    guard let name = date?.publicHoliday, visits.contains(where: { !shelf.knowsHolidays(of: $0.stop.place) }) else {
      return []
    }
    return [.publicHoliday(name)]
  }

  private func stop(_ visit: Visit, arrive: Int, lunch: ScheduledBreak?, _ shelf: inout OpeningShelf) -> ScheduledStop {
    let ready = lunch?.end.minutes ?? arrive
    let window = VisitWindow(
      shelf.opening(of: visit.stop.place, date, at: ready), date: date, arrival: ready, visit: visit.minutes,
      afterTravel: (visit.leg?.minutes ?? 0) > 0)
    // That nobody knows the hours of a place that is not there goes without saying.
    var problems = visit.problems + (visit.place == nil ? [] : window.problems)
    let leave = window.start + visit.minutes
    if leave > hours.end.minutes { problems.append(.afterDayEnd(minutes: leave - hours.end.minutes)) }
    return ScheduledStop(
      stop: visit.stop, place: visit.place, leg: visit.leg, arrive: ClockTime(minutes: arrive),
      start: ClockTime(minutes: window.start), leave: ClockTime(minutes: leave), visitMinutes: visit.minutes,
      breakMinutes: lunch?.minutes ?? 0, visitIsAssumed: visit.isAssumed, openness: window.openness,
      openSpans: shelf.openSpans(of: visit.stop.place, date), problems: problems)
  }

  /// Nil where the break does not fit into its window any more, or the party would wait for it longer than for a door.
  private func lunchBreak(at arrival: Int, before position: Int) -> ScheduledBreak? {
    guard let lunch else { return nil }
    let start = max(arrival, lunch.from.minutes)
    guard start + lunch.minutes <= lunch.to.minutes, start - arrival <= VisitWindow.patience else { return nil }
    return ScheduledBreak(
      start: ClockTime(minutes: start), end: ClockTime(minutes: start + lunch.minutes), before: position)
  }
}

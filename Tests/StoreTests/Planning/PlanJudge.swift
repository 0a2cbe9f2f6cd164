import CivilTime
import Gazetteer
import Itinerary
import OpeningHours

/// Judges a plan by the gazetteer alone; neither the planner's arithmetic nor the schedule's opening hours are used.
struct PlanJudge {
  let request: PlanRequest
  let facts: PlanFacts

  func faults(_ plan: PlanOutcome) -> [String] {
    var faults = plan.schedule.days.flatMap(day)
    let places = plan.trip.stops.map(\.place)
    for place in request.including where !places.contains(place) { faults.append("\(place) is missing") }
    for place in places where request.trip.wishes.excluded.contains(place) { faults.append("\(place) was excluded") }
    if Set(places).count != places.count { faults.append("a place is visited twice") }
    for stop in request.trip.stops where stop.isLocked && plan.trip.position(of: stop.id) == nil {
      faults.append("stop \(stop.id.rawValue) is lost")
    }
    let fees = places.compactMap { facts.places[$0]?.stop.ticket.flatMap { Int($0) } }.reduce(0, +)
    if let budget = request.trip.wishes.budget, fees * request.trip.wishes.party > budget {
      faults.append("tickets for \(fees) a person pass the budget")
    }
    return faults
  }

  private func day(_ day: ScheduledDay) -> [String] {
    var faults: [String] = []
    let hours = request.trip.hours(ofDay: day.index)
    var now = hours.start.minutes
    for stop in day.stops {
      now += stop.leg?.minutes ?? 0
      if stop.arrive.minutes != now { faults.append("day \(day.index): \(stop.stop.place) is reached at another time") }
      if stop.start < stop.arrive { faults.append("day \(day.index): \(stop.stop.place) begins before it is reached") }
      now = stop.start.minutes + stop.visitMinutes
      if stop.leave.minutes != now { faults.append("day \(day.index): \(stop.stop.place) ends at another time") }
      if !isOpen(stop, day) { faults.append("day \(day.index): \(stop.stop.place) is not open at \(stop.start)") }
    }
    if let end = day.end {
      now += end.leg?.minutes ?? 0
      if end.at.minutes != now { faults.append("day \(day.index) ends at another time") }
    }
    if now > hours.end.minutes { faults.append("day \(day.index) ends at \(now), after \(hours.end)") }
    return faults
  }

  /// Asked minute by minute of the value itself.
  private func isOpen(_ stop: ScheduledStop, _ day: ScheduledDay) -> Bool {
    guard let date = day.date, let place = facts.places[stop.stop.place], let text = place.stop.hours,
      let hours = try? OpeningHours(text)
    else { return stop.openness == .unknown || facts.places[stop.stop.place]?.stop.hours != nil }
    let calendar = OpeningCalendar.of(place.header)
    return (stop.start.minutes..<max(stop.start.minutes + 1, stop.leave.minutes)).allSatisfy { minute in
      let moment = CivilDateTime(date: date, time: ClockTime(minutes: 0)).adding(minutes: minute)
      return hours.state(at: moment, calendar) != .closed
    }
  }
}

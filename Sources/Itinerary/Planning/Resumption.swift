import CivilTime
import Gazetteer

/// Works out how far a party has come, and makes its trip say so.
struct Resumption {
  private(set) var trip: Trip
  private let day: Int
  private let facts: PlanFacts
  private let network: TravelNetwork
  private var edits: [TripEdit] = []
  private var reached: Int
  private let place: EntryID?
  /// In minutes after midnight of the day.
  private let now: Int
  private var minute: Int
  private var hasEaten = false

  var progress: TripProgress {
    TripProgress(day: day, reached: reached, place: place, minute: minute, hasEaten: hasEaten, edits: edits)
  }

  /// - Parameter minute: Now, after midnight of the day.
  init(_ trip: Trip, day: Int, minute: Int, place: EntryID?, facts: PlanFacts) throws(TripEditError) {
    self.trip = trip
    self.day = day
    now = minute
    self.minute = minute
    self.facts = facts
    network = facts.network
    let today = Schedule.make(trip, places: facts.stopPlaces, network: network).days[day]
    reached = today.stops.prefix { $0.arrive.minutes <= minute }.count
    let expected = reached > 0 ? today.stops[reached - 1].stop.place : trip.start(ofDay: day)
    self.place = place ?? expected
    if let place, place != expected {
      try leave(for: place)
      try apply(.add(place, day: day, at: reached))
      try apply(.setVisit(self.trip.days[day].stops[reached].id, 0))
      reached += 1
    }
    if reached == 0 { try setOut() } else { try stay() }
  }

  private mutating func apply(_ edit: TripEdit) throws(TripEditError) {
    trip = try trip.applying(edit)
    edits.append(edit)
  }

  /// Nothing has been reached: the day begins now.
  private mutating func setOut() throws(TripEditError) {
    let hours = trip.hours(ofDay: day)
    guard minute > hours.start.minutes else {
      minute = hours.start.minutes
      return
    }
    guard let left = DayHours(start: ClockTime(minutes: minute), end: hours.end) else { return }
    try apply(.setDayHours(day: day, left))
  }

  /// Who is elsewhere already has left the last stop in time for that.
  private mutating func leave(for place: EntryID) throws(TripEditError) {
    guard reached > 0 else { return }
    let (leave, visit) = try standing()
    let stop = trip.days[day].stops[reached - 1]
    let way = network.travel(from: stop.place, to: place, mode: trip.mode).resting.minutes ?? 0
    let late = leave + way - now
    if late > 0, visit > 0 { try apply(.setVisit(stop.id, max(0, visit - late))) }
  }

  /// The last visit lasts until now, whatever lunch there was on the way to it.
  private mutating func stay() throws(TripEditError) {
    for _ in 0..<3 {
      let (leave, visit) = try standing()
      // A visit that is under way goes on; one that was made longer here may have met lunch, and be too long by that.
      guard leave < now || !edits.isEmpty else { break }
      let minutes = min(max(0, visit + now - leave), Trip.Limits.visitMinutes.upperBound)
      guard minutes != visit else { break }
      try apply(.setVisit(trip.days[day].stops[reached - 1].id, minutes))
    }
    minute = max(now, try standing().leave)
  }

  /// When the visit of the last stop that has been reached is over, and how long it takes.
  private mutating func standing() throws(TripEditError) -> (leave: Int, visit: Int) {
    var past = trip
    for stop in trip.days[day].stops.dropFirst(reached) { past = try past.applying(.remove(stop.id)) }
    var today = Schedule.make(past, places: facts.stopPlaces, network: network).days[day]
    hasEaten = today.lunch.map { $0.before < reached && $0.start.minutes <= now } ?? false
    if !hasEaten {
      // Lunch is still to come, wherever it is best had on a day that is over so soon.
      past = try past.applying(.setLunch(nil))
      today = Schedule.make(past, places: facts.stopPlaces, network: network).days[day]
    }
    return (today.stops[reached - 1].leave.minutes, today.stops[reached - 1].visitMinutes)
  }
}

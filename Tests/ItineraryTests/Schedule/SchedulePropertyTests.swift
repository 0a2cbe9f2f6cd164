import CivilTime
import Gazetteer
import OpeningHours
import SeededRandomness
import Testing
import TripSamples

@testable import Itinerary

/// Trips made at random, checked by what must be so of every schedule.
struct SchedulePropertyTests {
  static let hours: [String?] = [
    nil, "24/7", "Mo-Su 07:00-11:00,13:30-17:00", "Sa,Su", "Tu-Su 07:00-17:00", "off", "17:00-02:00", "17:00+", "?",
    "Mo-Fr 07:00-11:30 open \"gọi trước\"", "Mo 08:00-12:00; We 20:00-26:00",
  ]

  @Test(arguments: 0..<40)
  func isSound(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var places: [EntryID: StopPlace] = [:]
    var positions: [EntryID: Position] = [:]
    for number in 0..<12 {
      let position =
        Int.random(in: 0..<5, using: &generator) == 0
        ? nil
        : try Fixtures.position(
          Double.random(in: 21.2...21.6, using: &generator), Double.random(in: 102.8...103.3, using: &generator))
      let header = try Fixtures.header("p\(number)", position: position)
      positions[header.id] = position
      places[header.id] = StopPlace(
        header: header, visitMinutes: Bool.random(using: &generator) ? Int.random(in: 0...200, using: &generator) : nil,
        hours: Self.hours.randomElement(using: &generator) ?? nil)
    }
    let network = TravelNetwork(
      legs: [try Fixtures.leg("p0", "p1", metres: 9_000, minutes: 20)], positions: positions)
    let ids = places.keys.sorted() + [try Fixtures.id("gone")]
    var edits = RandomEdits(seed: UInt64(seed), places: ids)
    var trip = try Fixtures.trip(days: 3, start: seed.isMultiple(of: 4) ? nil : "2026-12-03")
    for _ in 0..<60 { trip = (try? trip.applying(edits.next(for: trip))) ?? trip }

    let schedule = Schedule.make(trip, places: places, network: network)
    #expect(schedule.days.map { $0.stops.map(\.stop) } == trip.days.map(\.stops))
    for day in schedule.days {
      expectSound(day, trip)
      for stop in day.stops { try expectTrue(stop, day) }
    }
    #expect(Schedule.make(trip, places: places, network: network) == schedule)
  }

  private func expectSound(_ day: ScheduledDay, _ trip: Trip) {
    let (begin, over) = trip.hours(ofDay: day.index)
    #expect(day.dayStart == begin && day.dayEnd == over)
    #expect(
      day.start?.id == trip.start(ofDay: day.index) && day.start.map { $0.at == begin } ?? true)
    #expect(day.end?.id == trip.days[day.index].end)
    var now = begin
    var legs = 0
    for (index, stop) in day.stops.enumerated() {
      #expect((stop.leg == nil) == (index == 0 && day.start == nil))
      legs += stop.leg?.minutes ?? 0
      #expect(stop.arrive.minutes == now.minutes + (stop.leg?.minutes ?? 0))
      let lunch = day.lunch.flatMap { $0.before == index ? $0 : nil }
      #expect(stop.breakMinutes == lunch?.minutes ?? 0)
      let ready = lunch?.end ?? stop.arrive
      #expect(stop.start >= ready && stop.start.minutes - ready.minutes <= VisitWindow.patience)
      #expect(stop.leave.minutes == stop.start.minutes + stop.visitMinutes)
      #expect(
        stop.problems.contains { if case .afterDayEnd = $0 { true } else { false } }
          == (stop.leave > over))
      now = stop.leave
    }
    if let end = day.end {
      #expect((end.leg == nil) == (day.stops.isEmpty && day.start == nil))
      legs += end.leg?.minutes ?? 0
      #expect(end.at.minutes == now.minutes + (end.leg?.minutes ?? 0))
      #expect(
        end.conflicts
          == (end.at > over ? [.afterDayEnd(minutes: end.at.minutes - over.minutes)] : []))
      now = end.at
    }
    #expect(day.travelMinutes == legs)
    if let lunch = day.lunch, let wanted = trip.lunch {
      #expect(
        lunch.start >= wanted.from && lunch.end <= wanted.to && lunch.minutes == wanted.minutes)
      #expect(
        (0...day.stops.count).contains(lunch.before) && !day.ownProblems.contains(.noTimeForLunch))
      if lunch.before == day.stops.count { now = max(now, lunch.end) }
    } else {
      let all = day.travelMinutes + day.waitMinutes + day.visitMinutes
      #expect(day.finish == nil || begin.minutes + all == now.minutes)
      if day.ownProblems.contains(.noTimeForLunch) {
        #expect(trip.lunch.map { begin <= $0.from && now >= $0.to } ?? false)
      }
    }
    #expect(day.finish == nil ? day.stops.isEmpty && day.end == nil : day.finish == now)
  }

  /// What is said of a stop, against the opening hours themselves.
  private func expectTrue(_ stop: ScheduledStop, _ day: ScheduledDay) throws {
    let text = stop.place?.hours
    let hours = text.flatMap { try? OpeningHours($0) }
    guard let hours, let date = day.date else {
      if hours?.isAlwaysOpen == true {
        #expect(stop.openness == .open)
      } else {
        #expect(stop.openness == .unknown && (stop.waitMinutes == 0 || stop.breakMinutes > 0))
      }
      return
    }
    let state = hours.state(at: CivilDateTime(date: date, time: stop.start))
    if stop.openness == .closed { #expect(state == .closed) } else { #expect(state != .closed) }
    if stop.openness == .open, stop.visitMinutes > 0 {
      let missing = stop.problems.compactMap { problem -> Int? in
        if case .closesBeforeVisitEnds(_, let minutes) = problem { minutes } else { nil }
      }.first
      let last = stop.leave.minutes - (missing ?? 0) - 1
      #expect(hours.state(at: CivilDateTime(date: date, time: ClockTime(minutes: last))) == .open)
      if missing != nil {
        #expect(hours.state(at: CivilDateTime(date: date, time: ClockTime(minutes: last + 1))) == .closed)
      }
    }
  }
}

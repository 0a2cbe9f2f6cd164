import CivilTime
import Foundation
import Gazetteer
import Itinerary
import Testing

/// A plan is refused only where what it must have cannot be had: no order of it on any days, with any one bed for all
/// nights, makes a schedule without a conflict. `HOABAN_REFUSALS` is how many random requests are tried (60).
@Suite struct RefusedPlanTests {
  private static let count = ProcessInfo.processInfo.environment["HOABAN_REFUSALS"].flatMap(Int.init) ?? 60

  @Test func nothingThatCanBeIsRefused() throws {
    let (places, stays) = try RandomPlanRequest.choice
    var refused = 0
    for number in 0..<Self.count {
      let request = try RandomPlanRequest.make(number, places: places, stays: stays)
      let facts = try RealData.store.planFacts(
        for: request.trip, named: request.including + request.stays, language: .en)
      do throws(PlanError) {
        _ = try Planner(request, facts).plan(steps: 100) { Double($0) / 100 }
      } catch {
        guard case .impossible = error else { continue }
        refused += 1
        let way = try Self.way(request, facts)
        #expect(way == nil, "request \(number) can be: \(way ?? [])")
      }
    }
    #expect(refused > Self.count / 6)
  }

  /// A schedule without a conflict that has all that the request asks for, in words; nil where there is none.
  private static func way(_ request: PlanRequest, _ facts: PlanFacts) throws -> [String]? {
    let beds = request.stays.isEmpty ? facts.stays.map(\.header.id) : request.stays
    let network = facts.network
    for bed in beds {
      var trip = request.trip
      for day in trip.days.indices.dropLast() where trip.days[day].end == nil {
        trip = try trip.applying(.setDayEnd(day: day, bed))
      }
      for filled in try filled(trip, request.including, facts) {
        let schedule = Schedule.make(filled, places: facts.stopPlaces, network: network)
        let isReached = schedule.days.allSatisfy { day in
          (day.stops.map(\.leg) + [day.end?.leg]).allSatisfy { $0 == nil || isWay($0?.minutes, trip.mode) }
        }
        if schedule.conflicts.isEmpty, isReached, isPaid(filled, bed, facts) {
          return schedule.days.map { day in day.stops.map { "\($0.stop.place) \($0.start)" }.joined(separator: ", ") }
        }
      }
    }
    return nil
  }

  /// Nobody walks for two hours between two sights.
  private static func isWay(_ minutes: Int?, _ mode: TravelMode) -> Bool {
    guard let minutes else { return false }
    return switch mode {
    case .walk: minutes <= 75
    case .bicycle: minutes <= 180
    case .motorbike, .car: minutes <= 120
    }
  }

  /// The trip with the places on all days and in all orders.
  private static func filled(_ trip: Trip, _ places: [EntryID], _ facts: PlanFacts) throws -> [Trip] {
    guard let place = places.first else { return [trip] }
    return try filled(trip, Array(places.dropFirst()), facts).flatMap { trip in
      try trip.days.indices.flatMap { day in
        try (0...trip.days[day].stops.count).map { position in
          let with = try trip.applying(.add(place, day: day, at: position))
          guard let stop = with.days[day].stops.first(where: { $0.place == place }) else { return with }
          return try with.applying(.setVisit(stop.id, visit(facts.places[place], trip.wishes.pace)))
        }
      }
    }
  }

  /// At least as long as a planner would stay.
  private static func visit(_ place: PlanPlace?, _ pace: Pace) -> Int {
    let known = place?.stop.visitMinutes ?? Schedule.assumedVisit
    return pace == .relaxed ? known * 6 / 5 + 5 : known
  }

  private static func isPaid(_ trip: Trip, _ bed: EntryID, _ facts: PlanFacts) -> Bool {
    guard let budget = trip.wishes.budget else { return true }
    let night = facts.stays.first { $0.header.id == bed }?.night ?? 0
    let tickets = trip.places.compactMap { facts.places[$0]?.stop.ticket.flatMap { Int($0) } }.reduce(0, +)
    return (night * (trip.days.count - 1) + tickets) * trip.wishes.party <= budget
  }
}

import CivilTime
import Gazetteer
import Itinerary
import SeededRandomness
import Testing

/// What is left of trips that are under way, on the gazetteer that is shipped.
@Suite struct ResumedPlanTests {
  private static let steps = 1_000

  private static func plan(_ request: PlanRequest, _ facts: PlanFacts) throws -> PlanOutcome {
    try Planner(request, facts).plan(steps: steps) { Double($0) / Double(steps) }
  }

  private static func facts(_ request: PlanRequest, _ more: [EntryID] = []) throws -> PlanFacts {
    try RealData.store.planFacts(
      for: request.trip, named: request.including + request.stays + more, language: .en)
  }

  /// A story as it was planned before the party set out.
  private static func planned(_ story: PlanStory) throws -> (PlanRequest, PlanFacts) {
    var request = try story.request()
    let facts = try facts(request)
    request.trip = try plan(request, facts).trip
    return (request, facts)
  }

  private static func moment(_ request: PlanRequest, _ day: Int, _ minute: Int) -> CivilDateTime {
    CivilDateTime(date: request.startDate.adding(days: day), time: ClockTime(minutes: minute))
  }

  private static func schedule(_ trip: Trip, _ facts: PlanFacts) -> Schedule {
    Schedule.make(trip, places: facts.stopPlaces, network: facts.network)
  }

  /// At any minute: what has been reached stays, what is locked stays, nothing begins before now, and nothing that was
  /// planned is closed or too late.
  @Test(arguments: PlanStory.all)
  func atAnyMinute(story: PlanStory) throws {
    let (request, facts) = try Self.planned(story)
    let before = Self.schedule(request.trip, facts)
    var random = SplitMix64(seed: 7)
    var resumed = 0
    for _ in 0..<6 {
      var request = request
      let day = random.next(request.trip.days.count)
      let hours = request.trip.hours(ofDay: day)
      let now = hours.start.minutes + random.next(hours.end.minutes - hours.start.minutes)
      let reached = before.days[day].stops.prefix { $0.arrive.minutes <= now }
      let ahead = before.days[day...].flatMap(\.stops).dropFirst(reached.count)
      if random.next(2) == 0, let stop = ahead.last {
        request.trip = try request.trip.applying(.setLocked(stop.stop.id, true))
      }
      let left = try request.resumed(at: Self.moment(request, day, now), facts: facts)
      let plan: PlanOutcome
      do { plan = try Self.plan(left, facts) } catch PlanError.impossible(let places) {
        // Only what had to stay can have become impossible, and it is named.
        let locked = request.trip.stops.filter(\.isLocked).map(\.place) + request.including
        #expect(!places.isEmpty && places.allSatisfy { locked.contains($0.place) })
        continue
      }
      resumed += 1
      #expect(try plan.edits.reduce(request.trip) { try $0.applying($1) } == plan.trip)
      for past in 0..<day { #expect(plan.trip.days[past] == request.trip.days[past]) }
      let kept = plan.trip.days[day].stops.prefix(reached.count)
      #expect(kept.map(\.id) == reached.map(\.stop.id) && kept.map(\.note) == reached.map(\.stop.note))
      for stop in request.trip.stops where stop.isLocked {
        #expect(plan.trip.position(of: stop.id)?.day == request.trip.position(of: stop.id)?.day)
      }
      #expect(Set(plan.trip.stops.map(\.place)).count == plan.trip.stops.count)
      let locked = Set(request.trip.stops.filter(\.isLocked).map(\.id))
      for today in plan.schedule.days[day...] {
        for stop in today.stops.dropFirst(today.index == day ? reached.count : 0) {
          #expect(today.index > day || stop.start.minutes >= now, "\(now): \(stop.stop.place)")
          #expect(
            stop.conflicts.isEmpty || locked.contains(stop.stop.id), "\(now): \(stop.stop.place) \(stop.conflicts)")
        }
      }
    }
    #expect(resumed > 0)
  }

  /// A visit that should be over lasts until now.
  @Test func whoIsLateIsStillThere() throws {
    let (request, facts) = try Self.planned(PlanStory.all[1])
    let first = try #require(Self.schedule(request.trip, facts).days[0].stops.first)
    let second = Self.schedule(request.trip, facts).days[0].stops[1]
    #expect(second.arrive > first.leave)
    let now = second.arrive.minutes - 1
    let plan = try Self.plan(try request.resumed(at: Self.moment(request, 0, now), facts: facts), facts)
    #expect(plan.schedule.days[0].stops[0].leave.minutes == now)
    // A visit that is under way goes on as long as it was to.
    let amid = first.start.minutes + 1
    let early = try Self.plan(try request.resumed(at: Self.moment(request, 0, amid), facts: facts), facts)
    #expect(early.schedule.days[0].stops[0].leave == first.leave)
  }

  /// Who is where the trip did not lead goes on from there.
  @Test(arguments: ["muong-phang-hq", "dien-bien-phu-bus-station"])
  func elsewhere(text: String) throws {
    let place = try #require(EntryID(rawValue: text))
    let (request, _) = try Self.planned(PlanStory.all[4])
    let facts = try Self.facts(request, [place])
    for now in [8 * 60, 9 * 60 + 10, 11 * 60, 14 * 60 + 20, 16 * 60] {
      let left = try request.resumed(at: Self.moment(request, 0, now), place: place, facts: facts)
      let plan = try Self.plan(left, facts)
      let today = plan.schedule.days[0].stops
      let reached = try #require(left.progress).reached
      let here = today[reached - 1]
      #expect(here.stop.place == place && left.progress?.place == place)
      #expect(here.leave.minutes >= now && here.leave.minutes == left.progress?.minute)
      // Nothing but the way there makes it later than now: neither the visit before nor a stay.
      let isHurried = here.visitMinutes == 0 && (reached < 2 || today[reached - 2].visitMinutes == 0)
      #expect(here.leave.minutes == now || isHurried)
      #expect(today.dropFirst(reached).allSatisfy { $0.conflicts.isEmpty })
      #expect(plan.trip.stops.filter { $0.place == place }.count == 1)
    }
  }

  @Test func beforeAndAfterTheTrip() throws {
    let (request, facts) = try Self.planned(PlanStory.all[4])
    #expect(try request.resumed(at: Self.moment(request, -1, 600), facts: facts) == request)
    for (day, minute) in [(1, 18 * 60), (2, 0), (40, 600)] {
      #expect(throws: ResumeError.over(request.startDate.adding(days: 1))) {
        try request.resumed(at: Self.moment(request, day, minute), facts: facts)
      }
    }
    // After the hours of a day that is not the last, the days that follow are planned.
    let night = try Self.plan(try request.resumed(at: Self.moment(request, 0, 22 * 60), facts: facts), facts)
    #expect(night.trip.days[0].stops.map(\.id) == request.trip.days[0].stops.map(\.id))
    #expect(!night.trip.days[1].stops.isEmpty)
  }

  /// What has been paid at ticket windows is not there to be spent again.
  @Test func theBudgetIsThatOfTheWholeTrip() throws {
    var (request, facts) = try Self.planned(PlanStory.all[7])
    request.trip = try request.trip.applying(.setWishes(Wishes(party: 30, budget: 2_000_000)))
    let noon = try request.resumed(at: Self.moment(request, 0, 12 * 60), facts: facts)
    let plan = try Self.plan(noon, facts)
    let paid = plan.trip.days[0].stops.prefix(noon.progress?.reached ?? 0)
    func tickets(_ stops: some Sequence<Stop>) -> Int {
      stops.compactMap { facts.places[$0.place]?.stop.ticket.flatMap { Int($0) } }.reduce(0, +) * 30
    }
    #expect(tickets(plan.trip.stops) <= max(2_000_000, tickets(paid)))
  }
}

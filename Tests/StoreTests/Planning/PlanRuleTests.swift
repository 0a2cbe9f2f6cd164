import CivilTime
import Gazetteer
import Geography
import Itinerary
import Testing

/// What a plan keeps free, and what it says of itself, on the gazetteer that is shipped.
@Suite struct PlanRuleTests {
  private static func plan(_ name: String, _ change: (inout PlanRequest) throws -> Void = { _ in }) throws
    -> PlanOutcome
  {
    let story = try #require(PlanStory.all.first { $0.name == name })
    var request = try story.request()
    try change(&request)
    let facts = try RealData.store.planFacts(
      for: request.trip, named: request.including + request.stays, language: .en)
    return try Planner(request, facts).plan(steps: 2_000) { Double($0) / 2_000 }
  }

  /// A quarter of an hour before a bus that does not wait, and none before a square that does.
  @Test func whereSomethingLeaves() throws {
    let bus = try Self.plan("between-buses")
    let finish = try #require(bus.schedule.days[0].finish)
    #expect(finish.minutes <= 15 * 60 + 15)
    let square = try Self.plan("between-buses") { request in
      let square = EntryID(rawValue: "dien-bien-phu-square-7-5")
      request.trip = try request.trip.applying(.setStart(square)).applying(.setDayEnd(day: 0, square))
    }
    #expect(try #require(square.schedule.days[0].finish).minutes > 15 * 60 + 15)
  }

  /// A long drive has rests, the schedule counts them, and the plan says so.
  @Test func longDrives() throws {
    let plan = try Self.plan("a-pa-chai")
    var told = 0
    for case .longDrive(let day, let minutes, let rest) in plan.warnings {
      told += 1
      #expect(minutes >= 150 && rest == minutes / 150 * 15)
      let legs = plan.schedule.days[day].stops.map(\.leg) + [plan.schedule.days[day].end?.leg]
      #expect(legs.contains { $0?.minutes == minutes + rest && $0?.rest == rest })
    }
    let long = plan.schedule.days.flatMap { day in (day.stops.map(\.leg) + [day.end?.leg]).compactMap { $0?.minutes } }
      .count { $0 >= 150 }
    #expect(told == long && told >= 2)
  }

  /// Who has a budget is told where nobody says what a bed costs; who has none is not.
  @Test func bedsWithoutAPrice() throws {
    func unpriced(_ plan: PlanOutcome) -> [EntryID] {
      plan.warnings.compactMap { if case .bedPriceUnknown(let id, _) = $0 { id } else { nil } }
    }
    let poor = try Self.plan("no-money")
    #expect(unpriced(poor) == [try #require(poor.trip.days[0].end)])
    let careless = try Self.plan("no-money") { request in
      request.trip = try request.trip.applying(.setWishes(Wishes()))
    }
    #expect(unpriced(careless).isEmpty)
  }

  /// What a route warns of is told in its months, and to those who go its way: not to all who come through the town.
  @Test func hazardsAreThoseOfTheWay() throws {
    func told(_ plan: PlanOutcome) -> [String] {
      plan.warnings.compactMap {
        if case .hazards(let route, let text) = $0 { "\(route.text(.en)): \(text.text(.en))" } else { nil }
      }
    }
    let december = told(try Self.plan("a-pa-chai"))
    #expect(
      december.contains("Far west: A Pa Chai and Milestone 0: cold fog from December to February; permit needed."))
    #expect(!december.contains { $0.contains("June") || $0.contains("May") })
    let july = told(
      try Self.plan("a-pa-chai") { request in
        request.startDate = try #require(CivilDate(iso: "2026-07-10"))
        request.trip = try request.trip.applying(.setStartDate(request.startDate))
      })
    #expect(july.contains("Far west: A Pa Chai and Milestone 0: Mud and slides from May to September; permit needed."))
    #expect(!told(try Self.plan("rainy")).contains { $0.hasPrefix("Tay Trang") || $0.hasPrefix("Dien Bien Phu to") })
  }

  /// Ban Phu is at the beginning of the way to the border; the pass and the gate are the way.
  @Test func oneStopIsNoRoute() throws {
    func warned(_ place: String) throws -> Bool {
      let plan = try Self.plan("group") { request in
        request.including = [try #require(EntryID(rawValue: place))]
        request.startDate = try #require(CivilDate(iso: "2026-07-10"))
        request.trip = try request.trip.applying(.setStartDate(request.startDate))
      }
      return plan.warnings.contains {
        if case .hazards(let route, _) = $0 { route.text(.en).hasPrefix("Tay Trang") } else { false }
      }
    }
    #expect(try !warned("ban-phu-citadel"))
    #expect(try warned("tay-trang-gate"))
  }

  /// Hours say nothing of Tet, and the plan does.
  @Test func publicHolidays() throws {
    let plan = try Self.plan("tet")
    let told = plan.schedule.days.map { day in
      day.ownProblems.compactMap { if case .publicHoliday(let name) = $0 { name.en } else { nil } }
    }
    #expect(told == [["Lunar New Year (day 1)"], ["Lunar New Year (day 2)"]])
  }

  /// Lunch far from any table is to be taken along; in the town it is not.
  @Test func lunchWithoutATable() throws {
    func told(_ plan: PlanOutcome) -> [EntryID] {
      plan.warnings.compactMap { if case .nothingToEat(_, let place, _) = $0 { place } else { nil } }
    }
    let facts = try RealData.store.planFacts(
      for: try #require(PlanStory.all.first { $0.name == "family" }).request().trip, named: [], language: .en)
    #expect(facts.eating.count > 20 && facts.eating.contains { $0.kind.group == .food })
    let plan = try Self.plan("a-pa-chai")
    for day in plan.schedule.days {
      guard let lunch = day.lunch, day.stops.indices.contains(lunch.before),
        let place = day.stops[lunch.before].place, let pin = place.header.position?.coordinate
      else { continue }
      let nearest = facts.eating.compactMap { $0.position?.coordinate.distance(to: pin) }.min() ?? .infinity
      #expect(told(plan).contains(place.header.id) == (nearest > 3_000), "\(place.header.id) \(nearest)")
    }
    #expect(told(try Self.plan("wheelchair")).isEmpty)
  }

  /// A café is no sight for who has not come to eat; and nobody walks for an hour between two sights.
  @Test func whatAWalkerIsSpared() throws {
    let poor = try Self.plan("no-money")
    func tables(_ plan: PlanOutcome) -> Int {
      plan.schedule.days.flatMap(\.stops).count { $0.place?.header.kind.group == .food }
    }
    #expect(tables(poor) == 0 && !poor.trip.stops.isEmpty)
    let legs = poor.schedule.days.flatMap { day in (day.stops.map(\.leg) + [day.end?.leg]).compactMap { $0?.minutes } }
    #expect(legs.allSatisfy { $0 <= 45 })
    let eater = try Self.plan("no-money") { request in
      request.trip = try request.trip.applying(.setWishes(Wishes(interests: [.food])))
    }
    #expect(tables(eater) > 0)
  }
}

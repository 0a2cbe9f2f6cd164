import CivilTime
import Gazetteer
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

  /// A long drive leaves room for rests, and the plan says so.
  @Test func longDrives() throws {
    let plan = try Self.plan("a-pa-chai")
    var told = 0
    for case .longDrive(let day, let minutes, let rest) in plan.warnings {
      told += 1
      #expect(minutes >= 150 && rest == minutes / 150 * 15)
      let finish = try #require(plan.schedule.days[day].finish)
      #expect(finish.minutes + rest <= plan.schedule.days[day].dayEnd.minutes)
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
}

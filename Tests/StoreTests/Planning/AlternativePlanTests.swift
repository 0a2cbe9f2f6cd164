import Gazetteer
import Itinerary
import Testing

/// Several plans for one request, on the gazetteer that is shipped.
@Suite struct AlternativePlanTests {
  private static let steps = 4_000

  private static func planner(_ story: PlanStory) throws -> (Planner, PlanJudge) {
    let request = try story.request()
    let facts = try RealData.store.planFacts(
      for: request.trip, named: request.including + request.stays, language: .en)
    return (Planner(request, facts), PlanJudge(request: request, facts: facts))
  }

  @Test(arguments: PlanStory.all)
  func areGoodAndDifferent(story: PlanStory) throws {
    let (planner, judge) = try Self.planner(story)
    let plans = try planner.alternatives(3, steps: Self.steps) { _ in 0 }
    #expect((1...3).contains(plans.count))
    for plan in plans { #expect(judge.faults(plan).isEmpty) }
    #expect(plans.map(\.score) == plans.map(\.score).sorted(by: >))
    let alone = try planner.plan(steps: Self.steps) { Double($0) / Double(Self.steps) }
    #expect(plans.contains { $0.trip == alone.trip })
    // An hour and a half has no second plan that is nearly as good.
    let share = story.name == "between-buses" ? 50 : 75
    for plan in plans { #expect(plan.score * 100 >= plans[0].score * share, "\(plans.map(\.score))") }
    for (index, plan) in plans.enumerated() {
      for other in plans[..<index] {
        let (mine, theirs) = (Set(plan.trip.stops.map(\.place)), Set(other.trip.stops.map(\.place)))
        #expect(mine.intersection(theirs).count * 5 <= mine.union(theirs).count * 4)
      }
    }
  }

  /// Whoever ends the search gets what there is, and one plan in any case.
  @Test func endedBeforeItsTime() throws {
    let (planner, judge) = try Self.planner(PlanStory.all[0])
    for limit in [0.0, 0.2, 0.5, 0.8] {
      let plans = try planner.alternatives(3, steps: .max) { steps in
        let share = Double(steps) / 3_000
        return share >= limit ? 1 : share
      }
      #expect(!plans.isEmpty && plans.count <= 1 + Int(limit * 3))
      for plan in plans { #expect(judge.faults(plan).isEmpty) }
    }
  }

  /// Where there is one thing to see there is one plan.
  @Test func theSameIsNotAnsweredTwice() throws {
    let (planner, _) = try Self.planner(PlanStory.all[5])
    let only = try #require(planner.plan(steps: 200) { _ in 0 }.trip.stops.first).place
    var facts = planner.facts
    facts.places = facts.places.filter { $0.key == only || planner.request.trip.places.contains($0.key) }
    let plans = try Planner(planner.request, facts).alternatives(3, steps: 200) { _ in 0 }
    #expect(plans.map { $0.trip.stops.map(\.place) } == [[only]])
  }
}

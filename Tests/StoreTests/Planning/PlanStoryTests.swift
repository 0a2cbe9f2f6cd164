import CivilTime
import Foundation
import Gazetteer
import Itinerary
import Testing

/// Ten stories with their plans as text, on the gazetteer that is shipped. `HOABAN_RECORD=1` writes them anew; then read
/// them as the one who is to go.
@Suite struct PlanStoryTests {
  @Test(arguments: PlanStory.all)
  func isPlannedAsItWas(story: PlanStory) throws {
    let request = try story.request()
    let facts = try RealData.store.planFacts(
      for: request.trip, named: request.including + request.stays, language: .en)
    let plan = try Planner(request, facts).plan(steps: 20_000) { Double($0) / 20_000 }
    #expect(PlanJudge(request: request, facts: facts).faults(plan).isEmpty)
    let text = PlanPage.text(plan, language: .en)
    let file = "Stories/\(story.name).txt"
    if ProcessInfo.processInfo.environment["HOABAN_RECORD"] != nil {
      let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Cases")
      try text.write(to: cases.appendingPathComponent(file), atomically: true, encoding: .utf8)
      return
    }
    let wanted = try #require(Bundle.module.url(forResource: "Cases/\(file)", withExtension: nil))
    #expect(text == (try String(contentsOf: wanted, encoding: .utf8)))
  }

  /// Who interrupts the search at once gets a plan all the same, with everything that has to be in it.
  @Test(arguments: PlanStory.all)
  func canBeInterruptedAtOnce(story: PlanStory) throws {
    let request = try story.request()
    let facts = try RealData.store.planFacts(
      for: request.trip, named: request.including + request.stays, language: .en)
    for seed in 1...5 as ClosedRange<UInt64> {
      var planner = Planner(request, facts)
      planner.seed = seed
      let plan = try planner.plan(steps: 1) { _ in 1 }
      #expect(PlanJudge(request: request, facts: facts).faults(plan).isEmpty)
      #expect(!plan.trip.stops.isEmpty)
    }
  }
}

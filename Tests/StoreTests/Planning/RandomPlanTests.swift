import Foundation
import Gazetteer
import Itinerary
import Testing

/// Requests of every kind on the gazetteer that is shipped. In the environment, `HOABAN_PLANS` is how many (40) from the
/// number `HOABAN_PLANS_FROM` on, `HOABAN_PLAN_SECONDS` how long each search may take instead of a number of steps, and
/// `HOABAN_PLANS_BESIDE` how many seconds a search takes that those are compared with: `docs/performance.md` says what
/// came out.
@Suite struct RandomPlanTests {
  private static func number(_ name: String) -> Double? {
    ProcessInfo.processInfo.environment[name].flatMap(Double.init)
  }

  private static let count = Int(number("HOABAN_PLANS") ?? 40)
  private static let first = Int(number("HOABAN_PLANS_FROM") ?? 0)
  private static let seconds = number("HOABAN_PLAN_SECONDS")
  private static let beside = number("HOABAN_PLANS_BESIDE")
  private static let steps = 400.0
  /// How much longer than asked a plan may take, the reading of opening hours and the telling of reasons included.
  private static let grace = 0.1

  @Test func everyPlanCanBeTravelled() throws {
    let (places, stays) = try RandomPlanRequest.choice
    var planned = 0
    var slowest = 0.0
    var shares: [Double] = []
    for number in Self.first..<(Self.first + Self.count) {
      let request = try RandomPlanRequest.make(number, places: places, stays: stays)
      let facts = try RealData.store.planFacts(
        for: request.trip, named: request.including + request.stays, language: .en)
      do {
        let (plan, taken) = try Self.plan(request, facts, seed: UInt64(number), seconds: Self.seconds)
        let faults = PlanJudge(request: request, facts: facts).faults(plan)
        #expect(faults.isEmpty, "request \(number): \(faults)")
        planned += 1
        slowest = max(slowest, taken)
        if let seconds = Self.seconds {
          #expect(taken <= seconds + Self.grace, "request \(number) takes \(taken) s")
          if let beside = Self.beside {
            let (other, _) = try Self.plan(request, facts, seed: UInt64(number), seconds: beside)
            if other.score > 0 { shares.append(Double(plan.score) / Double(other.score)) }
          }
        }
      } catch {
        // What cannot be is said, with a reason for each place.
        if case .impossible(let reasons) = error { #expect(!reasons.isEmpty) }
        if case .invalid = error { Issue.record("request \(number) is called invalid") }
      }
    }
    #expect(planned > Self.count / 3)
    if Self.seconds != nil { print("\(planned) of \(Self.count) requests planned, the slowest in \(slowest) s") }
    if !shares.isEmpty { print("mean score beside the longer search: \(shares.reduce(0, +) / Double(shares.count))") }
  }

  private static func plan(
    _ request: PlanRequest, _ facts: PlanFacts, seed: UInt64, seconds: Double?
  ) throws(PlanError) -> (PlanOutcome, seconds: Double) {
    let begin = ContinuousClock.now
    func elapsed() -> Double { (ContinuousClock.now - begin) / .seconds(1) }
    var planner = Planner(request, facts)
    planner.seed = seed
    let plan = try planner.plan(steps: seconds == nil ? Int(steps) : .max) { done in
      seconds.map { elapsed() / $0 } ?? Double(done) / steps
    }
    return (plan, elapsed())
  }
}

/// What a search has found.
public struct SearchOutcome: Hashable, Sendable {
  public let plan: OrienteeringPlan
  public let steps: Int
}

/// Solves team orienteering problems with time windows. Anytime: the outcome is feasible however soon the search ends,
/// but for mandatory vertices that it could not place.
public struct OrienteeringSolver: Sendable {
  public var seed: UInt64
  public var tuning = SearchTuning()
  /// Steps between two looks at the progress.
  static let stride = 32
  /// What the search is called in reports.
  public static let algorithm = "ruin and recreate by adjacent strings, annealed"

  public init(seed: UInt64) { self.seed = seed }

  /// - Parameters:
  ///   - first: A plan to begin with; what of it cannot be is left out. Nil to begin with nothing.
  ///   - steps: Ends after so many steps.
  ///   - share: The share of the search that is over after so many steps, from 0 to 1; asked every few steps. From 1 on
  ///     the search ends. The caller knows the clock; the solver does not.
  public func solve(
    _ problem: OrienteeringProblem, from first: OrienteeringPlan? = nil, steps: Int = .max,
    share: (_ steps: Int) -> Double
  ) -> SearchOutcome {
    let outcome = search(problem, first, steps, share)
    #if DEBUG
      // The room is optimised in debug builds too, so that an assertion would not be looked at.
      let faults = problem.report(on: outcome.plan).unexpected
      // A precondition would keep its words to itself there.
      if !faults.isEmpty { fatalError("the search made a plan that its checker refuses: \(faults)") }
    #endif
    return outcome
  }

  private func search(
    _ problem: OrienteeringProblem, _ first: OrienteeringPlan?, _ steps: Int, _ share: (_ steps: Int) -> Double
  ) -> SearchOutcome {
    let tables = Tables(problem)
    let mandatory = problem.vertices.indices.filter { problem.vertices[$0].isMandatory }
    let first = FirstPlan(plan: first, mandatory: mandatory)
    defer { tables.free() }
    if let plain = PlainTiming(problem) {
      defer { plain.free() }
      return run(OrienteeringSearch(timing: plain, tables: tables, seed: seed, tuning: tuning), first, steps, share)
    }
    if let windows = WindowsTiming(problem) {
      defer { windows.free() }
      return run(OrienteeringSearch(timing: windows, tables: tables, seed: seed, tuning: tuning), first, steps, share)
    }
    let tourist = TouristTiming(problem)
    defer { tourist.free() }
    return run(OrienteeringSearch(timing: tourist, tables: tables, seed: seed, tuning: tuning), first, steps, share)
  }

  private func run<Timing: RouteTiming>(
    _ start: OrienteeringSearch<Timing>, _ first: FirstPlan, _ limit: Int, _ share: (_ steps: Int) -> Double
  ) -> SearchOutcome {
    var search = start
    defer { search.free() }
    let hot = tuning.hot * search.tables.meanProfit
    let cooling = Exponentials.log(min(1, tuning.cold / tuning.hot))
    search.construct(from: first.plan, mandatory: first.mandatory)
    var steps = 0
    while true {
      let done = share(steps)
      if done >= 1 || steps >= limit { break }
      let temperature = hot * Exponentials.exp(cooling * max(0, done))
      let batch = min(Self.stride, limit - steps)
      for _ in 0..<batch { search.step(temperature: temperature) }
      steps += batch
    }
    return SearchOutcome(plan: search.outcome, steps: steps)
  }

  /// What the search begins with.
  private struct FirstPlan {
    let plan: OrienteeringPlan?
    let mandatory: [Int]
  }
}

import Gazetteer

extension Planner {
  /// Different plans for one request, the best first. Each is planned as if what the ones before it visit were worth
  /// less. What comes out nearly the same as an earlier one, or is not half as good as the best, is no choice and is
  /// left out.
  ///
  /// - Parameters:
  ///   - count: How many plans at most.
  ///   - steps: Ends the search of each plan after so many steps.
  ///   - share: The share of all searches together that is over, from 0 to 1, after so many steps in all; each plan gets
  ///     its equal part. From 1 on what has been found is answered, and the first plan in any case.
  public func alternatives(
    _ count: Int, steps: Int, share: (_ steps: Int) -> Double
  ) throws(PlanError) -> [PlanOutcome] {
    var plans: [PlanOutcome] = []
    var planner = self
    var spent = 0
    for number in 0..<max(1, count) {
      if number > 0, share(spent) >= 1 { break }
      let before = spent
      let parts = Double(max(1, count))
      func part(_ now: Int) -> Double {
        let all = share(before + now)
        return all >= 1 ? 1 : max(all * parts - Double(number), Self.counted(now, of: steps))
      }
      let plan: PlanOutcome
      do { plan = try planner.plan(steps: steps, share: part) } catch {
        // One plan there is shows that the request can be met; another way to meet it was not found.
        if plans.isEmpty { throw error }
        break
      }
      spent += plan.steps
      for stop in plan.trip.stops { planner.elsewhere[stop.place, default: 0] += 1 }
      if !plans.contains(where: { $0.isLike(plan) }) { plans.append(plan) }
    }
    let best = plans.map(\.score).max() ?? 0
    return plans.enumerated().filter { $0.element.score * 2 >= best }
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }

  private static func counted(_ steps: Int, of limit: Int) -> Double {
    limit == .max ? 0 : limit <= 0 ? 1 : Double(steps) / Double(limit)
  }
}

extension PlanOutcome {
  /// Whether another plan visits the same places on the same days, or has four of five places with it.
  func isLike(_ other: PlanOutcome) -> Bool {
    func days(_ plan: PlanOutcome) -> [Set<EntryID>] { plan.trip.days.map { Set($0.stops.map(\.place)) } }
    let mine = Set(trip.stops.map(\.place))
    let theirs = Set(other.trip.stops.map(\.place))
    return days(self) == days(other) || mine.intersection(theirs).count * 5 > mine.union(theirs).count * 4
  }
}

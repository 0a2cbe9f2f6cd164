import SeededRandomness

@testable import Orienteering

/// Problems of every shape, small enough to be solved by trying everything.
struct RandomProblem {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int32>) -> Int32 { Int32.random(in: range, using: &random) }
  private mutating func happens(_ chance: Double) -> Bool { Double.random(in: 0..<1, using: &random) < chance }

  /// - Parameters:
  ///   - features: Whether rests, several windows, budgets and the like may occur.
  ///   - isMetric: Whether no way is longer than a way around.
  mutating func problem(
    vertices count: Int, routes: Int, features: Bool = true, isMetric: Bool = true
  ) throws -> OrienteeringProblem {
    let places = count + routes + 1
    let isDirected = features && happens(0.5)
    var travel = (0..<places * places).map { $0 / places == $0 % places ? 0 : number(1...60) }
    if !isDirected {
      travel = travel.indices.map { travel[min($0, $0 % places * places + $0 / places)] }
    }
    // Floyd 1962.
    for via in 0..<(isMetric ? places : 0) {
      for cell in travel.indices {
        travel[cell] = min(travel[cell], travel[cell / places * places + via] + travel[via * places + cell % places])
      }
    }
    let caps = features && happens(0.4) ? [number(0...3), number(0...2)] : []
    let hasGroups = features && happens(0.4)
    let vertices = (0..<count).map { _ in
      OrienteeringProblem.Vertex(
        profit: number(1...40), service: number(0...60), fee: number(0...20),
        categories: caps.isEmpty ? 0 : UInt64(number(0...3)), group: hasGroups ? Int(number(0...1)) : nil,
        isMandatory: features && happens(0.1))
    }
    let days = (0..<routes).map { _ in
      let opens = number(0...100)
      return OrienteeringProblem.Route(
        start: count + Int(number(0...Int32(routes))), end: count + Int(number(0...Int32(routes))), opens: opens,
        closes: opens + number(50...400), rest: features && happens(0.5) ? rest(opens) : nil)
    }
    let windows = (0..<routes).map { _ in (0..<count).map { _ in self.windows(features ? 3 : 1) } }
    return try OrienteeringProblem(
      vertices: vertices, routes: days, windows: windows, travel: travel,
      budget: features && happens(0.4) ? Int64(number(0...60)) : nil, categoryCaps: caps,
      groupPenalty: hasGroups ? number(1...10) : 0, speeds: features && happens(0.3) ? speeds() : nil)
  }

  private mutating func rest(_ opens: Int32) -> BreakWindow {
    let from = opens + number(0...200)
    return BreakWindow(begins: TimeWindow(opens: from, closes: from + number(0...60)), length: number(0...60))
  }

  private mutating func windows(_ most: Int32) -> [TimeWindow] {
    var moment: Int32 = 0
    return (0..<number(0...most)).map { _ in
      let opens = moment + number(0...150)
      moment = opens + number(0...150)
      return TimeWindow(opens: opens, closes: moment)
    }
  }

  private mutating func speeds() -> SpeedProfile? {
    SpeedProfile(perMille: (0..<Int(number(1...500))).map { _ in number(200...2_000) })
  }
}

extension OrienteeringProblem {
  private var isMetric: Bool {
    (0..<places).allSatisfy { from in
      (0..<places).allSatisfy { via in
        (0..<places).allSatisfy {
          travel[from * places + $0] <= travel[from * places + via] + travel[via * places + $0]
        }
      }
    }
  }

  /// The best feasible plan, by trying every one; nil where even visiting nothing is not feasible.
  func bestProfit() -> Int? {
    var best: Int?
    func extend(_ plan: OrienteeringPlan, _ route: Int) {
      let report = report(on: plan)
      if report.faults.isEmpty { best = max(best ?? .min, report.profit) }
      // A visit more never makes a route feasible that is not, but for mandatory ones that are still missing, for a
      // place to rest in time, and for a way around that is shorter than the way.
      guard
        !isMetric || routes.contains(where: { $0.rest != nil })
          || report.faults.allSatisfy({ if case .missesMandatory = $0 { true } else { false } })
      else { return }
      continueFrom(plan, route)
    }
    func continueFrom(_ plan: OrienteeringPlan, _ route: Int) {
      for next in route..<routes.count {
        for vertex in vertices.indices where !plan.routes.joined().contains(vertex) {
          var longer = plan
          longer.routes[next].append(vertex)
          extend(longer, next)
        }
      }
    }
    extend(OrienteeringPlan(emptyRoutes: routes.count), 0)
    return best
  }
}

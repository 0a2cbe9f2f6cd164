import Testing

@testable import Orienteering

extension OrienteeringProblem {
  /// Days too short for their own way or rest are left out by the solver, although a visit could make them possible.
  var isTravelledWhenEmpty: Bool {
    report(on: OrienteeringPlan(emptyRoutes: routes.count)).faults.allSatisfy {
      if case .missesMandatory = $0 { true } else { false }
    }
  }
}

@Suite struct OrienteeringSolverTests {
  static func steps(_ limit: Int) -> (Int) -> Double { { limit == 0 ? 1 : Double($0) / Double(limit) } }

  @Test(arguments: 1...150)
  func findsTheOptimumOfSmallProblems(seed: Int) throws {
    var random = RandomProblem(seed: UInt64(seed))
    let problem = try random.problem(vertices: 4, routes: 1 + seed % 2, isMetric: seed % 3 > 0)
    guard problem.isTravelledWhenEmpty, let best = problem.bestProfit() else { return }
    let outcome = OrienteeringSolver(seed: 1).solve(problem, share: Self.steps(4_000))
    let report = problem.report(on: outcome.plan)
    #expect(report.faults.isEmpty)
    #expect(report.profit == best)
  }

  @Test(arguments: 1...400)
  func everyPlanIsFeasible(seed: Int) throws {
    var random = RandomProblem(seed: UInt64(1_000 + seed))
    let problem = try random.problem(vertices: 30, routes: 3, features: seed % 4 != 0, isMetric: seed % 2 == 0)
    for steps in [0, 32, 3_000] {
      let outcome = OrienteeringSolver(seed: UInt64(seed)).solve(problem, share: Self.steps(steps))
      let faults = problem.report(on: outcome.plan).faults.filter {
        switch $0 {
        case .missesMandatory: false
        // An empty day that is too short for its own way, or for its rest, is nobody's choice.
        case .endsTooLate(let route), .noTimeForRest(let route): !outcome.plan.routes[route].isEmpty
        default: true
        }
      }
      #expect(faults.isEmpty)
    }
  }

  @Test func sameSeedSamePlan() throws {
    var random = RandomProblem(seed: 7)
    let problem = try random.problem(vertices: 40, routes: 2)
    let one = OrienteeringSolver(seed: 3).solve(problem, share: Self.steps(3_000))
    #expect(one == OrienteeringSolver(seed: 3).solve(problem, share: Self.steps(3_000)))
  }

  @Test func nothingToVisit() throws {
    let empty = try OrienteeringProblem(vertices: [], routes: [], windows: [], travel: [])
    #expect(OrienteeringSolver(seed: 1).solve(empty, share: Self.steps(100)).plan.routes.isEmpty)
    let home = try OrienteeringProblem(
      vertices: [], routes: [.init(start: 0, end: 0, opens: 0, closes: 10)], windows: [[]], travel: [0])
    #expect(OrienteeringSolver(seed: 1).solve(home, share: Self.steps(100)).plan.routes == [[]])
  }

  @Test func visitsAllWhereThereAreRoutesEnough() throws {
    var random = RandomProblem(seed: 11)
    let vertices = (0..<6).map { OrienteeringProblem.Vertex(profit: Int32($0 + 1), service: 5) }
    let window = [TimeWindow(opens: 0, closes: 500)]
    let route = OrienteeringProblem.Route(start: 6, end: 6, opens: 0, closes: 500)
    let travel = (0..<49).map { _ in Int32.random(in: 1...9, using: &random.random) }
    let problem = try OrienteeringProblem(
      vertices: vertices, routes: Array(repeating: route, count: 8),
      windows: Array(repeating: Array(repeating: window, count: 6), count: 8), travel: travel)
    let outcome = OrienteeringSolver(seed: 1).solve(problem, share: Self.steps(200))
    #expect(problem.report(on: outcome.plan).profit == 21)
  }
}

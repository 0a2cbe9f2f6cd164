import Testing

@testable import Orienteering

@Suite struct PlanReportTests {
  /// Two vertices ten apart, the depot five from each; a rest around noon.
  private func problem(rest: BreakWindow? = nil, caps: [Int32] = [], budget: Int64? = nil) throws -> OrienteeringProblem
  {
    try OrienteeringProblem(
      vertices: [
        .init(profit: 3, service: 10, fee: 4, categories: caps.isEmpty ? 0 : 1, group: 0),
        .init(profit: 5, service: 20, fee: 4, categories: caps.isEmpty ? 0 : 1, group: 0, isMandatory: true),
      ],
      routes: [.init(start: 2, end: 2, opens: 0, closes: 100, rest: rest)],
      windows: [[[.init(opens: 20, closes: 30)], [.init(opens: 0, closes: 10), .init(opens: 50, closes: 60)]]],
      travel: [0, 10, 5, 10, 0, 5, 5, 5, 0], budget: budget, categoryCaps: caps, groupPenalty: 2)
  }

  @Test func timesAndSums() throws {
    let report = try problem().report(on: OrienteeringPlan(routes: [[0, 1]]))
    // Waits until 20 at the first, until 50 at the second.
    #expect(report.starts == [[20, 50]])
    #expect(report.ends == [75])
    #expect(report.travel == 20)
    #expect(report.profit == 6)
    #expect(report.fees == 8)
    #expect(report.faults == [])
  }

  @Test func restIsTakenWhereTheRouteEndsSoonest() throws {
    let rest = BreakWindow(begins: .init(opens: 30, closes: 45), length: 10)
    let report = try problem(rest: rest).report(on: OrienteeringPlan(routes: [[0, 1]]))
    #expect(report.rests == [1])
    #expect(report.starts == [[20, 50]])
    #expect(report.ends == [75])
    let late = BreakWindow(begins: .init(opens: 30, closes: 31), length: 10)
    #expect(
      try problem(rest: late).report(on: OrienteeringPlan(routes: [[0, 1]])).faults == [.noTimeForRest(route: 0)])
  }

  @Test func faults() throws {
    let problem = try problem(caps: [1], budget: 7)
    #expect(problem.report(on: OrienteeringPlan(routes: [[0, 1]])).faults == [.overBudget, .overCap(category: 0)])
    #expect(try self.problem().report(on: OrienteeringPlan(routes: [[]])).faults == [.missesMandatory(1)])
    #expect(
      try self.problem().report(on: OrienteeringPlan(routes: [[1, 1]])).faults == [.visitedTwice(1)])
    #expect(
      try self.problem().report(on: OrienteeringPlan(routes: [[7]])).faults
        == [.noSuchVertex(7), .missesMandatory(1)])
    #expect(
      try self.problem().report(on: OrienteeringPlan(routes: [[1], []])).faults == [.routeCount])
  }

  @Test func late() throws {
    let problem = try OrienteeringProblem(
      vertices: [.init(profit: 1, service: 10), .init(profit: 1, service: 10)],
      routes: [.init(start: 2, end: 2, opens: 0, closes: 30)],
      windows: [[[.init(opens: 0, closes: 9)], [.init(opens: 0, closes: 99)]]], travel: [0, 6, 9, 6, 0, 6, 9, 6, 0])
    #expect(problem.report(on: OrienteeringPlan(routes: [[1, 0]])).faults == [.tooLate(vertex: 0, route: 0)])
    #expect(problem.report(on: OrienteeringPlan(routes: [[0, 1]])).faults == [.endsTooLate(route: 0)])
  }
}

/// The part of each window that some route can use.
struct ReachableWindows {
  private let problem: OrienteeringProblem
  private var out: [Int: ShortestWays] = [:]
  private var back: [Int: ShortestWays] = [:]

  init(_ problem: OrienteeringProblem) {
    self.problem = problem
    for route in problem.routes {
      if out[route.start] == nil { out[route.start] = ShortestWays(problem, place: route.start) }
      if back[route.end] == nil { back[route.end] = ShortestWays(problem, place: route.end, isReversed: true) }
    }
  }

  /// A window without the moments that no route with this vertex can use; nil where none is left.
  func reachable(_ window: TimeWindow, _ vertex: Int, _ route: OrienteeringProblem.Route) -> TimeWindow? {
    guard let there = out[route.start]?.minutes[vertex], let home = back[route.end]?.minutes[vertex] else { return nil }
    let opens = max(window.opens, route.opens + there)
    let closes = min(window.closes, route.closes - home - problem.vertices[vertex].service)
    return opens <= closes ? TimeWindow(opens: opens, closes: closes) : nil
  }
}

/// One window a vertex and route, constant travel times, no rest.
struct PlainTiming: RouteTiming {
  typealias Ready = Int32
  typealias Deadline = Int32

  /// Per route × stride + vertex; the stride is 0 where all routes have the same windows.
  let opens: Block<Int32>
  let closes: Block<Int32>
  let service: Block<Int32>
  let starts: Block<Int32>
  let ends: Block<Int32>
  let stride: Int

  /// Nil where the problem needs more than this.
  init?(_ problem: OrienteeringProblem) {
    guard problem.speeds == nil, problem.routes.allSatisfy({ $0.rest == nil }),
      problem.windows.joined().allSatisfy({ $0.count <= 1 })
    else { return nil }
    let count = problem.vertices.count
    let alike =
      problem.windows.dropFirst().allSatisfy { $0 == problem.windows[0] }
      && Set(problem.routes.map { [$0.opens, $0.closes, Int32($0.start), Int32($0.end)] }).count <= 1
    let tables = alike ? min(1, problem.routes.count) : problem.routes.count
    stride = alike ? 0 : count
    opens = Block(count: tables * count, of: 0)
    closes = Block(count: tables * count, of: 0)
    service = Block(problem.vertices.map(\.service))
    starts = Block(problem.routes.map(\.opens))
    ends = Block(problem.routes.map(\.closes))
    let ways = ReachableWindows(problem)
    for route in 0..<tables {
      for vertex in 0..<count {
        let window = problem.windows[route][vertex].first
        let reachable = window.flatMap { ways.reachable($0, vertex, problem.routes[route]) }
        opens[route * count + vertex] = reachable?.opens ?? Never.late
        closes[route * count + vertex] = reachable?.closes ?? Never.early
      }
    }
  }

  func free() {
    opens.free()
    closes.free()
    service.free()
    starts.free()
    ends.free()
  }

  @inline(__always) func leavingStart(_ route: Int) -> Int32 { starts[route] }
  @inline(__always) func arriving(_ leaving: Int32, _ travel: Int32) -> Int32 { leaving &+ travel }

  @inline(__always) func serving(_ arrival: Int32, _ vertex: Int, _ route: Int) -> Int32 {
    let index = route &* stride &+ vertex
    guard arrival <= closes[index] else { return Never.late }
    return max(arrival, opens[index]) &+ service[vertex]
  }

  @inline(__always) func isNever(_ ready: Int32) -> Bool { ready >= Never.late }
  @inline(__always) func reachingEnd(_ route: Int) -> Int32 { ends[route] }

  @inline(__always) func reaching(_ vertex: Int, _ route: Int, _ next: Int32, _ travel: Int32) -> Int32 {
    let index = route &* stride &+ vertex
    let latest = min(closes[index], next &- travel &- service[vertex])
    return latest < opens[index] ? Never.early : latest
  }

  @inline(__always) func meets(_ arrival: Int32, _ deadline: Int32) -> Bool { arrival <= deadline }
  @inline(__always) func spare(_ leaving: Int32, _ deadline: Int32, _ travel: Int32) -> Int32 {
    deadline &- leaving &- travel
  }

  @inline(__always) func same(_ one: Int32, _ other: Int32) -> Bool { one == other }

  @inline(__always) func isTooLate(_ leaving: Int32, _ vertex: Int, _ route: Int) -> Bool {
    leaving > closes[route &* stride &+ vertex]
  }

  @inline(__always) func isTooEarly(_ deadline: Int32, _ vertex: Int, _ route: Int) -> Bool {
    deadline < opens[route &* stride &+ vertex] &+ service[vertex]
  }
}

/// Several windows a vertex and route, constant travel times, no rest.
struct WindowsTiming: RouteTiming {
  typealias Ready = Int32
  typealias Deadline = Int32

  private let windows: WindowTable
  private let starts: Block<Int32>
  private let ends: Block<Int32>

  /// Nil where the problem needs more than this.
  init?(_ problem: OrienteeringProblem) {
    guard problem.speeds == nil, problem.routes.allSatisfy({ $0.rest == nil }) else { return nil }
    windows = WindowTable(problem)
    starts = Block(problem.routes.map(\.opens))
    ends = Block(problem.routes.map(\.closes))
  }

  func free() {
    windows.free()
    starts.free()
    ends.free()
  }

  @inline(__always) func leavingStart(_ route: Int) -> Int32 { starts[route] }
  @inline(__always) func arriving(_ leaving: Int32, _ travel: Int32) -> Int32 { leaving &+ travel }

  @inline(__always) func serving(_ arrival: Int32, _ vertex: Int, _ route: Int) -> Int32 {
    windows.serving(arrival, vertex, route)
  }

  @inline(__always) func isNever(_ ready: Int32) -> Bool { ready >= Never.late }
  @inline(__always) func reachingEnd(_ route: Int) -> Int32 { ends[route] }

  @inline(__always) func reaching(_ vertex: Int, _ route: Int, _ next: Int32, _ travel: Int32) -> Int32 {
    windows.starting(before: next &- travel, vertex, route)
  }

  @inline(__always) func meets(_ arrival: Int32, _ deadline: Int32) -> Bool { arrival <= deadline }
  @inline(__always) func spare(_ leaving: Int32, _ deadline: Int32, _ travel: Int32) -> Int32 {
    deadline &- leaving &- travel
  }

  @inline(__always) func same(_ one: Int32, _ other: Int32) -> Bool { one == other }

  @inline(__always) func isTooLate(_ leaving: Int32, _ vertex: Int, _ route: Int) -> Bool {
    windows.isOver(leaving, vertex, route)
  }

  @inline(__always) func isTooEarly(_ deadline: Int32, _ vertex: Int, _ route: Int) -> Bool {
    windows.isBefore(deadline, vertex, route)
  }
}

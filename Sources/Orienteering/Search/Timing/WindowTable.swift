/// Any number of windows for each vertex and route.
struct WindowTable {
  /// Per route × vertices + vertex: the first cell of its windows; one more at the end.
  private let first: Block<Int32>
  private let opens: Block<Int32>
  private let closes: Block<Int32>
  private let service: Block<Int32>
  private let vertices: Int

  init(_ problem: OrienteeringProblem) {
    vertices = problem.vertices.count
    var first: [Int32] = [0]
    var windows: [TimeWindow] = []
    let ways = ReachableWindows(problem)
    for (index, route) in problem.routes.enumerated() {
      for vertex in problem.vertices.indices {
        let spans = problem.windows[index][vertex]
        // With other speeds than the usual nothing can be said before.
        windows += problem.speeds == nil ? spans.compactMap { ways.reachable($0, vertex, route) } : spans
        first.append(Int32(windows.count))
      }
    }
    self.first = Block(first)
    opens = Block(windows.map(\.opens))
    closes = Block(windows.map(\.closes))
    service = Block(problem.vertices.map(\.service))
  }

  func free() {
    first.free()
    opens.free()
    closes.free()
    service.free()
  }

  /// When a visit is over that begins in the first window after an arrival; `Never.late` where none is left.
  @inline(__always) func serving(_ arrival: Int32, _ vertex: Int, _ route: Int) -> Int32 {
    let index = route &* vertices &+ vertex
    var cell = Int(first[index])
    let end = Int(first[index &+ 1])
    while cell < end {
      if arrival <= closes[cell] { return max(arrival, opens[cell]) &+ service[vertex] }
      cell &+= 1
    }
    return Never.late
  }

  /// The last moment at which a visit can begin so as to be over by `leaving`; `Never.early` where there is none.
  @inline(__always) func starting(before leaving: Int32, _ vertex: Int, _ route: Int) -> Int32 {
    let index = route &* vertices &+ vertex
    let latest = leaving &- service[vertex]
    var cell = Int(first[index &+ 1]) &- 1
    let begin = Int(first[index])
    while cell >= begin {
      if latest >= opens[cell] { return min(latest, closes[cell]) }
      cell &-= 1
    }
    return Never.early
  }

  @inline(__always) func isOver(_ moment: Int32, _ vertex: Int, _ route: Int) -> Bool {
    let index = route &* vertices &+ vertex
    let end = Int(first[index &+ 1])
    return end == Int(first[index]) || moment > closes[end &- 1]
  }

  @inline(__always) func isBefore(_ moment: Int32, _ vertex: Int, _ route: Int) -> Bool {
    let index = route &* vertices &+ vertex
    let begin = Int(first[index])
    return begin == Int(first[index &+ 1]) || moment < opens[begin] &+ service[vertex]
  }
}

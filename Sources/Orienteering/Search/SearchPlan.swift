/// Routes under change, with all that is needed to judge an insertion without walking them.
///
/// A route of `k` visits has positions 0 (start) to `k + 1` (end), all in one stretch of `stride` cells.
struct SearchPlan<Timing: RouteTiming> {
  let timing: Timing
  let tables: Tables
  /// Cells a route.
  let stride: Int
  /// The place at each position.
  let stops: Block<Int32>
  /// The earliest departure from each position.
  let ready: Block<Timing.Ready>
  /// The latest arrival at each position.
  let deadline: Block<Timing.Deadline>
  /// Travel from each position to the next.
  let leg: Block<Int32>
  /// What could be put in behind each position, at most: a visit that takes longer does not fit.
  let spare: Block<Int32>
  /// The greatest of them on each route.
  let mostSpare: Block<Int32>
  /// Visits of each route.
  let length: Block<Int32>
  /// The route of each vertex, or -1.
  let route: Block<Int32>
  let groupCount: Block<Int32>
  let categoryCount: Block<Int32>
  var profit: Int64 = 0
  var travel: Int64 = 0
  var fees: Int64 = 0

  init(timing: Timing, tables: Tables) {
    self.timing = timing
    self.tables = tables
    stride = tables.count + 2
    let cells = max(1, stride * tables.routes)
    stops = Block(count: cells, of: 0)
    leg = Block(count: cells, of: 0)
    spare = Block(count: cells, of: 0)
    mostSpare = Block(count: tables.routes, of: 0)
    length = Block(count: tables.routes, of: 0)
    route = Block(count: tables.count, of: -1)
    groupCount = Block(count: tables.count, of: 0)
    categoryCount = Block(count: tables.caps.count, of: 0)
    guard tables.routes > 0 else {
      ready = Block([])
      deadline = Block([])
      return
    }
    ready = Block(count: cells, of: timing.leavingStart(0))
    deadline = Block(count: cells, of: timing.reachingEnd(0))
    for route in 0..<tables.routes {
      let base = route * stride
      stops[base] = tables.start[route]
      stops[base + 1] = tables.end[route]
      leg[base] = tables.from[Int(tables.start[route]) * tables.places + Int(tables.end[route])]
      ready[base] = timing.leavingStart(route)
      deadline[base + 1] = timing.reachingEnd(route)
      travel += Int64(leg[base])
      refreshSpare(route)
    }
  }

  func free() {
    stops.free()
    ready.free()
    deadline.free()
    leg.free()
    spare.free()
    mostSpare.free()
    length.free()
    route.free()
    groupCount.free()
    categoryCount.free()
  }

  /// Whether a route can be travelled in its time, with its rest. Without what has been cut out of it it need not: the
  /// way past a stop may be longer than the way by it.
  @inline(__always) func isPossible(_ route: Int) -> Bool {
    let last = route &* stride &+ Int(length[route])
    return timing.meets(timing.arriving(ready[last], leg[last]), deadline[last &+ 1])
  }

  /// Whether budget and caps leave room for a vertex.
  @inline(__always) func affords(_ vertex: Int) -> Bool {
    guard tables.hasResources else { return true }
    guard fees + Int64(tables.fee[vertex]) <= tables.budget else { return false }
    var bits = tables.categories[vertex]
    while bits != 0 {
      let category = bits.trailingZeroBitCount
      if categoryCount[category] >= tables.caps[category] { return false }
      bits &= bits &- 1
    }
    return true
  }

  /// What the plan gains by a vertex.
  @inline(__always) func gain(_ vertex: Int) -> Int64 {
    guard tables.hasResources, tables.group[vertex] >= 0 else { return tables.profit[vertex] }
    return tables.profit[vertex] - tables.groupPenalty * Int64(groupCount[Int(tables.group[vertex])])
  }

  @inline(__always) mutating func count(_ vertex: Int, _ change: Int32) {
    if change < 0, tables.hasResources, tables.group[vertex] >= 0 { groupCount[Int(tables.group[vertex])] -= 1 }
    profit += Int64(change) * gain(vertex)
    guard tables.hasResources else { return }
    if change > 0, tables.group[vertex] >= 0 { groupCount[Int(tables.group[vertex])] += 1 }
    fees += Int64(change) * Int64(tables.fee[vertex])
    var bits = tables.categories[vertex]
    while bits != 0 {
      categoryCount[bits.trailingZeroBitCount] += change
      bits &= bits &- 1
    }
  }

  /// Works out the earliest departures behind a position, as far as they change from what is there; gives the last
  /// position that changed.
  @inline(__always) func refreshReady(_ route: Int, after position: Int, until settled: Int) -> Int {
    let base = route &* stride
    let last = Int(length[route])
    var index = position &+ 1
    while index <= last {
      let cell = base &+ index
      let arrival = timing.arriving(ready[cell &- 1], leg[cell &- 1])
      let value = timing.serving(arrival, Int(stops[cell]), route)
      if index > settled, timing.same(value, ready[cell]) { return index &- 1 }
      ready[cell] = value
      index &+= 1
    }
    return last
  }

  /// The same for the latest arrivals before a position; gives the first position that changed.
  @inline(__always) func refreshDeadline(_ route: Int, before position: Int, until settled: Int) -> Int {
    let base = route &* stride
    var index = position &- 1
    while index >= 1 {
      let cell = base &+ index
      let value = timing.reaching(Int(stops[cell]), route, deadline[cell &+ 1], leg[cell])
      if index < settled, timing.same(value, deadline[cell]) { return index &+ 1 }
      deadline[cell] = value
      index &-= 1
    }
    return 1
  }

  @inline(__always) func refreshSpare(_ route: Int) {
    let base = route &* stride
    var most = Never.early
    for cell in base...(base &+ Int(length[route])) {
      let value = timing.spare(ready[cell], deadline[cell &+ 1], leg[cell])
      spare[cell] = value
      most = max(most, value)
    }
    mostSpare[route] = most
  }

  /// Puts a vertex behind a position of a route. The caller has judged that it fits.
  mutating func insert(_ vertex: Int, _ route: Int, after position: Int) {
    let base = route &* stride
    let cell = base &+ position
    let tail = Int(length[route]) &+ 1 &- position
    (stops.base + cell + 2).update(from: stops.base + cell + 1, count: tail)
    (ready.base + cell + 2).update(from: ready.base + cell + 1, count: tail)
    (deadline.base + cell + 2).update(from: deadline.base + cell + 1, count: tail)
    (leg.base + cell + 2).update(from: leg.base + cell + 1, count: tail)
    let before = Int(stops[cell])
    let after = Int(stops[cell &+ 2])
    stops[cell &+ 1] = Int32(truncatingIfNeeded: vertex)
    let there = tables.to[vertex &* tables.places &+ before]
    let onward = tables.from[vertex &* tables.places &+ after]
    travel += Int64(there) + Int64(onward) - Int64(leg[cell])
    leg[cell] = there
    leg[cell &+ 1] = onward
    length[route] &+= 1
    self.route[vertex] = Int32(truncatingIfNeeded: route)
    _ = refreshReady(route, after: position, until: position &+ 1)
    _ = refreshDeadline(route, before: position &+ 2, until: position &+ 1)
    refreshSpare(route)
    count(vertex, 1)
  }
}

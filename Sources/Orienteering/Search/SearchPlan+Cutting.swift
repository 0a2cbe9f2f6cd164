extension SearchPlan {
  /// The positions of a route behind which an insertion may have become possible.
  struct Opening {
    var first: Int
    var last: Int
  }

  /// Takes the visits at positions `first...last` out of a route, but for those of `kept`.
  ///
  /// - Parameter removed: Where the vertices that leave are written, from `count` on.
  mutating func cut(
    _ route: Int, _ first: Int, _ last: Int, keeping kept: Range<Int>, into removed: Block<Int32>, from count: Int
  ) -> Opening {
    let base = route &* stride
    var target = first
    var gone = count
    for position in first...last {
      let vertex = Int(stops[base &+ position])
      if kept.contains(position) {
        stops[base &+ target] = Int32(truncatingIfNeeded: vertex)
        target &+= 1
      } else {
        self.route[vertex] = -1
        self.count(vertex, -1)
        removed[gone] = Int32(truncatingIfNeeded: vertex)
        gone &+= 1
      }
    }
    // What is behind the gap keeps its moments for the comparison.
    let behind = base &+ last &+ 1
    let tail = Int(length[route]) &+ 1 &- last
    (stops.base + base + target).update(from: stops.base + behind, count: tail)
    (ready.base + base + target).update(from: ready.base + behind, count: tail)
    (deadline.base + base + target).update(from: deadline.base + behind, count: tail)
    for position in (first &- 1)...last { travel -= Int64(leg[base &+ position]) }
    (leg.base + base + target).update(from: leg.base + behind, count: tail)
    for position in (first &- 1)..<target {
      let cell = base &+ position
      leg[cell] = tables.from[Int(stops[cell]) &* tables.places &+ Int(stops[cell &+ 1])]
      travel += Int64(leg[cell])
    }
    length[route] &-= Int32(truncatingIfNeeded: gone &- count)
    let lastReady = refreshReady(route, after: first &- 1, until: target &- 1)
    let firstDeadline = refreshDeadline(route, before: target, until: first)
    refreshSpare(route)
    return Opening(first: min(first &- 1, firstDeadline &- 1), last: max(target &- 1, lastReady))
  }
}

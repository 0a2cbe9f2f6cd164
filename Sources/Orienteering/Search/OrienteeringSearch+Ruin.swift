extension OrienteeringSearch {
  /// Takes strings of visits out around a random vertex.
  mutating func ruin() {
    guard tables.count > 0 else { return }
    let seed = random.below(tables.count)
    let goal = 1 &+ random.below(tuning.ruin)
    var index = 0
    let neighbours = tables.neighbours.base + seed &* tables.count
    while removedCount < goal, index < tables.count {
      let vertex = Int(neighbours[index])
      index &+= 1
      let route = Int(plan.route[vertex])
      guard route >= 0 else { continue }
      cut(around: vertex, route, atMost: goal &- removedCount)
    }
  }

  private mutating func cut(around vertex: Int, _ route: Int, atMost limit: Int) {
    let length = Int(plan.length[route])
    let base = route &* plan.stride
    var position = 1
    while Int(plan.stops[base &+ position]) != vertex { position &+= 1 }
    let string = 1 &+ random.below(min(tuning.string, min(length, limit)))
    // Half of the time a piece within the string stays.
    var kept = 0
    if string > 1, random.below(2) == 0 {
      while string &+ kept < length, random.below(100) > 10 { kept &+= 1 }
      kept = min(kept, 4)
    }
    let span = string &+ kept
    let lowest = max(1, position &- span &+ 1)
    let highest = min(position, length &- span &+ 1)
    let first = lowest &+ random.below(highest &- lowest &+ 1)
    var hole = first..<first
    if kept > 0 {
      let start = first &+ 1 &+ random.below(max(1, string &- 1))
      hole = start..<(start &+ kept)
    }
    touch(route)
    let opening = plan.cut(route, first, first &+ span &- 1, keeping: hole, into: removed, from: removedCount)
    for index in removedCount..<(removedCount &+ string) { hasLeft[Int(removed[index])] = true }
    removedCount &+= string
    openings[route].first = min(openings[route].first, opening.first)
    openings[route].last = max(min(openings[route].last, Int(plan.length[route])), opening.last)
  }
}

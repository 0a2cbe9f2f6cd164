extension OrienteeringSearch {
  /// Puts in what fits, in an order drawn by lot, each where it costs the least travel.
  mutating func recreate() {
    let count = gather()
    for index in 0..<count {
      let vertex = Int(candidates[index])
      guard plan.affords(vertex), plan.gain(vertex) >= 0 else { continue }
      place(vertex)
    }
  }

  /// Absent vertices in the order of the trial.
  private mutating func gather() -> Int {
    var count = 0
    var room = Never.early
    for route in usable where isTouched[route] { room = max(room, plan.mostSpare[route]) }
    let choice =
      random.below(100) < tuning.byProfit
      ? random.below(InsertionOrders.byProfit)
      : InsertionOrders.byProfit &+ random.below(tables.orderCount &- InsertionOrders.byProfit &+ 2)
    if choice >= tables.orderCount {
      for vertex in 0..<tables.count where plan.route[vertex] < 0 {
        guard tables.need[vertex] <= room || hasLeft[vertex] else { continue }
        candidates[count] = Int32(truncatingIfNeeded: vertex)
        count &+= 1
      }
      var index = count &- 1
      while index > 0 {
        let other = random.below(index &+ 1)
        let kept = candidates[index]
        candidates[index] = candidates[other]
        candidates[other] = kept
        index &-= 1
      }
      return count
    }
    let order = tables.orders.base + choice &* tables.count
    for rank in 0..<tables.count {
      let vertex = Int(order[rank])
      guard plan.route[vertex] < 0, tables.need[vertex] <= room || hasLeft[vertex] else { continue }
      candidates[count] = Int32(truncatingIfNeeded: vertex)
      count &+= 1
    }
    // A little disorder: neighbours in the order change places.
    let disorder = 1 &+ random.below(tuning.disorder)
    var index = 0
    while index &+ 1 < count {
      let other = min(count &- 1, index &+ random.below(disorder))
      let kept = candidates[index]
      candidates[index] = candidates[other]
      candidates[other] = kept
      index &+= 1
    }
    return count
  }

  /// Where it costs the least travel, if it fits anywhere.
  mutating func place(_ vertex: Int) {
    let places = tables.places
    let from = tables.from.base + vertex &* places
    let to = tables.to.base + vertex &* places
    // Who left in this step may fit where nothing has changed.
    let anywhere = hasLeft[vertex]
    var best = Int32.max
    var bestRoute = -1
    var bestPosition = 0
    let need = tables.need[vertex]
    for route in usable {
      guard plan.mostSpare[route] >= need else { continue }
      var position = 0
      var last = Int(plan.length[route])
      if !anywhere {
        // What did not fit before only fits where something has changed.
        guard isTouched[route] else { continue }
        position = openings[route].first
        last = min(last, openings[route].last)
      }
      var cell = route &* plan.stride &+ position
      while position <= last {
        guard plan.spare[cell] >= need else {
          position &+= 1
          cell &+= 1
          continue
        }
        if timing.isTooLate(plan.ready[cell], vertex, route) { break }
        if !timing.isTooEarly(plan.deadline[cell &+ 1], vertex, route) {
          let there = to[Int(plan.stops[cell])]
          let onward = from[Int(plan.stops[cell &+ 1])]
          let extra = there &+ onward &- plan.leg[cell]
          if extra < best {
            let done = timing.serving(timing.arriving(plan.ready[cell], there), vertex, route)
            if !timing.isNever(done), timing.meets(timing.arriving(done, onward), plan.deadline[cell &+ 1]) {
              if untilBlink > 0 {
                untilBlink &-= 1
                best = extra
                bestRoute = route
                bestPosition = position
              } else {
                untilBlink = random.below(2 &* tuning.blink)
              }
            }
          }
        }
        position &+= 1
        cell &+= 1
      }
    }
    guard bestRoute >= 0 else { return }
    touch(bestRoute)
    plan.insert(vertex, bestRoute, after: bestPosition)
    if openings[bestRoute].last >= 0 { openings[bestRoute].last &+= 1 }
    inserted[insertedCount] = Int32(truncatingIfNeeded: vertex)
    insertedCount &+= 1
  }
}

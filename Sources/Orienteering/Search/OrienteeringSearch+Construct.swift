extension OrienteeringSearch {
  /// The first plan: what of a given one can be, in its order, then what has to be visited, and then whatever fits.
  mutating func construct(from first: OrienteeringPlan?, mandatory: [Int]) {
    for (route, vertices) in (first?.routes ?? []).enumerated() where usable.contains(route) {
      for vertex in vertices where vertex < tables.count && plan.route[vertex] < 0 && plan.affords(vertex) {
        append(vertex, route)
      }
    }
    // A search that ends at once has nothing but this. A place passed over by lot is looked at again.
    for vertex in mandatory {
      openEverything()
      for _ in 0..<Self.trials where plan.route[vertex] < 0 && plan.affords(vertex) { place(vertex) }
    }
    openEverything()
    recreate()
    for route in usable { isTouched[route] = false }
    keepBest()
  }

  private static var trials: Int { 8 }

  /// Puts a vertex before the end of a route, if it fits there.
  private mutating func append(_ vertex: Int, _ route: Int) {
    let last = Int(plan.length[route])
    let cell = route * plan.stride + last
    guard !timing.isTooLate(plan.ready[cell], vertex, route) else { return }
    let there = tables.to[vertex * tables.places + Int(plan.stops[cell])]
    let onward = tables.from[vertex * tables.places + Int(plan.stops[cell + 1])]
    let done = timing.serving(timing.arriving(plan.ready[cell], there), vertex, route)
    guard !timing.isNever(done), timing.meets(timing.arriving(done, onward), plan.deadline[cell + 1]) else { return }
    plan.insert(vertex, route, after: last)
  }
}

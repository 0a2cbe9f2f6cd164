/// Ruin and recreate with annealing: strings of neighbouring visits leave, and what is left out is put in where it costs
/// the least travel (Schrimpf and others 2000; Christiaens and Vanden Berghe 2020; for orienteering Pajersky, Sobotka
/// and Rudová 2026).
struct OrienteeringSearch<Timing: RouteTiming> {
  let tables: Tables
  let timing: Timing
  var plan: SearchPlan<Timing>
  var random: Randomness
  let tuning: SearchTuning

  /// What a step may have to take back: the routes that it touched as they were, and who came and went.
  let old: SearchPlan<Timing>
  let isTouched: Block<Bool>
  let openings: Block<SearchPlan<Timing>.Opening>
  let removed: Block<Int32>
  var removedCount = 0
  let hasLeft: Block<Bool>
  let inserted: Block<Int32>
  var insertedCount = 0
  let candidates: Block<Int32>
  /// Feasible places to pass over before one is skipped ("blink").
  var untilBlink = 0

  let bestStops: Block<Int32>
  let bestLength: Block<Int32>
  var bestProfit: Int64
  var bestTravel: Int64
  /// Routes that can be travelled when empty.
  let usable: [Int]

  init(timing: Timing, tables: Tables, seed: UInt64, tuning: SearchTuning) {
    self.timing = timing
    self.tables = tables
    self.tuning = tuning
    plan = SearchPlan(timing: timing, tables: tables)
    old = SearchPlan(timing: timing, tables: tables)
    random = Randomness(seed: seed)
    isTouched = Block(count: tables.routes, of: false)
    openings = Block(count: tables.routes, of: .init(first: 0, last: 0))
    removed = Block(count: tables.count, of: 0)
    hasLeft = Block(count: tables.count, of: false)
    inserted = Block(count: tables.count, of: 0)
    candidates = Block(count: tables.count, of: 0)
    bestStops = Block(count: plan.stops.count, of: 0)
    bestLength = Block(count: tables.routes, of: 0)
    bestProfit = 0
    bestTravel = plan.travel
    let plan = plan
    usable = (0..<tables.routes).filter { plan.isPossible($0) }
  }

  func free() {
    plan.free()
    old.free()
    isTouched.free()
    openings.free()
    removed.free()
    hasLeft.free()
    inserted.free()
    candidates.free()
    bestStops.free()
    bestLength.free()
  }

  /// The best plan so far.
  var outcome: OrienteeringPlan {
    OrienteeringPlan(
      routes: (0..<tables.routes).map { route in
        (0..<Int(bestLength[route])).map { Int(bestStops[route * plan.stride + $0 + 1]) }
      })
  }

  /// One ruin, one recreation, and the judgement.
  mutating func step(temperature: Double) {
    let profit = plan.profit
    let travel = plan.travel
    let fees = plan.fees
    removedCount = 0
    insertedCount = 0
    ruin()
    // A place that was passed over once would else not be looked at before something around it changes.
    if removedCount == 0 || random.below(Self.openingEvery) == 0 { openEverything() }
    recreate()
    for index in 0..<removedCount { hasLeft[Int(removed[index])] = false }
    let change =
      Double(plan.profit &- profit) - Double(plan.travel &- travel) * tuning.travelWeight
    if !isPossible {
      takeBack(profit, travel, fees)
    } else if change >= 0 || change > temperature * Exponentials.log(1 - random.unit()) {
      for route in usable { isTouched[route] = false }
      if plan.profit > bestProfit || (plan.profit == bestProfit && plan.travel < bestTravel) { keepBest() }
    } else {
      takeBack(profit, travel, fees)
    }
  }

  /// Whether the routes that the step has touched can be travelled.
  private var isPossible: Bool {
    for route in usable where isTouched[route] && !plan.isPossible(route) { return false }
    return true
  }

  private static var openingEvery: Int { 64 }

  /// Lets what is absent be tried everywhere.
  mutating func openEverything() {
    for route in usable {
      touch(route)
      openings[route] = .init(first: 0, last: Int.max - 1_000_000)
    }
  }

  mutating func keepBest() {
    bestProfit = plan.profit
    bestTravel = plan.travel
    bestStops.base.update(from: plan.stops.base, count: plan.stops.count)
    bestLength.base.update(from: plan.length.base, count: plan.length.count)
  }

  /// Keeps a route as it is, once a step.
  mutating func touch(_ route: Int) {
    guard !isTouched[route] else { return }
    isTouched[route] = true
    openings[route] = .init(first: .max, last: -1)
    let base = route &* plan.stride
    let cells = Int(plan.length[route]) &+ 2
    (old.stops.base + base).update(from: plan.stops.base + base, count: cells)
    (old.ready.base + base).update(from: plan.ready.base + base, count: cells)
    (old.deadline.base + base).update(from: plan.deadline.base + base, count: cells)
    (old.leg.base + base).update(from: plan.leg.base + base, count: cells)
    (old.spare.base + base).update(from: plan.spare.base + base, count: cells)
    old.mostSpare[route] = plan.mostSpare[route]
    old.length[route] = plan.length[route]
  }

  private mutating func takeBack(_ profit: Int64, _ travel: Int64, _ fees: Int64) {
    for index in 0..<insertedCount {
      plan.count(Int(inserted[index]), -1)
      plan.route[Int(inserted[index])] = -1
    }
    for index in 0..<removedCount { plan.count(Int(removed[index]), 1) }
    for route in usable where isTouched[route] {
      isTouched[route] = false
      let base = route &* plan.stride
      let cells = Int(old.length[route]) &+ 2
      (plan.stops.base + base).update(from: old.stops.base + base, count: cells)
      (plan.ready.base + base).update(from: old.ready.base + base, count: cells)
      (plan.deadline.base + base).update(from: old.deadline.base + base, count: cells)
      (plan.leg.base + base).update(from: old.leg.base + base, count: cells)
      (plan.spare.base + base).update(from: old.spare.base + base, count: cells)
      plan.mostSpare[route] = old.mostSpare[route]
      plan.length[route] = old.length[route]
      for cell in (base &+ 1)..<(base &+ cells &- 1) {
        plan.route[Int(plan.stops[cell])] = Int32(truncatingIfNeeded: route)
      }
    }
    plan.profit = profit
    plan.travel = travel
    plan.fees = fees
  }
}

/// What never changes while a problem is searched, laid out for the inner loop.
struct Tables {
  let count: Int
  let places: Int
  let routes: Int
  /// Row `a`: travel from `a`.
  let from: Block<Int32>
  /// Row `b`: travel to `b`. The same memory where travel is the same both ways.
  let to: Block<Int32>
  let start: Block<Int32>
  let end: Block<Int32>
  /// Profits, with so much for a mandatory vertex that no plan without it is better.
  let profit: Block<Int64>
  let fee: Block<Int32>
  let categories: Block<UInt64>
  let group: Block<Int32>
  let caps: Block<Int32>
  let budget: Int64
  let groupPenalty: Int64
  /// What a visit needs of a route's spare time at least: its length, and the way to it, which is no less than nothing
  /// but where ways around are shorter than ways.
  let need: Block<Int32>
  /// Whether budget, caps or groups have to be looked at.
  let hasResources: Bool
  /// For each vertex all vertices, itself first, then nearest first.
  let neighbours: Block<UInt16>
  /// Orders in which absent vertices can be tried, each a permutation.
  let orders: Block<UInt16>
  let orderCount: Int
  /// The mean profit of a vertex, for the temperature.
  let meanProfit: Double
  private let isSymmetric: Bool

  init(_ problem: OrienteeringProblem) {
    count = problem.vertices.count
    places = problem.places
    routes = problem.routes.count
    let places = problem.places
    let travel = problem.travel
    from = Block(travel)
    isSymmetric = (0..<places).allSatisfy { a in
      (0..<places).allSatisfy { travel[a * places + $0] == travel[$0 * places + a] }
    }
    to =
      isSymmetric ? from : Block((0..<places).flatMap { b in (0..<places).map { travel[$0 * places + b] } })
    start = Block(problem.routes.map { Int32($0.start) })
    end = Block(problem.routes.map { Int32($0.end) })
    let total = problem.vertices.reduce(Int64(1)) { $0 + Int64($1.profit) }
    profit = Block(problem.vertices.map { Int64($0.profit) + ($0.isMandatory ? total : 0) })
    fee = Block(problem.vertices.map(\.fee))
    categories = Block(problem.vertices.map(\.categories))
    group = Block(problem.vertices.map { Int32($0.group ?? -1) })
    caps = Block(problem.categoryCaps)
    budget = problem.budget ?? .max
    groupPenalty = Int64(problem.groupPenalty)
    hasResources = problem.budget != nil || !problem.categoryCaps.isEmpty || problem.groupPenalty > 0
    let shortcut = Self.shortcut(problem)
    need = Block(problem.vertices.map { $0.service - shortcut })
    neighbours = Block(Self.neighbours(problem))
    let orders = InsertionOrders(problem).all
    orderCount = orders.count
    self.orders = Block(orders.flatMap { $0 })
    meanProfit =
      count == 0 ? 1 : max(1, Double(problem.vertices.reduce(0) { $0 + Int($1.profit) }) / Double(count))
  }

  func free() {
    from.free()
    if !isSymmetric { to.free() }
    start.free()
    end.free()
    profit.free()
    fee.free()
    categories.free()
    group.free()
    caps.free()
    neighbours.free()
    orders.free()
    need.free()
  }

  /// How much a way around can be shorter than the way itself.
  private static func shortcut(_ problem: OrienteeringProblem) -> Int32 {
    let places = problem.places
    return problem.travel.withUnsafeBufferPointer { travel in
      var most: Int32 = 0
      for from in 0..<places {
        for via in 0..<places {
          let first = travel[from &* places &+ via]
          for to in 0..<places {
            most = max(most, travel[from &* places &+ to] &- first &- travel[via &* places &+ to])
          }
        }
      }
      return most
    }
  }

  private static func neighbours(_ problem: OrienteeringProblem) -> [UInt16] {
    let count = problem.vertices.count
    var keys = Array(repeating: UInt64(0), count: count)
    var neighbours: [UInt16] = []
    neighbours.reserveCapacity(count * count)
    for vertex in 0..<count {
      for other in 0..<count {
        let there = problem.travel[vertex * problem.places + other]
        let back = problem.travel[other * problem.places + vertex]
        // Itself first, then nearest first, then by number: as one number, which sorts in a tenth of the time.
        keys[other] = UInt64(other == vertex ? 0 : min(there, back) + 1) << 16 | UInt64(other)
      }
      keys.sort()
      for key in keys { neighbours.append(UInt16(truncatingIfNeeded: key)) }
    }
    return neighbours
  }
}

/// A benchmark file as a problem. All of its times become whole thousandths, so that nothing is rounded.
public struct BenchmarkInstance: Sendable {
  public let name: String
  public let format: BenchmarkFormat
  public let decimals: Int
  /// The numbers that the file gives its vertices, the depot not among them, in the order of the problem's vertices.
  public let ids: [Int]
  /// How many thousandths of the file's unit a unit of profit is: 1000 where every profit is whole.
  public let routesOfFile: Int?
  /// Profits are given in one part of so many.
  public let profitScale: Int

  let depot: BenchmarkPoint
  let points: [BenchmarkPoint]
  let windows: @Sendable (_ route: Int, _ vertex: Int) -> [TimeWindow]
  let budget: Int64?
  let caps: [Int32]

  /// Parts of a unit of time.
  public static let timeScale: Int32 = 1_000
  static let vertexLimit = 2_000

  /// The problem with so many routes.
  public func problem(routes count: Int) throws -> OrienteeringProblem {
    let all = points + [depot]
    let cut = [1_000, 100, 10, 1][min(3, max(0, decimals))]
    var travel = Array(repeating: Int32(0), count: all.count * all.count)
    for from in all.indices {
      for to in all.indices.dropFirst(from + 1) {
        let x = all[from].x - all[to].x
        let y = all[from].y - all[to].y
        let distance = Int32(clamping: Self.squareRoot(x * x + y * y) / cut * cut)
        travel[from * all.count + to] = distance
        travel[to * all.count + from] = distance
      }
    }
    let home = points.count
    let route = OrienteeringProblem.Route(start: home, end: home, opens: depot.opens, closes: depot.closes)
    let unit = 1_000 / profitScale
    return try OrienteeringProblem(
      vertices: points.map { point in
        OrienteeringProblem.Vertex(
          profit: Int32(clamping: point.profit / unit), service: point.service, fee: point.fee,
          categories: point.categories)
      },
      routes: Array(repeating: route, count: count),
      windows: (0..<count).map { route in points.indices.map { windows(route, $0) } }, travel: travel, budget: budget,
      categoryCaps: caps)
  }

  /// The greatest whole number whose square is no more.
  static func squareRoot(_ value: Int) -> Int {
    var root = Int(Double(value).squareRoot())
    while root * root > value { root -= 1 }
    while (root + 1) * (root + 1) <= value { root += 1 }
    return root
  }
}

/// One line of a benchmark file, in thousandths.
struct BenchmarkPoint: Sendable {
  let id: Int
  let x: Int
  let y: Int
  let service: Int32
  /// In thousandths too.
  let profit: Int
  var opens: Int32 = 0
  var closes: Int32 = 0
  var fee: Int32 = 0
  var categories: UInt64 = 0
}

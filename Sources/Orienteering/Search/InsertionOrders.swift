/// Orders in which vertices that are left out can be tried (Christiaens and Vanden Berghe 2020, section 4.2, for
/// problems with profits).
struct InsertionOrders {
  /// Each a permutation of the vertices. Mandatory ones come first in each, and the orders by profit before the others.
  private(set) var all: [[UInt16]] = []
  /// How many of them go by profit. On the public files nearly all improvements come from these.
  static let byProfit = 5

  init(_ problem: OrienteeringProblem) {
    let count = problem.vertices.count
    let near = (0..<count).map { Self.nearness(problem, $0) }
    let spans = (0..<count).map { Self.span(problem, $0) }
    let home = (0..<count).map { vertex in
      problem.routes.reduce(Int64(0)) {
        $0
          + Int64(problem.travel[$1.start * problem.places + vertex] + problem.travel[vertex * problem.places + $1.end])
      }
    }
    let profit = problem.vertices.map { Int64($0.profit) }
    add(problem) { -Double(profit[$0]) }
    let cost = (0..<count).map { Double(near[$0] + Int64(problem.vertices[$0].service) + 1) }
    add(problem) { -Double(profit[$0]) / cost[$0] }
    add(problem) { -Double(profit[$0] * profit[$0]) / cost[$0] }
    add(problem) { -Double(profit[$0]) / Double(near[$0] / 3 + Int64(problem.vertices[$0].service) + 1) }
    add(problem) { -Double(profit[$0]) / (Double(near[$0]) + 1) }
    add(problem) { Double(spans[$0].closes - spans[$0].opens) }
    add(problem) { Double(spans[$0].opens) }
    add(problem) { -Double(spans[$0].closes) }
    add(problem) { Double(home[$0]) }
    add(problem) { -Double(home[$0]) }
  }

  private mutating func add(_ problem: OrienteeringProblem, _ key: (Int) -> Double) {
    let keyed = problem.vertices.indices.map { ((problem.vertices[$0].isMandatory ? 0 : 1), key($0), $0) }
    all.append(keyed.sorted { $0 < $1 }.map { UInt16($0.2) })
  }

  /// Mean travel to the five nearest.
  private static func nearness(_ problem: OrienteeringProblem, _ vertex: Int) -> Int64 {
    let travel = problem.vertices.indices.filter { $0 != vertex }.map {
      Int64(problem.travel[vertex * problem.places + $0])
    }.sorted().prefix(5)
    return travel.isEmpty ? 0 : travel.reduce(0, +) / Int64(travel.count)
  }

  /// From the first opening to the last closing on any route.
  private static func span(_ problem: OrienteeringProblem, _ vertex: Int) -> TimeWindow {
    let windows = problem.windows.flatMap { $0[vertex] }
    return TimeWindow(
      opens: windows.map(\.opens).min() ?? 0,
      closes: max(windows.map(\.opens).min() ?? 0, windows.map(\.closes).max() ?? 0))
  }
}

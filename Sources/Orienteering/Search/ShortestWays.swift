/// The least travel from a place to every vertex, or from every vertex to a place, by way of other vertices where that is
/// shorter (Dijkstra 1959, on a dense matrix): the earliest that any route can be there. Travel need not keep the triangle
/// inequality.
struct ShortestWays {
  private(set) var minutes: [Int32]

  /// - Parameters:
  ///   - place: Where the ways begin, or end where `isReversed`.
  init(_ problem: OrienteeringProblem, place: Int, isReversed: Bool = false) {
    let count = problem.vertices.count
    let places = problem.places
    func travel(_ from: Int, _ to: Int) -> Int32 {
      isReversed ? problem.travel[to * places + from] : problem.travel[from * places + to]
    }
    minutes = (0..<count).map { travel(place, $0) }
    var isSettled = Array(repeating: false, count: count)
    for _ in 0..<count {
      var nearest = -1
      for vertex in 0..<count where !isSettled[vertex] && (nearest < 0 || minutes[vertex] < minutes[nearest]) {
        nearest = vertex
      }
      isSettled[nearest] = true
      for vertex in 0..<count where !isSettled[vertex] {
        minutes[vertex] = min(minutes[vertex], minutes[nearest] + travel(nearest, vertex))
      }
    }
  }
}

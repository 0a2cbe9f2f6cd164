import Gazetteer

/// The legs as a graph. Every leg goes both ways.
struct LegGraph: Sendable {
  /// A leg as an edge from one of its ends.
  struct Edge: Sendable {
    let to: Int
    let leg: Leg
  }

  private let index: [EntryID: Int]
  private let edges: [[Edge]]

  /// Legs that lead nowhere, have no length or are longer than any road on earth are left out.
  init(_ legs: [Leg]) {
    let legs = legs.filter { $0.from != $0.to && (1...40_000_000).contains($0.metres) }
    let ids = Set(legs.flatMap { [$0.from, $0.to] }).sorted()
    let index = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    var edges = Array(repeating: [Edge](), count: ids.count)
    for leg in legs {
      guard let from = index[leg.from], let to = index[leg.to] else { continue }
      edges[from].append(Edge(to: to, leg: leg))
      edges[to].append(Edge(to: from, leg: leg))
    }
    self.index = index
    self.edges = edges
  }

  /// The quickest of the legs that join two places, the shorter one of two alike.
  func directLeg(_ from: EntryID, _ to: EntryID, _ mode: TravelMode) -> Leg? {
    guard let start = index[from], let end = index[to] else { return nil }
    return edges[start].lazy.filter { $0.to == end }.map(\.leg).min {
      (TravelEstimate.minutes(mode, leg: $0), $0.metres) < (TravelEstimate.minutes(mode, leg: $1), $1.metres)
    }
  }

  /// The legs of the quickest way, or nil where there is none.
  func quickestWay(_ from: EntryID, _ to: EntryID, _ mode: TravelMode) -> [Leg]? {
    guard let start = index[from], let end = index[to] else { return nil }
    return way(from: start, to: end, arrivals(from: start, mode, until: end))
  }

  /// The legs of the quickest ways from one place to each of several; what cannot be reached is not among them.
  func quickestWays(_ from: EntryID, to targets: some Sequence<EntryID>, _ mode: TravelMode) -> [EntryID: [Leg]] {
    guard let start = index[from] else { return [:] }
    let arrival = arrivals(from: start, mode, until: nil)
    return targets.reduce(into: [:]) { ways, target in
      ways[target] = index[target].flatMap { way(from: start, to: $0, arrival) }
    }
  }

  /// How each node is reached soonest, by Dijkstra (1959); `until` ends the search when that node is settled.
  private func arrivals(from start: Int, _ mode: TravelMode, until end: Int?) -> [Arrival?] {
    var best = Array(repeating: Double.infinity, count: edges.count)
    var arrival = Array(repeating: Arrival?.none, count: edges.count)
    var settled = Array(repeating: false, count: edges.count)
    var frontier = Frontier()
    best[start] = 0
    frontier.push(0, start)
    while let (minutes, node) = frontier.pop() {
      if node == end { break }
      guard !settled[node] else { continue }
      settled[node] = true
      for edge in edges[node] where !settled[edge.to] {
        let total = minutes + TravelEstimate.minutes(mode, leg: edge.leg)
        if total < best[edge.to] {
          best[edge.to] = total
          arrival[edge.to] = Arrival(from: node, leg: edge.leg)
          frontier.push(total, edge.to)
        }
      }
    }
    return arrival
  }

  private func way(from start: Int, to end: Int, _ arrival: [Arrival?]) -> [Leg]? {
    var way: [Leg] = []
    var node = end
    while node != start, let step = arrival[node], way.count <= edges.count {
      way.append(step.leg)
      node = step.from
    }
    return node == start && !way.isEmpty ? way.reversed() : nil
  }

  /// How a node is reached soonest.
  private struct Arrival {
    let from: Int
    let leg: Leg
  }
}

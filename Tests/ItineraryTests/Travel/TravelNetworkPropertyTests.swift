import Gazetteer
import SeededRandomness
import Testing

@testable import Itinerary

/// Networks made at random: some places without a position, some without a leg.
struct TravelNetworkPropertyTests {
  private struct Sample {
    let ids: [EntryID]
    let legs: [Leg]
    let network: TravelNetwork
  }

  private func sample(_ seed: Int) throws -> Sample {
    var generator = SplitMix64(seed: UInt64(seed))
    let ids = try (0..<24).map { try Fixtures.id("p\($0)") }
    var positions: [EntryID: Position] = [:]
    for id in ids where Int.random(in: 0..<6, using: &generator) > 0 {
      positions[id] = try Fixtures.position(
        Double.random(in: 21.0...22.5, using: &generator), Double.random(in: 102.2...103.6, using: &generator))
    }
    var legs: [Leg] = []
    for _ in 0..<30 {
      legs.append(
        try Fixtures.leg(
          "p\(Int.random(in: 0..<24, using: &generator))", "p\(Int.random(in: 0..<24, using: &generator))",
          metres: Int.random(in: 200...80_000, using: &generator),
          minutes: Bool.random(using: &generator) ? Int.random(in: 1...150, using: &generator) : nil,
          basis: LegBasis.allCases.randomElement(using: &generator) ?? .published))
    }
    return Sample(ids: ids, legs: legs, network: TravelNetwork(legs: legs, positions: positions))
  }

  @Test(arguments: 0..<12)
  func isTheSameBothWays(_ seed: Int) throws {
    let sample = try sample(seed)
    for mode in TravelMode.allCases {
      for from in sample.ids {
        for to in sample.ids {
          let there = sample.network.travel(from: from, to: to, mode: mode)
          let back = sample.network.travel(from: to, to: from, mode: mode)
          #expect(there.metres == back.metres && there.minutes == back.minutes && there.certainty == back.certainty)
          #expect(there.places == back.places.reversed())
          #expect(there.from == from && there.to == to && there.places.first == from && there.places.last == to)
          #expect((there.minutes == nil) == (there.certainty == .unknown))
          #expect((there.minutes ?? 0) >= 0 && (there.metres ?? 0) >= 0)
        }
      }
    }
  }

  /// Dijkstra against the plainest way to the same answer, by Floyd and Warshall.
  @Test(arguments: 0..<12)
  func findsTheQuickestWay(_ seed: Int) throws {
    let sample = try sample(seed)
    let graph = LegGraph(sample.legs)
    for mode in [TravelMode.car, .walk] {
      var best = Array(repeating: Array(repeating: Double.infinity, count: 24), count: 24)
      for leg in sample.legs {
        guard let a = sample.ids.firstIndex(of: leg.from), let b = sample.ids.firstIndex(of: leg.to), a != b else {
          continue
        }
        best[a][b] = min(best[a][b], TravelEstimate.minutes(mode, leg: leg))
        best[b][a] = best[a][b]
      }
      for k in 0..<24 {
        for a in 0..<24 { for b in 0..<24 { best[a][b] = min(best[a][b], best[a][k] + best[k][b]) } }
      }
      for a in 0..<24 {
        for b in 0..<24 where a != b {
          let way = graph.quickestWay(sample.ids[a], sample.ids[b], mode)
          let minutes = way?.reduce(0) { $0 + TravelEstimate.minutes(mode, leg: $1) } ?? .infinity
          #expect(minutes == best[a][b] || abs(minutes - best[a][b]) < 1e-6)
        }
      }
    }
  }

  @Test func theFrontierIsInOrder() {
    var generator = SplitMix64(seed: 7)
    var frontier = Frontier()
    #expect(frontier.pop() == nil)
    for node in 0..<500 { frontier.push(Double(Int.random(in: 0..<50, using: &generator)), node) }
    var last = (minutes: -1.0, node: -1)
    var count = 0
    while let next = frontier.pop() {
      #expect(last < next)
      last = next
      count += 1
    }
    #expect(count == 500)
  }
}

public import Gazetteer
import Geography

/// How far it is between any two places of the gazetteer, and how long it takes.
///
/// A leg of the gazetteer is taken where there is one; else the quickest way over legs, unless it is more than twice as
/// long as the straight line suggests; else the great circle times a winding factor by mode and distance: 1.3 on foot,
/// 1.35 by bicycle, and on roads 1.4 below 5 km, 1.5 below 20 km and 1.6 beyond. The factors and the speeds are the
/// guide's own reading of `routes.md`, "What the figures are worth".
///
/// The same both ways.
public struct TravelNetwork: Sendable {
  private let graph: LegGraph
  private let positions: [EntryID: Position]

  /// - Parameter positions: Of every place that may be asked about; a place without one is reached over legs or not
  ///   at all.
  public init(legs: [Leg], positions: [EntryID: Position]) {
    graph = LegGraph(legs)
    self.positions = positions
  }

  public func travel(from: EntryID, to: EntryID, mode: TravelMode) -> Travel {
    // Asked always in the same direction, so that of two ways alike the same one is found.
    from <= to ? forward(from, to, mode) : forward(to, from, mode).reversed
  }

  /// Between all of several places: `[from × count + to]`, the same as `travel` says of each pair.
  public func table(_ places: [EntryID], mode: TravelMode) -> [Travel] {
    let count = places.count
    var table = Array(repeating: Travel?.none, count: count * count)
    for (row, place) in places.enumerated() {
      // Each pair is asked about from the smaller id.
      let targets = places.indices.filter { places[$0] >= place }
      let ways = graph.quickestWays(place, to: targets.map { places[$0] }, mode)
      for column in targets {
        let travel = forward(place, places[column], mode) { ways[places[column]] }
        table[row * count + column] = travel
        if place != places[column] { table[column * count + row] = travel.reversed }
      }
    }
    return table.compactMap { $0 }
  }

  private func forward(_ from: EntryID, _ to: EntryID, _ mode: TravelMode) -> Travel {
    forward(from, to, mode) { graph.quickestWay(from, to, mode) }
  }

  private func forward(_ from: EntryID, _ to: EntryID, _ mode: TravelMode, _ quickest: () -> [Leg]?) -> Travel {
    guard from != to else {
      return Travel(from: from, to: to, mode: mode, metres: 0, minutes: 0, certainty: .published)
    }
    if let leg = graph.directLeg(from, to, mode) { return over([leg], from, to, mode) }
    let estimate = estimate(from, to, mode)
    if let way = quickest() {
      let travel = over(way, from, to, mode)
      guard let straight = estimate.metres, let length = travel.metres, length > 2 * straight else { return travel }
    }
    return estimate
  }

  private func over(_ legs: [Leg], _ from: EntryID, _ to: EntryID, _ mode: TravelMode) -> Travel {
    Travel(
      from: from, to: to, mode: mode, metres: legs.reduce(0) { $0 + $1.metres },
      minutes: TravelEstimate.wholeMinutes(legs.reduce(0) { $0 + TravelEstimate.minutes(mode, leg: $1) }),
      certainty: legs.allSatisfy { $0.basis != .estimated } ? .published : .estimated, legs: legs)
  }

  private func estimate(_ from: EntryID, _ to: EntryID, _ mode: TravelMode) -> Travel {
    guard let start = positions[from]?.coordinate, let end = positions[to]?.coordinate else {
      return Travel(from: from, to: to, mode: mode, metres: nil, minutes: nil, certainty: .unknown)
    }
    let metres = TravelEstimate.metres(mode, from: start, to: end)
    return Travel(
      from: from, to: to, mode: mode, metres: metres,
      minutes: TravelEstimate.wholeMinutes(TravelEstimate.minutes(mode, metres: Double(metres))),
      certainty: .estimated)
  }
}

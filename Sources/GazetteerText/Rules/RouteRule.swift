import Gazetteer

/// The legs between a route's places must add up to the length that the route claims, within a tenth and two
/// kilometres: printed totals are rounded, and estimated legs are no better. Where two legs join the same places, either
/// may be meant.
enum RouteRule {
  static func check(_ draft: DraftRecord, _ legs: [Leg], _ faults: inout [Fault]) {
    guard draft.section == .route, draft.places.count > 1,
      let claimed = draft.facts.first(where: { $0.key == .distanceKm })?.value.flatMap(Double.init)
    else { return }
    var shortest = 0
    var longest = 0
    for (from, to) in zip(draft.places, draft.places.dropFirst()) {
      let between = legs.filter { ($0.from, $0.to) == (from, to) || ($0.from, $0.to) == (to, from) }
      guard let least = between.map(\.metres).min(), let most = between.map(\.metres).max() else {
        let message = "no leg in legs.csv joins `\(from)` and `\(to)`, so the length cannot be checked"
        faults.append(draft.fault("places", message, .routeLegs))
        return
      }
      shortest += least
      longest += most
    }
    let slack = max(2_000, claimed * 100)
    if (Double(shortest) - slack...Double(longest) + slack).contains(claimed * 1_000) { return }
    let sum = Double((shortest + 50) / 100) / 10
    faults.append(
      draft.fault("facts.distance_km", "claims \(claimed) km, its legs add up to \(sum) km", .routeLegs))
  }
}

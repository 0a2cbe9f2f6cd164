import Gazetteer

/// Distances between the places of the first routes. The table is read whole by every program, so it stays short
/// however large the gazetteer is.
struct LegTable {
  let text: String

  private static let routes = 200

  init(_ world: SyntheticGazetteer) {
    var text = "from_id,to_id,road,distance_km,drive_minutes,mode,basis,confidence,source,note,seen\n"
    let shelf = world.shelves.first { $0.section == .route }
    for route in 1...max(1, min(Self.routes, shelf?.count ?? 0)) {
      let stops = Self.stops(route, of: world)
      for (from, to) in zip(stops, stops.dropFirst()) {
        let metres = Pin(from, of: world).roadMetres(to: Pin(to, of: world))
        // At 30 km/h.
        let minutes = max(1, metres * 60 / 30_000)
        text += "\(SyntheticGazetteer.placeID(from)),\(SyntheticGazetteer.placeID(to)),Đường tạo ra số \(route),"
        text += "\(metres / 1_000).\(metres % 1_000 / 100),\(minutes),road,published,low,"
        text += "\"generated, seed \(world.seed)\",,2026-01-02\n"
      }
    }
    self.text = text
  }

  /// The numbers of a route's places, each once and each with a pin.
  static func stops(_ route: Int, of world: SyntheticGazetteer) -> [Int] {
    var random = SplitMix64(seed: world.seed, stream: UInt64(route) << 8 | 3)
    var stops: [Int] = []
    for _ in 0..<(3 + random.below(4)) {
      let number = 1 + random.below(world.places)
      if Pin.kind(number) == .own, !stops.contains(number) { stops.append(number) }
    }
    return stops.isEmpty ? [1] : stops
  }

  /// What the legs add up to; nil for a route that has none in the table.
  static func kilometres(_ route: Int, of world: SyntheticGazetteer) -> String? {
    guard route <= routes else { return nil }
    let stops = stops(route, of: world)
    let metres = zip(stops, stops.dropFirst()).reduce(0) { sum, pair in
      sum + Pin(pair.0, of: world).roadMetres(to: Pin(pair.1, of: world))
    }
    return metres > 0 ? "\(metres / 1_000).\(metres % 1_000 / 100)" : nil
  }
}

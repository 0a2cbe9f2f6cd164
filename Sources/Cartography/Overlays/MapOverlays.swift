public import Geography

/// What the traveller lays over the map besides places and the trip.
public struct MapOverlays: Hashable, Sendable {
  /// The middle of the rings of equal distance; nil where none are shown.
  public var rings: Coordinate?
  /// The stretch that is measured.
  public var ruler: MapRuler?
  /// The waypoints of a touring route in order. Straight lines join them: nobody surveyed the way between.
  public var route: [Coordinate]

  public init(rings: Coordinate? = nil, ruler: MapRuler? = nil, route: [Coordinate] = []) {
    self.rings = rings
    self.ruler = ruler
    self.route = route
  }
}

/// A straight stretch between two places.
public struct MapRuler: Hashable, Sendable {
  public let from: Coordinate
  public let to: Coordinate

  public init(from: Coordinate, to: Coordinate) {
    self.from = from
    self.to = to
  }

  /// As the crow flies.
  public var metres: Double { from.distance(to: to) }
  /// Degrees clockwise from north, in which one sets out.
  public var bearing: Double { from.bearing(to: to) }
}

/// The words for what is laid over the map.
public struct MapOverlayWords: Sendable {
  public var rings: String
  public var ruler: String
  public var route: String
  /// Says that the map is a sketch and that lines of routes are straight.
  public var straight: String
  /// `Day 1`.
  public var day: @Sendable (Int) -> String

  public init(
    rings: String, ruler: String, route: String, straight: String, day: @escaping @Sendable (Int) -> String
  ) {
    self.rings = rings
    self.ruler = ruler
    self.route = route
    self.straight = straight
    self.day = day
  }
}

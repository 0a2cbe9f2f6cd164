public import Geography

/// How a pin was obtained.
public enum PositionBasis: String, CaseIterable, Hashable, Sendable {
  /// Weighed by a keeper from several sources (`Data/README.md`).
  case compiled
  /// A pin of a local web game of 2026.
  case localGame2026 = "local_game_2026"
  /// The provincial student database of 2015.
  case provincialDatabase2015 = "provincial_db_2015"
  /// A coordinate printed by an official or an expedition.
  case published
  /// An aviation data set.
  case aviationData = "aviation_data"
  /// Placed from a described road, commune and distance: somewhere in the circle.
  case estimate
  /// Taken from the place that the record belongs to.
  case host
}

/// Where something is, and how well that is known. No position is better than a guess without its circle.
public struct Position: Hashable, Sendable {
  public let coordinate: Coordinate
  /// Radius in metres of the circle in which the thing is believed to be.
  public let accuracyMetres: Int
  public let basis: PositionBasis

  public init(coordinate: Coordinate, accuracyMetres: Int, basis: PositionBasis) {
    self.coordinate = coordinate
    self.accuracyMetres = accuracyMetres
    self.basis = basis
  }

  /// Whether the pin is good enough to walk to (300 m, as the reference says).
  public var isGoodForWalking: Bool { accuracyMetres <= 300 }
}

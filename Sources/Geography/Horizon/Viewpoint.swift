#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where somebody stands and looks from.
public struct Viewpoint: Hashable, Sendable {
  public let coordinate: Coordinate
  /// The ground under the feet, metres above the sea.
  public let ground: Double

  /// How far the eyes are above the ground, metres.
  private static let eyeLevel = 2.0

  public init(_ coordinate: Coordinate, ground: Double) {
    self.coordinate = coordinate
    self.ground = ground
  }

  /// Metres above the sea.
  public var eye: Double { ground + Self.eyeLevel }

  /// Where a point of the land is seen from here; whether anything stands in front of it, `Horizon` knows.
  public func sighting(of place: Coordinate, height: Double) -> Sighting {
    let metres = coordinate.distance(to: place)
    return Sighting(
      bearing: coordinate.bearing(to: place), metres: metres, elevation: elevation(height: height, metres: metres))
  }

  /// The apparent angle above the level in degrees, of a point so high and so far away.
  func elevation(height: Double, metres: Double) -> Double {
    atan2(height - Curvature.drop(metres) - eye, metres) * 180 / .pi
  }
}

/// Where something is seen from a viewpoint.
public struct Sighting: Hashable, Sendable {
  /// Degrees clockwise from north, 0 ..< 360.
  public let bearing: Double
  /// Along the ground.
  public let metres: Double
  /// Degrees above the level of the eye, with the earth's curve and refraction; below it less than 0.
  public let elevation: Double
}

/// How far land sinks below the level with its distance.
enum Curvature {
  /// The part of the earth's curve that the bent light of an ordinary day takes back; surveyors use 0.13 (others up to
  /// 1/7, which at 45 km is 2 m).
  private static let refraction = 0.13
  private static let earthRadius = 6_371_000.0

  /// Metres; 6.8 at 10 km, 138 at 45 km.
  static func drop(_ metres: Double) -> Double { (1 - refraction) * metres * metres / (2 * earthRadius) }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

internal import Gazetteer
public import Geography

/// What is seen from a viewpoint, with its names.
public struct Panorama: Hashable, Sendable {
  public let horizon: Horizon
  /// Everything within reach that has a name or a height, seen or hidden, nearest first.
  public let landmarks: [SeenLandmark]

  /// - Parameter landmarks: What is looked for. What lies underfoot or beyond the reach of the scan is left out, and so
  ///   is what nobody can point at because its position is too vague for that distance.
  public init(_ horizon: Horizon, _ landmarks: [Landmark]) {
    self.horizon = horizon
    self.landmarks =
      landmarks.map { landmark in
        let sighting = horizon.viewpoint.sighting(of: landmark.coordinate, height: landmark.height)
        return SeenLandmark(landmark: landmark, sighting: sighting, visibility: horizon.visibility(of: sighting))
      }
      .filter { Self.reach.contains($0.sighting.metres) && $0.bearingDoubt <= Self.vaguest }
      .sorted { ($0.sighting.metres, $0.landmark.height) < ($1.sighting.metres, $1.landmark.height) }
  }

  /// Metres. What is nearer than the first lies underfoot.
  static let reach = 150.0...45_000.0
  /// Degrees to either side.
  static let vaguest = 20.0
}

/// A landmark as it is seen from somewhere.
public struct SeenLandmark: Hashable, Sendable {
  public let landmark: Landmark
  public let sighting: Sighting
  public let visibility: Visibility

  /// Whether it is not hidden beyond doubt.
  public var isVisible: Bool { visibility != .hidden }

  /// How far to either side it may be, degrees, for its position is known only so well.
  public var bearingDoubt: Double {
    atan2(Double(landmark.accuracyMetres), sighting.metres) * 180 / .pi
  }

  public init(landmark: Landmark, sighting: Sighting, visibility: Visibility) {
    self.landmark = landmark
    self.sighting = sighting
    self.visibility = visibility
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A point of a plane, metres east and north of a projection's centre.
public struct PlanePoint: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// Local equirectangular projection: one scale for both axes, wrong by at most 0.6 % over the province.
public struct LocalProjection: Hashable, Sendable {
  public let centre: Coordinate
  private let metresPerLongitude: Double
  private static let metresPerLatitude = 110_750.0

  public init(centre: Coordinate) {
    self.centre = centre
    metresPerLongitude = 111_320 * cos(centre.latitude * .pi / 180)
  }

  public func project(_ point: Coordinate) -> PlanePoint {
    PlanePoint(
      x: (point.longitude - centre.longitude) * metresPerLongitude,
      y: (point.latitude - centre.latitude) * Self.metresPerLatitude)
  }

  /// Nil where the plane point lies off the globe.
  public func unproject(_ point: PlanePoint) -> Coordinate? {
    Coordinate(
      latitude: centre.latitude + point.y / Self.metresPerLatitude,
      longitude: centre.longitude + point.x / max(1, metresPerLongitude))
  }
}

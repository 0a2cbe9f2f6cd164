#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A place on the earth, WGS 84 degrees.
public struct Coordinate: Hashable, Sendable {
  public let latitude: Double
  public let longitude: Double

  /// Nil unless both are finite, within ±90 and ±180.
  public init?(latitude: Double, longitude: Double) {
    guard latitude.isFinite, longitude.isFinite, abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// `21.38288,103.01768`, blanks allowed around the comma.
  public init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let latitude = Double(Self.trim(parts[0])), let longitude = Double(Self.trim(parts[1]))
    else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }

  /// Great-circle distance in metres on a sphere of the mean radius 6 371 008.8 m (haversine).
  public func distance(to other: Coordinate) -> Double {
    let phi1 = latitude * .pi / 180
    let phi2 = other.latitude * .pi / 180
    let halfPhi = sin((phi2 - phi1) / 2)
    let halfLambda = sin((other.longitude - longitude) * .pi / 360)
    let a = halfPhi * halfPhi + cos(phi1) * cos(phi2) * halfLambda * halfLambda
    return 2 * 6_371_008.8 * asin(min(1, a.squareRoot()))
  }

  /// Initial bearing in degrees clockwise from north, 0 ..< 360.
  public func bearing(to other: Coordinate) -> Double {
    let phi1 = latitude * .pi / 180
    let phi2 = other.latitude * .pi / 180
    let lambda = (other.longitude - longitude) * .pi / 180
    let degrees =
      atan2(sin(lambda) * cos(phi2), cos(phi1) * sin(phi2) - sin(phi1) * cos(phi2) * cos(lambda)) * 180 / .pi
    return (degrees + 360).truncatingRemainder(dividingBy: 360)
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// The eight winds.
public enum Compass: Int, CaseIterable, Sendable {
  case north, northEast, east, southEast, south, southWest, west, northWest

  /// The wind nearest to a bearing in degrees; north for one that is no number.
  public init(bearing: Double) {
    let turn = bearing.isFinite ? bearing.truncatingRemainder(dividingBy: 360) : 0
    let sector = Int(((turn + 22.5) / 45).rounded(.down))
    self = Compass(rawValue: (sector % 8 + 8) % 8) ?? .north
  }
}

extension Compass {
  /// `n`, `ne`, `e` and so on: for files.
  public var code: String { Self.codes[rawValue] }

  public init?(code: String) {
    guard let wind = Self.codes.firstIndex(of: code).flatMap(Compass.init(rawValue:)) else { return nil }
    self = wind
  }

  private static let codes = ["n", "ne", "e", "se", "s", "sw", "w", "nw"]
}

/// A box of latitudes and longitudes that does not cross the date line.
public struct BoundingBox: Hashable, Sendable {
  public let south: Double
  public let west: Double
  public let north: Double
  public let east: Double

  public init(south: Double, west: Double, north: Double, east: Double) {
    self.south = min(south, north)
    self.west = min(west, east)
    self.north = max(south, north)
    self.east = max(west, east)
  }

  public func contains(_ point: Coordinate) -> Bool {
    point.latitude >= south && point.latitude <= north && point.longitude >= west && point.longitude <= east
  }
}

extension BoundingBox {
  /// The smallest box that holds all the points; nil where there are none.
  public init?(around points: [Coordinate]) {
    let latitudes = points.map(\.latitude)
    let longitudes = points.map(\.longitude)
    guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
      let east = longitudes.max()
    else { return nil }
    self.init(south: south, west: west, north: north, east: east)
  }

  /// The smallest box around a circle of `radius` metres; it takes in a little more near the poles.
  public static func around(_ centre: Coordinate, radius: Double) -> BoundingBox {
    let latitudes = radius / 110_574
    let longitudes = min(180, latitudes / max(0.01, cos(centre.latitude * .pi / 180)))
    return BoundingBox(
      south: centre.latitude - latitudes, west: centre.longitude - longitudes, north: centre.latitude + latitudes,
      east: centre.longitude + longitudes)
  }
}

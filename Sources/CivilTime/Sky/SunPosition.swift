#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where the sun stands among the stars, as seen from the earth's centre. After J. Meeus, "Astronomical Algorithms",
/// chapters 22 and 25.
struct SunPosition {
  /// Apparent longitude on the ecliptic, in degrees from 0 up to 360.
  let longitude: Double
  /// Tilt of the earth's axis, in degrees.
  private let obliquity: Double

  init(_ instant: Instant) {
    let centuries = instant.centuries
    let node = Self.radians(125.04452 - 1934.136261 * centuries)
    let sunMean = Self.radians(280.4665 + 36_000.7698 * centuries)
    let moonMean = Self.radians(218.3165 + 481_267.8813 * centuries)
    let anomaly = Self.radians(357.52911 + 35_999.05029 * centuries)

    let nutation = -17.20 * sin(node) - 1.32 * sin(2 * sunMean) - 0.23 * sin(2 * moonMean) + 0.21 * sin(2 * node)
    let distance = 1.000_14 - 0.016_708 * cos(anomaly) - 0.000_14 * cos(2 * anomaly)
    let aberration = -20.4898 / distance
    let toFundamentalCatalogue = -0.09033

    let geometric = EarthOrbit.longitude(centuries / 10) * 180 / .pi + 180
    longitude = Self.circle(geometric + (nutation + aberration + toFundamentalCatalogue) / 3_600)
    obliquity = 23.439291 - 0.0130042 * centuries + 0.00256 * cos(node)
  }

  /// To a hundredth of a degree, which the sun passes in less than 3 seconds of its daily way: enough for its rising and
  /// setting, at a tenth of the cost. Meeus, chapter 25, "low accuracy".
  init(roughly instant: Instant) {
    let time = instant.centuries
    let anomaly = Self.radians(357.52911 + time * (35_999.05029 - 0.0001537 * time))
    let node = Self.radians(125.04 - 1934.136 * time)
    let centre =
      (1.914602 - time * (0.004817 + 0.000014 * time)) * sin(anomaly)
      + (0.019993 - 0.000101 * time) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    let mean = 280.46646 + time * (36_000.76983 + 0.0003032 * time)
    longitude = Self.circle(mean + centre - 0.00569 - 0.00478 * sin(node))
    obliquity = 23.439291 - 0.0130042 * time + 0.00256 * cos(node)
  }

  /// Degrees north of the celestial equator.
  var declination: Double { asin(sin(Self.radians(obliquity)) * sin(Self.radians(longitude))) * 180 / .pi }

  /// Degrees eastwards along the celestial equator, from the equinox.
  var rightAscension: Double {
    let longitude = Self.radians(longitude)
    return Self.circle(atan2(cos(Self.radians(obliquity)) * sin(longitude), cos(longitude)) * 180 / .pi)
  }

  static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  /// The angle from 0 up to 360 degrees.
  static func circle(_ degrees: Double) -> Double {
    let rest = degrees - 360 * (degrees / 360).rounded(.down)
    return rest < 360 ? rest : 0
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// New moons, counted from that of 6 January 2000. After J. Meeus, "Astronomical Algorithms", chapter 49, with all its
/// terms: within some 20 seconds of the moon's theory.
enum NewMoon {
  /// The last new moon that can be before this Julian day of Terrestrial Time: this one or, seldom, the one before it
  /// is the last that was. A new moon is at most 15 hours, 0.021 of a month, from where its mean would be.
  static func lastPossible(before julianDay: Double) -> Int {
    Int(((julianDay - 2_451_550.097_66) / 29.530_588_861 + 0.03).rounded(.down))
  }

  static func instant(_ count: Int) -> Instant {
    let moon = Double(count)
    let time = moon / 1_236.85
    let square = time * time
    let mean =
      2_451_550.097_66 + 29.530_588_861 * moon
      + square * (0.000_154_37 + time * (-0.000_000_150 + time * 0.000_000_000_73))
    return Instant(terrestrial: mean + periodic(moon, time) + planetary(moon, square))
  }

  /// What sun and moon do to the mean new moon, in days.
  private static func periodic(_ moon: Double, _ time: Double) -> Double {
    let square = time * time
    let eccentricity = 1 - time * (0.002_516 + time * 0.000_007_4)
    let sun = SunPosition.radians(2.5534 + 29.105_356_70 * moon - square * (0.000_001_4 + time * 0.000_000_11))
    let anomaly = SunPosition.radians(
      201.5643 + 385.816_935_28 * moon + square * (0.010_758_2 + time * (0.000_012_38 - time * 0.000_000_058)))
    let latitude = SunPosition.radians(
      160.7108 + 390.670_502_84 * moon - square * (0.001_611_8 + time * (0.000_002_27 - time * 0.000_000_011)))
    let node = SunPosition.radians(
      124.7746 - 1.563_755_88 * moon + square * (0.002_067_2 + time * 0.000_002_15))

    var days = -0.000_17 * sin(node)
    for term in terms {
      var size = term.days
      // The sun's share shrinks as the earth's orbit grows rounder.
      for _ in 0..<term.eccentric { size *= eccentricity }
      days += size * sin(term.sun * sun + term.moon * anomaly + term.latitude * latitude)
    }
    return days
  }

  /// What the planets do to it, in days.
  private static func planetary(_ moon: Double, _ square: Double) -> Double {
    var days = 0.000_325 * sin(SunPosition.radians(299.77 + 0.107_408 * moon - 0.009_173 * square))
    for term in planets { days += term.days * sin(SunPosition.radians(term.phase + term.rate * moon)) }
    return days
  }

  /// Days; the power of the eccentricity; multiples of the sun's anomaly, the moon's, and the argument of latitude.
  private static let terms: [(days: Double, eccentric: Int, sun: Double, moon: Double, latitude: Double)] = [
    (-0.407_20, 0, 0, 1, 0), (0.172_41, 1, 1, 0, 0), (0.016_08, 0, 0, 2, 0), (0.010_39, 0, 0, 0, 2),
    (0.007_39, 1, -1, 1, 0), (-0.005_14, 1, 1, 1, 0), (0.002_08, 2, 2, 0, 0), (-0.001_11, 0, 0, 1, -2),
    (-0.000_57, 0, 0, 1, 2), (0.000_56, 1, 1, 2, 0), (-0.000_42, 0, 0, 3, 0), (0.000_42, 1, 1, 0, 2),
    (0.000_38, 1, 1, 0, -2), (-0.000_24, 1, -1, 2, 0), (-0.000_07, 0, 2, 1, 0), (0.000_04, 0, 0, 2, -2),
    (0.000_04, 0, 3, 0, 0), (0.000_03, 0, 1, 1, -2), (0.000_03, 0, 0, 2, 2), (-0.000_03, 0, 1, 1, 2),
    (0.000_03, 0, -1, 1, 2), (-0.000_02, 0, -1, 1, -2), (-0.000_02, 0, 1, 3, 0), (0.000_02, 0, 0, 4, 0),
  ]

  /// Days, degrees, degrees a month.
  private static let planets: [(days: Double, phase: Double, rate: Double)] = [
    (0.000_165, 251.88, 0.016_321), (0.000_164, 251.83, 26.651_886), (0.000_126, 349.42, 36.412_478),
    (0.000_110, 84.66, 18.206_239), (0.000_062, 141.74, 53.303_771), (0.000_060, 207.14, 2.453_732),
    (0.000_056, 154.84, 7.306_860), (0.000_047, 34.52, 27.261_239), (0.000_042, 207.19, 0.121_824),
    (0.000_040, 291.34, 1.844_379), (0.000_037, 161.72, 24.198_154), (0.000_035, 239.56, 25.513_099),
    (0.000_023, 331.55, 3.592_518),
  ]
}

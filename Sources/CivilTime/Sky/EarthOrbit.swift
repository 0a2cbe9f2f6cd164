#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The earth's heliocentric longitude: the terms of VSOP87D (P. Bretagnon and G. Francou, 1988) above 10⁻⁶ radian, as
/// in J. Meeus, "Astronomical Algorithms", appendix III. What is left out amounts to less than 3 seconds of arc, which
/// the sun passes in about a minute.
enum EarthOrbit {
  /// Amplitude in 10⁻⁸ radian, phase in radians, frequency in radians a Julian millennium.
  private typealias Term = (amplitude: Double, phase: Double, frequency: Double)

  /// Radians, for the ecliptic and equinox of the day; `time` in Julian millennia since J2000.0.
  static func longitude(_ time: Double) -> Double {
    let constant = 175_347_046 + sum(constantTerms, time)
    let linear = 628_331_966_747.491 + sum(linearTerms, time)
    let quadratic = 52_918.87 + sum(quadraticTerms, time)
    let cubic = 34.955 + 289 * cos(5.84384 + 6283.0758 * time)
    return (constant + time * (linear + time * (quadratic + time * (cubic - 114 * time)))) * 1e-8
  }

  private static func sum(_ terms: [Term], _ time: Double) -> Double {
    var sum = 0.0
    for term in terms { sum += term.amplitude * cos(term.phase + term.frequency * time) }
    return sum
  }

  private static let constantTerms: [Term] = [
    (3_341_656, 4.6692568, 6283.07584999), (34_894, 4.62610, 12566.1517), (3_497, 2.74412, 5753.3849),
    (3_418, 2.82887, 3.5231), (3_136, 3.62767, 77713.7715), (2_676, 4.41808, 7860.4194),
    (2_343, 6.13516, 3930.2097), (1_324, 0.74246, 11506.7698), (1_273, 2.03710, 529.6910),
    (1_199, 1.10963, 1577.3435), (990, 5.23268, 5884.9268), (902, 2.04505, 26.2983), (857, 3.50849, 398.1490),
    (780, 1.17883, 5223.6939), (753, 2.53339, 5507.5532), (505, 4.58293, 18849.2275), (492, 4.20507, 775.5226),
    (357, 2.91954, 0.0673), (317, 5.84902, 11790.6291), (284, 1.89869, 796.2980), (271, 0.31489, 10977.0788),
    (243, 0.34481, 5486.7778), (206, 4.80647, 2544.3144), (205, 1.86948, 5573.1428), (202, 2.45768, 6069.7768),
    (156, 0.83306, 213.2991), (132, 3.41118, 2942.4634), (126, 1.08303, 20.7754), (115, 0.64545, 0.9803),
    (103, 0.63600, 4694.0030), (102, 0.97569, 15720.8388), (102, 4.26680, 7.1135),
  ]

  private static let linearTerms: [Term] = [
    (206_059, 2.67823, 6283.0758), (4_303, 2.63513, 12566.1517), (425, 1.59047, 3.5231), (119, 5.79557, 26.2983),
    (109, 2.96618, 1577.3435),
  ]

  private static let quadraticTerms: [Term] = [(8_720, 1.07210, 6283.0758), (309, 0.86729, 12566.1517)]
}

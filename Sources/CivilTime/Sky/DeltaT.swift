/// How far the earth's turning lags behind uniform time.
enum DeltaT {
  /// Terrestrial Time less Universal Time, in seconds, after the polynomials of F. Espenak and J. Meeus, "Five
  /// Millennium Canon of Solar Eclipses" (NASA/TP-2006-214141), which hold from 1860 here. After 2005 they are a
  /// forecast: it is some 5 s too large in 2025, and may be wrong by a minute or more towards 2100.
  static func seconds(year: Double) -> Double {
    switch year {
    case ..<1900: polynomial(year - 1860, [7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233_174])
    case ..<1920: polynomial(year - 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197])
    case ..<1941: polynomial(year - 1920, [21.20, 0.84493, -0.076100, 0.0020936])
    case ..<1961: polynomial(year - 1950, [29.07, 0.407, -1 / 233, 1 / 2_547])
    case ..<1986: polynomial(year - 1975, [45.45, 1.067, -1 / 260, -1 / 718])
    case ..<2005: polynomial(year - 2000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599])
    case ..<2050: polynomial(year - 2000, [62.92, 0.32217, 0.005589])
    default: polynomial((year - 1820) / 100, [-20, 0, 32]) - 0.5628 * (2150 - year)
    }
  }

  private static func polynomial(_ argument: Double, _ coefficients: [Double]) -> Double {
    coefficients.reversed().reduce(0) { $0 * argument + $1 }
  }
}

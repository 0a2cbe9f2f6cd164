#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// When the sun rises and sets on a day at a place. After J. Meeus, "Astronomical Algorithms", chapter 15, with the
/// heights that NOAA's solar calculator uses; hills on the horizon are not known to it.
public struct SolarDay: Hashable, Sendable {
  private let path: SunPath

  /// The centre of the sun passes 6° below the horizon: civil twilight begins. Minutes after local midnight, as in the
  /// members below; nil where the sun does not reach that height on the day.
  public var dawn: Int? { path.minutes(ofHeight: -6, rising: true) }
  /// The upper edge of the sun appears: its centre is 0.833° below the horizon, refraction included.
  public var sunrise: Int? { path.minutes(ofHeight: -0.833, rising: true) }
  public var sunset: Int? { path.minutes(ofHeight: -0.833, rising: false) }
  /// Civil twilight ends.
  public var dusk: Int? { path.minutes(ofHeight: -6, rising: false) }

  /// Latitude and longitude in degrees, north and east positive; the clock's offset from UTC in minutes. Where the clock
  /// is far from the sun's time, an event can lie before 0 or after 1440. All are nil for a latitude beyond the poles.
  public init(
    _ date: CivilDate, latitude: Double, longitude: Double, offset: Int = CivilDateTime.offsetMinutes
  ) {
    path = SunPath(dayNumber: date.dayNumber, latitude: latitude, longitude: longitude, offset: offset)
  }
}

/// The sun's way over one place on one day.
private struct SunPath: Hashable {
  let dayNumber: Int
  let latitude: Double
  let longitude: Double
  let offset: Int

  /// Minutes after local midnight, rounded, at which the sun's centre passes a height in degrees; nil if it does not.
  func minutes(ofHeight height: Double, rising: Bool) -> Int? {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    let noon = 720 - 4 * longitude + Double(offset)
    var minutes = noon
    // Each round takes the sun where it stands at the time found before; a third would change about a second.
    for _ in 0..<2 {
      let instant = Instant(dayNumber: dayNumber, minutes: minutes, offset: offset)
      let sun = SunPosition(roughly: instant)
      guard let wanted = hourAngle(ofHeight: height, declination: sun.declination) else { return nil }
      let reached = siderealDegrees(instant) + longitude - sun.rightAscension
      let missing = SunPosition.circle((rising ? -wanted : wanted) - reached + 180) - 180
      minutes += missing * 4 / 1.002_737_9
    }
    return Int(minutes.rounded())
  }

  private func hourAngle(ofHeight height: Double, declination: Double) -> Double? {
    let (place, sun) = (SunPosition.radians(latitude), SunPosition.radians(declination))
    let cosine = (sin(SunPosition.radians(height)) - sin(place) * sin(sun)) / (cos(place) * cos(sun))
    return (-1...1).contains(cosine) ? acos(cosine) * 180 / .pi : nil
  }

  /// Mean sidereal time at Greenwich as an angle; Meeus, equation 12.4.
  private func siderealDegrees(_ instant: Instant) -> Double {
    280.460_618_37 + 360.985_647_366_29 * (instant.universal - 2_451_545)
  }
}

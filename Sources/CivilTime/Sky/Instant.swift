/// A moment of the sky as a Julian day: astronomers count days from a noon, without months or years.
struct Instant {
  /// Days of Universal Time.
  let universal: Double

  /// Days of Terrestrial Time, in which the moon and the planets keep their laws.
  var terrestrial: Double { universal + Self.lag(universal) }

  /// Julian centuries of Terrestrial Time since J2000.0.
  var centuries: Double { (terrestrial - 2_451_545) / 36_525 }

  init(universal: Double) { self.universal = universal }

  init(terrestrial: Double) { universal = terrestrial - Self.lag(terrestrial) }

  /// A moment of a civil day, in minutes after its midnight on a clock that runs `offset` minutes before Greenwich.
  init(dayNumber: Int, minutes: Double, offset: Int) {
    universal = 2_440_587.5 + Double(dayNumber) + (minutes - Double(offset)) / 1_440
  }

  /// The civil day that holds the moment, as a day number of `CivilDate`.
  func dayNumber(offset: Int) -> Int {
    Int((universal - 2_440_587.5 + Double(offset) / 1_440).rounded(.down))
  }

  private static func lag(_ julianDay: Double) -> Double {
    DeltaT.seconds(year: 2000 + (julianDay - 2_451_545) / 365.25) / 86_400
  }
}

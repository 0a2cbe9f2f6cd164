/// The row of lunar months, counted as `NewMoon` counts: month `n` starts on the civil day, on Viet Nam's clock, that
/// holds new moon `n`.
enum LunarMonths {
  /// The day number of the first day of a month.
  static func firstDay(_ month: Int) -> Int {
    NewMoon.instant(month).dayNumber(offset: CivilDateTime.offsetMinutes)
  }

  /// 29 or 30.
  static func length(_ month: Int) -> Int { firstDay(month + 1) - firstDay(month) }

  /// The month that a day belongs to, and the first day of that month.
  static func month(holding dayNumber: Int) -> (month: Int, firstDay: Int) {
    var month = NewMoon.lastPossible(before: midnight(dayNumber + 1).terrestrial)
    var first = firstDay(month)
    while first > dayNumber {
      month -= 1
      first = firstDay(month)
    }
    return (month, first)
  }

  /// Which twelfth of the ecliptic the sun is in when a day begins: 0 from the March equinox, 9 from the December
  /// solstice. A principal term (trung khí) falls on the days from one such midnight to another where this changes.
  static func sector(atStartOf dayNumber: Int) -> Int { Int(SunPosition(midnight(dayNumber)).longitude / 30) }

  private static func midnight(_ dayNumber: Int) -> Instant {
    Instant(dayNumber: dayNumber, minutes: 0, offset: CivilDateTime.offsetMinutes)
  }
}

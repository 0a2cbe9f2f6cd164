import CivilTime

extension CivilDate {
  /// Easter Sunday of the western churches in a year of the Gregorian calendar: the anonymous algorithm of 1876, as
  /// Meeus gives it in "Astronomical Algorithms" (1991), chapter 8.
  static func easter(of year: Int) -> CivilDate? {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century + 8) / 25
    let lunar = (century - correction + 1) / 3
    let epact = (19 * golden + century - century / 4 - lunar + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

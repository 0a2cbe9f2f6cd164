public import CivilTime

extension OpeningCalendar {
  /// The calendar of Viet Nam for some years: its public holidays, and the sun over a place.
  ///
  /// Holidays are worked out once, here, so that questions to it are cheap.
  /// - Parameters:
  ///   - years: At most 40 of them count.
  ///   - place: Latitude and longitude in degrees; without them the sun keeps its usual times.
  ///   - offset: Of the clock from UTC, in minutes.
  ///   - name: Which of a holiday's names comments show.
  public static func vietNam(
    _ years: ClosedRange<Int>, at place: (latitude: Double, longitude: Double)? = nil,
    offset: Int = CivilDateTime.offsetMinutes, name: (CalendarName) -> String = { $0.vi }
  ) -> OpeningCalendar {
    var names: [CivilDate: String] = [:]
    for year in years.clamped(to: years.lowerBound...(years.lowerBound + 39)) {
      for holiday in VietNamHolidays.of(year) {
        names[holiday.date] = names[holiday.date].map { $0 + " / " + name(holiday.name) } ?? name(holiday.name)
      }
    }
    let holidays = names
    return OpeningCalendar(publicHoliday: { holidays[$0] }).under(sunAt: place, offset: offset)
  }

  /// The same holidays under the sun of a place.
  public func under(
    sunAt place: (latitude: Double, longitude: Double)?, offset: Int = CivilDateTime.offsetMinutes
  ) -> OpeningCalendar {
    var calendar = self
    guard let place else {
      calendar.sun = { _, _ in nil }
      return calendar
    }
    calendar.sun = { date, event in
      let day = SolarDay(date, latitude: place.latitude, longitude: place.longitude, offset: offset)
      return switch event {
      case .dawn: day.dawn
      case .sunrise: day.sunrise
      case .sunset: day.sunset
      case .dusk: day.dusk
      }
    }
    return calendar
  }
}

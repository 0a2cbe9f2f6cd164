import CivilTime
import Testing

@Suite struct SolarDayTests {
  private static let dienBienPhu = (latitude: 21.386, longitude: 103.017)

  /// Over Điện Biên Phủ, after astral.
  @Test(arguments: [
    ("2026-03-12", "sunrise", "06:19"), ("2026-03-12", "sunset", "18:16"), ("2026-06-19", "sunrise", "05:26"),
    ("2026-06-19", "sunset", "18:52"), ("2026-12-20", "sunset", "17:30"), ("2026-12-20", "dawn", "06:15"),
    ("2026-12-20", "dusk", "17:54"),
  ])
  func timesOverDienBienPhu(date: String, event: String, wanted: String) throws {
    let day = SolarDay(
      try #require(CivilDate(iso: date)), latitude: Self.dienBienPhu.latitude, longitude: Self.dienBienPhu.longitude)
    let minutes = ["dawn": day.dawn, "sunrise": day.sunrise, "sunset": day.sunset, "dusk": day.dusk][event] ?? nil
    #expect(abs(try #require(minutes) - (try #require(ClockTime(wanted)).minutes)) <= 1, "\(date) \(event)")
  }

  @Test func eventsComeInOrderOnEveryDayOfAYear() throws {
    let first = try #require(CivilDate(iso: "2026-01-01"))
    for number in 0..<365 {
      let day = SolarDay(
        first.adding(days: number), latitude: Self.dienBienPhu.latitude, longitude: Self.dienBienPhu.longitude)
      let times = [try #require(day.dawn), try #require(day.sunrise), try #require(day.sunset), try #require(day.dusk)]
      #expect(times == times.sorted() && (5 * 60...7 * 60).contains(times[1]))
      #expect((20...27).contains(times[1] - times[0]) && (20...27).contains(times[3] - times[2]))
    }
  }

  /// Tromsø has midnight sun in June, and in December a twilight without a sunrise.
  @Test func polarDays() throws {
    let june = SolarDay(
      try #require(CivilDate(iso: "2026-06-21")), latitude: 69.65, longitude: 18.96, offset: 120)
    #expect(june.dawn == nil && june.sunrise == nil && june.sunset == nil && june.dusk == nil)
    let december = SolarDay(
      try #require(CivilDate(iso: "2026-12-21")), latitude: 69.65, longitude: 18.96, offset: 60)
    #expect(december.sunrise == nil && december.sunset == nil)
    #expect(try #require(december.dawn) < (try #require(december.dusk)))
  }

  /// Boulder and Sydney, from an ephemeris: west of Greenwich, and south of the equator.
  @Test(arguments: [
    (40.0150, -105.2705, -360, "2026-06-21", "05:32", "20:33"),
    (-33.8688, 151.2093, 660, "2026-12-21", "05:41", "20:05"),
  ])
  func otherPlaces(
    latitude: Double, longitude: Double, offset: Int, date: String, sunrise: String, sunset: String
  ) throws {
    let day = SolarDay(try #require(CivilDate(iso: date)), latitude: latitude, longitude: longitude, offset: offset)
    #expect(abs(try #require(day.sunrise) - (try #require(ClockTime(sunrise)).minutes)) <= 1)
    #expect(abs(try #require(day.sunset) - (try #require(ClockTime(sunset)).minutes)) <= 1)
  }

  @Test(arguments: [(90.0, 0.0), (-90.0, 0.0), (91.0, 0.0), (0.0, 181.0), (Double.nan, 0.0), (0.0, .infinity)])
  func placesWithoutAnAnswer(latitude: Double, longitude: Double) throws {
    let day = SolarDay(try #require(CivilDate(iso: "2026-12-21")), latitude: latitude, longitude: longitude)
    #expect(day.sunrise == nil && day.sunset == nil)
  }
}

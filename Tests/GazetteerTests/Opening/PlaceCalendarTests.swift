import CivilTime
import OpeningHours
import Testing

@testable import Gazetteer

struct PlaceCalendarTests {
  @Test(arguments: [
    (Language.vi, "Tết Nguyên đán (mùng 1)"), (.en, "Lunar New Year (day 1)"), (.fr, "Nouvel An lunaire (1ᵉʳ jour)"),
    (.ja, "テト（旧暦1月1日）"),
  ])
  func holidaysSpeakTheLanguage(_ language: Language, _ name: String) throws {
    let calendar = OpeningCalendar.of(try Fixtures.header("a", "A"), language)
    #expect(calendar.publicHoliday(try #require(CivilDate(iso: "2026-02-17"))) == name)
    #expect(calendar.publicHoliday(try #require(CivilDate(iso: "2026-02-23"))) == nil)
  }

  /// Years that are kept and years that are worked out when asked for say the same.
  @Test func everyYearIsKnown() throws {
    let calendar = OpeningCalendar.of(try Fixtures.header("a", "A"), .en)
    for year in 2015...2045 {
      for holiday in VietNamHolidays.of(year) {
        #expect(calendar.publicHoliday(holiday.date) == VietNamHolidays.name(on: holiday.date)?.en)
      }
    }
  }

  @Test func theSunIsThatOfThePin() throws {
    let hours = try OpeningHours("sunrise-sunset")
    let moment = try #require(CivilDateTime(iso: "2026-12-05T06:15"))
    let placed = OpeningCalendar.of(try Fixtures.header("a", "A", at: (21.38, 103.02)))
    #expect(hours.state(at: moment, placed) == .closed)
    #expect(hours.state(at: moment, .of(try Fixtures.header("a", "A"))) == .open)
  }
}

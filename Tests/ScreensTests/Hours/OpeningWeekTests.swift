import Canvas
import CivilTime
import Gazetteer
import OpeningHours
import TextShaping
import Testing

@testable import Screens

@Suite("The week at a glance")
struct OpeningWeekTests {
  private func lines(
    _ value: String, _ date: String, _ language: Language = .en, _ tier: GlyphTier = .braille, width: Int = 60
  ) throws -> [StyledLine] {
    let date = try #require(CivilDate(iso: date))
    let calendar = OpeningCalendar.of(try OpenPhraseTests.a1(), language)
    return OpeningWeek(try OpeningHours(value), of: date, calendar)
      .lines(today: date, language, tier, width: width)
  }

  @Test func todayIsMarked() throws {
    let week = try lines("Tu-Su 07:00-11:00,13:30-17:00", "2026-12-02")
    #expect(
      week.map(\.text) == [
        "  Mon closed", "  Tue 07:00–11:00, 13:30–17:00", "► Wed 07:00–11:00, 13:30–17:00",
        "  Thu 07:00–11:00, 13:30–17:00", "  Fri 07:00–11:00, 13:30–17:00", "  Sat 07:00–11:00, 13:30–17:00",
        "  Sun 07:00–11:00, 13:30–17:00",
      ])
    #expect(week.map { $0.pieces.map(\.style) == [Style(.accent, .bold)] } == (0..<7).map { $0 == 2 })
    #expect(try lines("Mo-Su 07:00-11:00", "2026-12-02", .en, .ascii)[2].text.hasPrefix("> Wed"))
  }

  @Test func aHolidayIsNamedBehindTheTimes() throws {
    #expect(
      try lines("Mo-Sa 07:00-17:00; PH off", "2026-02-18").map(\.text) == [
        "  Mon closed · Lunar New Year (day 29 of month 12)", "  Tue closed · Lunar New Year (day 1)",
        "► Wed closed · Lunar New Year (day 2)", "  Thu closed · Lunar New Year (day 3)",
        "  Fri closed · Lunar New Year (day 4)", "  Sat 07:00–17:00", "  Sun closed",
      ])
    let short = try lines("Mo-Su 07:00-17:00; PH 08:00-10:00", "2026-02-18", .vi)
    #expect(short[1].text == "  Thứ Ba   08:00–10:00 · Tết Nguyên đán (mùng 1)")
  }

  /// Values, and what the Friday and the Saturday say.
  @Test(arguments: [
    ("Fr 18:00-02:00", "18:00–02:00", "closed"), ("Fr 10:00-24:00", "10:00–24:00", "closed"),
    ("Mo-Fr 00:00-24:00", "all day", "closed"), ("Fr,Sa 17:00+", "from 17:00", "from 17:00"),
    ("Fr 11:00-21:00+", "11:00–21:00 or later", "closed"), ("Fr 00:00-26:00", "all day", "00:00–02:00"),
    ("Fr 08:00-17:00 \"guided tours\"", "08:00–17:00 (guided tours)", "closed"),
    ("Fr unknown \"by appointment\"", "uncertain (by appointment)", "closed"),
    ("Fr 09:00-12:00 unknown; Sa unknown", "09:00–12:00 (uncertain)", "uncertain"),
    ("24/7", "all day", "all day"), ("off", "closed", "closed"),
  ])
  func days(_ value: String, _ friday: String, _ saturday: String) throws {
    let week = try lines(value, "2026-12-02").map { String($0.text.dropFirst(6)) }
    #expect(week.count == 7 && week[4] == friday && week[5] == saturday)
  }

  /// The night of the Sunday before belongs to that Sunday.
  @Test func sundayNightIsNotMonday() throws {
    let week = try lines("Su 20:00-03:00", "2026-12-02").map { String($0.text.dropFirst(6)) }
    #expect(week[0] == "closed" && week[6] == "20:00–03:00")
  }

  @Test(arguments: Language.allCases)
  func narrowPanesWrapUnderTheTimes(_ language: Language) throws {
    let week = try lines("Mo-Su 07:00-11:00,13:30-17:00; PH 08:00-10:00", "2026-02-18", language, width: 30)
    #expect(week.allSatisfy { Width.columns($0.text) <= 30 } && week.count > 7)
  }
}

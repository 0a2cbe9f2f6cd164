import CivilTime
import Gazetteer
import Testing

@testable import Screens

@Suite("Days in the columns of the calendar")
struct CalendarFiguresTests {
  @Test(arguments: [
    (Language.vi, "2027-03-29", "2027-04-01", "T2 29/3–1/4"), (.en, "2027-03-29", "2027-04-01", "Mon 29 Mar–1 Apr"),
    (.fr, "2027-03-29", "2027-04-01", "lun. 29/3–1/4"), (.ja, "2027-03-29", "2027-04-01", "3/29(月)〜4/1"),
    (.vi, "2027-04-13", "2027-04-16", "T3 13–16/4"), (.en, "2027-04-13", "2027-04-16", "Tue 13–16 Apr"),
    (.ja, "2027-04-13", "2027-04-16", "4/13(火)〜16"), (.vi, "2027-05-09", "2027-05-09", "CN 9/5"),
    (.en, "2027-05-07", "2027-05-07", "Fri 7 May"), (.fr, "2027-12-31", "2028-01-02", "ven. 31/12–2/1"),
  ])
  func solar(language: Language, first: String, last: String, text: String) throws {
    let (first, last) = (try #require(CivilDate(iso: first)), try #require(CivilDate(iso: last)))
    #expect(CalendarFigures(language).days(first, last) == text)
  }

  @Test(arguments: [
    (Language.vi, "2027-03-29", "2027-04-01", "22–25/2 âm lịch"), (.en, "2027-03-29", "2027-04-01", "lunar 22–25/2"),
    (.fr, "2027-03-29", "2027-04-01", "lunaire 22–25/2"), (.ja, "2027-03-29", "2027-04-01", "旧暦2月22〜25日"),
    (.vi, "2027-02-05", "2027-02-09", "29/12–4/1 âm lịch"), (.en, "2027-08-16", "2027-08-16", "lunar 15/7"),
    (.ja, "2027-02-05", "2027-02-09", "旧暦12月29日〜1月4日"), (.vi, "2025-07-25", "2025-07-25", "1/6 nhuận âm lịch"),
    (.ja, "2025-07-25", "2025-07-25", "旧暦閏6月1日"),
  ])
  func lunar(language: Language, first: String, last: String, text: String) throws {
    let figures = CalendarFigures(language)
    let days = [first, last].compactMap { CivilDate(iso: $0).flatMap(LunarDate.init) }
    try #require(days.count == 2)
    #expect(figures.marked(figures.lunar(days[0], days[1])) == text)
  }
}

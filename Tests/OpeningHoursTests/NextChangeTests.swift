import CivilTime
import OpeningHours
import Testing

@Suite struct NextChangeTests {
  @Test(arguments: [
    ("08:00-17:00", "2026-03-09T00:00", "2026-03-09T08:00"),
    ("08:00-17:00", "2026-03-09T07:59", "2026-03-09T08:00"),
    ("08:00-17:00", "2026-03-09T08:00", "2026-03-09T17:00"),
    ("08:00-17:00", "2026-03-09T17:00", "2026-03-10T08:00"),
    ("Mo-Su 07:00-11:00,13:30-17:00", "2026-03-09T11:00", "2026-03-09T13:30"),
    ("Fr 22:00-05:00", "2026-03-13T23:00", "2026-03-14T05:00"),
    ("Mo-Su 00:00-24:00; We off", "2026-03-09T10:00", "2026-03-11T00:00"),
    ("Sa,Su", "2026-03-14T12:00", "2026-03-16T00:00"),
    ("Sa,Su", "2026-03-16T00:00", "2026-03-21T00:00"),
    ("PH off; Mo-Fr 08:00-12:00", "2026-03-13T12:00", "2026-03-16T08:00"),
    ("08:00-12:00; PH off", "2026-03-10T12:00", "2026-03-12T08:00"),
    ("We 10:00-12:00 open \"a\", We 11:00-13:00 open \"b\"", "2026-03-11T10:30", "2026-03-11T11:00"),
    ("We 13:00-17:00+", "2026-03-11T13:00", "2026-03-11T17:00"),
    ("Dec 31 10:00-11:00", "2026-01-01T00:00", "2026-12-31T10:00"),
    ("Mo 08:00-12:00 || \"ask\"", "2026-03-09T09:00", "2026-03-09T12:00"),
    ("PH,Mo-Su", "2026-03-09T09:00", "2026-03-11T00:00"),
  ])
  func comesAt(value: String, after: String, expected: String) throws {
    let moment = try #require(CivilDateTime(iso: after))
    let found = try OpeningHours(value).nextChange(after: moment, Samples.calendar)
    #expect(found?.description == expected)
  }

  @Test(arguments: ["24/7", "open", "off", "closed \"x\"", "\"by appointment\"", "Mo-Su", "00:00-24:00", "PH off"])
  func neverComes(value: String) throws {
    let moment = try #require(CivilDateTime(iso: "2026-03-09T10:00"))
    #expect(try OpeningHours(value).nextChange(after: moment) == nil)
  }

  @Test func daysBoundTheSearch() throws {
    let value = try OpeningHours("Dec 31 10:00-11:00")
    let moment = try #require(CivilDateTime(iso: "2026-12-01T10:00"))
    #expect(value.nextChange(after: moment, within: 29) == nil)
    #expect(value.nextChange(after: moment, within: 30)?.description == "2026-12-31T10:00")
    #expect(value.nextChange(after: moment, within: -1) == nil)
    #expect(value.nextChange(after: moment, within: .max)?.description == "2026-12-31T10:00")
  }
}

@Suite struct AlwaysOpenTests {
  @Test(arguments: [
    "24/7", "open", "24/7 open \"x\"", "00:00-24:00", "Mo-Su", "Mo-Su 00:00-24:00", "Mo-We,Th-Su 00:00-24:00",
    "Sa-Fr", "Jan-Dec", "week 01-53", "08:00-12:00,00:00-24:00", "00:00-00:00",
  ])
  func yes(value: String) throws { #expect(try OpeningHours(value).isAlwaysOpen) }

  @Test(arguments: [
    "off", "24/7; We off", "24/7 \"x\"", "24/7 closed", "Mo-Sa", "00:00-23:59", "PH", "PH Mo-Su", "Jan-Nov",
    "00:01-24:01", "00:00+", "00:00-24:00,22:00+",
  ])
  func no(value: String) throws { #expect(try !OpeningHours(value).isAlwaysOpen) }
}

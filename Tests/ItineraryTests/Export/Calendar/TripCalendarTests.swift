import CivilTime
import Gazetteer
import Testing

@testable import Itinerary

@Suite("A trip in a calendar")
struct TripCalendarTests {
  private let mark = TripMark(uid: "c0ffee", changes: 7)

  private func lines(_ schedule: Schedule, _ language: Language = .en) throws -> [String] {
    let stamp = try #require(CivilDateTime(iso: "2026-11-24T05:30"))
    let calendar = try #require(TripExport.calendar(schedule, mark: mark, stamp: stamp, language: language))
    return calendar.text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func anEventAVisit() throws {
    let lines = try lines(try ExportSample.schedule())
    #expect(
      lines.prefix(32) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hoa Ban//hoaban//EN", "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:Hai ngày ở Điện Biên", "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD",
        "DTSTART:19750613T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD",
        "END:VTIMEZONE", "BEGIN:VEVENT", "UID:c0ffee-1@hoaban", "DTSTAMP:20261123T223000Z", "SEQUENCE:7",
        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261205T080000", "DTEND;TZID=Asia/Ho_Chi_Minh:20261205T103000",
        "SUMMARY:Đồi A1",
        #"DESCRIPTION:Day 1: Saturday 5 December 2026\nVisit: 2 h 30 min\, open\, ticket: 20\,000 VND\nNote: Mang theo "#
          + #"nước *uống* và mũ [rộng] vành\nPosition good to 50 m"#,
        "LOCATION:Đồi A1", "GEO:21.38;103.01", "STATUS:CONFIRMED", "TRANSP:OPAQUE", "END:VEVENT", "BEGIN:VEVENT",
        "UID:c0ffee-2@hoaban", "DTSTAMP:20261123T223000Z", "SEQUENCE:7",
        // The visit begins when it opens and not on arrival.
        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261205T133000",
      ])
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 4)
  }

  @Test func problemsAndUnknownHoursAreSaid() throws {
    let text = try lines(try ExportSample.schedule()).joined(separator: "\n")
    #expect(text.contains(#"\nMind: closed on arrival\, opens at 13:30\, a wait of 2 h 18 min"#))
    #expect(text.contains(#"hours unknown\nMind: no longer in the gazetteer"#))
    #expect(text.contains(#"\nMind: nobody says when it is open"#))
  }

  @Test func aVisitPastMidnightIsOfTheNextDay() throws {
    let day = try Fixtures.trip(start: "2026-12-31").applying(.add(Fixtures.id("a"), day: 0, at: nil))
    let long = try day.applying(.setVisit(StopID(rawValue: 1), 1_000))
    let place = try Fixtures.place("a")
    let schedule = Schedule.make(
      long, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:]))
    let lines = try lines(schedule)
    #expect(lines.contains("DTEND;TZID=Asia/Ho_Chi_Minh:20270101T004000"))
    #expect(lines.contains("STATUS:TENTATIVE"), "it ends after the day does")
  }

  @Test func aVisitWithoutLengthHasNoEnd() throws {
    let place = try Fixtures.place("a", visit: 0)
    let trip = try Fixtures.trip(start: "2026-12-05").applying(.add(place.header.id, day: 0, at: nil))
    let lines = try lines(
      Schedule.make(trip, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:])))
    #expect(lines.contains { $0.hasPrefix("DTSTART;TZID=") } && !lines.contains { $0.hasPrefix("DTEND") })
  }

  @Test func withoutADateThereIsNoCalendar() throws {
    let stamp = try #require(CivilDateTime(iso: "2026-11-24T05:30"))
    let schedule = try ExportSample.schedule(start: nil)
    #expect(TripExport.calendar(schedule, mark: mark, stamp: stamp, language: .vi) == nil)
  }

  @Test(arguments: Language.allCases) func hostileTextsStayInTheirLines(language: Language) throws {
    let trip = try ExportSample.hostile().trip.applying(.setStartDate(Fixtures.date("2026-12-05")))
    let place = try Fixtures.place("a", name: "END:VEVENT\r\nBEGIN:VALARM;\\,\u{85}\u{2028}x", ticket: "a\nb")
    let lines = try lines(
      Schedule.make(trip, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:])), language)
    #expect(lines.count { $0.hasPrefix("END:") } == 4)
    #expect(lines.contains(#"SUMMARY:END:VEVENT BEGIN:VALARM\;\\\, x"#))
  }

  @Test func withoutADateOrAStopThereIsNone() throws {
    let stamp = try #require(CivilDateTime(iso: "2026-11-24T05:30"))
    func calendar(_ schedule: Schedule) -> ICalendar? {
      TripExport.calendar(schedule, mark: mark, stamp: stamp, language: .en)
    }
    let empty = try Trip(id: Fixtures.tripID("x"), name: "x", startDate: Fixtures.date("2026-12-05"))
    #expect(calendar(try ExportSample.schedule(of: empty)) == nil)
    #expect(
      calendar(try ExportSample.schedule(of: try empty.applying(.add(Fixtures.id("cave"), day: 0, at: nil)))) != nil)
    #expect(calendar(try ExportSample.schedule(start: nil)) == nil)
  }
}

import CivilTime
import Gazetteer
import Testing

@testable import Itinerary

@Suite("Calendar files")
struct ICalendarTests {
  private func file(_ summary: String, _ description: String = "x") throws -> String {
    let (first, last) = (try #require(CivilDate(iso: "2027-03-29")), try #require(CivilDate(iso: "2027-04-01")))
    let event = ICalendar.Event(
      uid: "a@b", span: .days(first: first, last: last), summary: summary, description: description)
    return ICalendar([event], stamp: try #require(CivilDateTime(iso: "2026-11-24T05:30"))).text
  }

  @Test func anEventHasWholeDaysAndAnEndThatIsOutsideOfIt() throws {
    #expect(
      try file("Feast").split(separator: "\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hoa Ban//hoaban//EN", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
        "UID:a@b", "DTSTAMP:20261123T223000Z", "DTSTART;VALUE=DATE:20270329", "DTEND;VALUE=DATE:20270402",
        "SUMMARY:Feast", "DESCRIPTION:x", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func everyLineEndsInCRLF() throws {
    let text = try file("Feast", "one\ntwo")
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let octets = Array(text.utf8)
    for at in octets.indices where octets[at] == 10 { #expect(at > 0 && octets[at - 1] == 13) }
  }

  @Test func textsAreEscaped() {
    #expect(ICalendar.escaped(#"a,b;c\d"#) == #"a\,b\;c\\d"#)
    #expect(ICalendar.escaped("a\nb\r\u{7}c") == #"a\nbc"#)
  }

  @Test(arguments: ["Lễ hội Thành Bản Phủ ", "バンフー城祭り", "x"])
  func linesAreFoldedBetweenCharactersAndCanBeJoinedAgain(piece: String) {
    let line = "SUMMARY:" + String(repeating: piece, count: 80)
    let folded = ICalendar.folded(line)
    let lines = folded.utf8.split(separator: 13).map { $0.first == 10 ? $0.dropFirst() : $0 }
    #expect(lines.count > 1 && lines.allSatisfy { $0.count <= 75 && String($0) != nil })
    #expect(lines.dropFirst().allSatisfy { $0.first == 32 })
    #expect(folded.replacing("\r\n ", with: "") == line)
  }

  @Test func aLineOfSeventyFiveOctetsStaysWhole() {
    let line = String(repeating: "x", count: 75)
    #expect(ICalendar.folded(line) == line && ICalendar.folded(line + "x") == line + "\r\n x")
  }
}

/// What a booking needs besides: RFC 5546 wants an organizer of what is published.
@Suite("Published calendar files")
struct PublishedCalendarTests {
  @Test func thePublishedEventNamesItsOrganizer() throws {
    let day = try #require(CivilDate(iso: "2027-03-29"))
    let event = ICalendar.Event(
      uid: "a", sequence: 3, span: .days(first: day, last: day), summary: "x", description: "", status: .cancelled,
      organizer: .init(name: "A \"B\";\nC", address: "mailto:a@b.invalid"))
    let lines = ICalendar([event], stamp: try #require(CivilDateTime(iso: "2026-11-24T05:30")), method: .publish).text
      .split(separator: "\r\n")
    #expect(lines.contains("METHOD:PUBLISH") && lines.contains("STATUS:CANCELLED") && lines.contains("SEQUENCE:3"))
    #expect(lines.contains("ORGANIZER;CN=\"A 'B';C\":mailto:a@b.invalid"))
    #expect(lines.firstIndex(of: "METHOD:PUBLISH").map { $0 < 5 } == true)
  }
}

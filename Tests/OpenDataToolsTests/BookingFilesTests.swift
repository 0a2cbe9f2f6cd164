import Foundation
import HubAnswers
import Testing

/// A confirmed stay before the programs that people take it to.
@Suite struct BookingFilesTests {
  private let scratch: Scratch
  private let uuid: String
  /// 2026-12-05T02:00Z.
  private static let heard = 1_796_436_000

  init() throws {
    scratch = try Scratch()
    let booked = try Tool.guide(
      scratch,
      [
        "book", "hs-ban-men", "--product", "homestay", "--from", "2026-12-20", "--until", "2026-12-22", "--name",
        "Nguyễn An", "--phone", "0912 345 678", "--json",
      ])
    struct Booked: Decodable { let uuid: String }
    uuid = try JSONDecoder().decode(Booked.self, from: Data(booked.utf8)).uuid
  }

  private func tell(_ status: String, revision: Int) throws {
    try HubAnswers.tell(
      status, revision: revision, of: uuid, in: scratch.path("data") + "/outbox.sqlite", at: Self.heard)
  }

  private func export(_ format: String, _ language: String = "vi") throws -> String {
    try scratch.write(
      Tool.guide(scratch, ["bookings", "voucher", uuid, "--format", format, "--lang", language]), "stay." + format)
  }

  private struct Calendar: Decodable {
    struct Event: Decodable {
      let uid: String
      let sequence: Int
      let start: String
      let end: String?
      let zone: String?
      let summary: String
      let description: String
      let location: String
      let geo: [Double]?
      let status: String
      let organizer: [String]?
      let errors: [String]
    }
    let zones: [String]
    let method: String?
    let events: [Event]
    let longest: Int
    let bare: Int
  }

  private func calendar(_ language: String = "vi") throws -> Calendar {
    let text = try Tool.python("calendar-events", try export("ics", language))
    return try JSONDecoder().decode(Calendar.self, from: Data(text.utf8))
  }

  @Test(arguments: ["vi", "en", "fr", "ja"]) func icalendarReadsTheStay(language: String) throws {
    try tell("confirmed", revision: 2)
    let calendar = try calendar(language)
    #expect(calendar.method == "PUBLISH" && calendar.zones == [] && calendar.longest <= 75 && calendar.bare == 0)
    let event = try #require(calendar.events.first)
    #expect(calendar.events.count == 1 && event.errors.isEmpty)
    #expect(event.uid == uuid && event.sequence == 2 && event.status == "CONFIRMED")
    // From the day of arrival to that of departure; the end is the first day that no longer belongs to it.
    #expect(event.start == "2026-12-20" && event.end == "2026-12-23" && event.zone == nil)
    #expect(event.geo?.count == 2 && event.description.contains("HB-") && !event.location.isEmpty)
    #expect(event.organizer?.last == "mailto:hs-ban-men@hoaban.invalid" && event.organizer?.first?.isEmpty == false)
    #expect(!event.description.contains("Nguyễn An") && !event.description.contains("0912"))
  }

  @Test func aCancelledStayIsTheSameEventStruckOut() throws {
    try tell("confirmed", revision: 2)
    let first = try #require(try calendar().events.first)
    try tell("cancelled", revision: 3)
    let second = try #require(try calendar().events.first)
    #expect(second.uid == first.uid && second.status == "CANCELLED" && second.sequence == 3)
    #expect(second.start == first.start && second.end == first.end)
  }

  @Test func aReaderOfLinkedDataKnowsTheReservation() throws {
    try tell("confirmed", revision: 2)
    let path = try export("json-ld", "en")
    let answers = try Tool.python(
      "linked-data", path,
      """
      SELECT ?id ?status ?in ?out WHERE { ?r a s:LodgingReservation; s:reservationId ?id; s:reservationStatus ?status; \
      s:checkinTime ?in; s:checkoutTime ?out }
      """,
      "SELECT ?region WHERE { ?r s:reservationFor/s:address/s:addressRegion ?region }",
      "SELECT ?who WHERE { ?r s:underName ?who }")
    let rows = try JSONDecoder().decode([[[String]]].self, from: Data(answers.utf8))
    let first = try #require(rows[0].first)
    #expect(first[0].hasPrefix("HB-") && first[1] == "https://schema.org/ReservationConfirmed")
    #expect(Array(first[2...]) == ["2026-12-20", "2026-12-22"])
    #expect(rows[1] == [["Điện Biên"]] && rows[2] == [])
  }
}

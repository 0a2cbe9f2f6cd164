import Foundation
import Gazetteer
import Testing

@testable import Itinerary

/// The shape that scripts rely on.
struct JSONExportTests {
  private struct Document: Decodable {
    struct Day: Decodable {
      let date: String?
      let stops: [Stop]
      let travelMin: Int
      let visitMin: Int
      let waitMin: Int
    }
    struct Stop: Decodable {
      struct Leg: Decodable {
        let from: String
        let minutes: Int?
        let metres: Int?
        let mode: String
        let certainty: String
      }
      struct Ticket: Decodable {
        let amount: Int?
        let currency: String?
        let text: String?
      }
      struct Problem: Decodable {
        let code: String
        let text: String
        let conflict: Bool
        let closesAt: String?
        let missingMin: Int?
        let opensAt: String?
        let why: String?
      }
      let id: Int
      let place: String
      let name: String
      let arrive: String
      let start: String
      let leave: String
      let waitMin: Int
      let visitMin: Int
      let open: String
      let leg: Leg?
      let ticket: Ticket?
      let problems: [Problem]
    }
    let id: String
    let name: String
    let startDate: String?
    let mode: String
    let days: [Day]
    let warnings: [String]
  }

  private func document(_ schedule: Schedule, _ language: Language = .en) throws -> Document {
    let json = TripExport.json(schedule, language: language)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    _ = try decoder.decode(Document.self, from: Data(json.pretty.utf8))
    return try decoder.decode(Document.self, from: Data(json.compact.utf8))
  }

  @Test func hasTheShape() throws {
    let document = try document(try ExportSample.schedule())
    #expect(document.id == "hai-ngay" && document.name == "Hai ngày ở Điện Biên" && document.mode == "motorbike")
    #expect(document.startDate == "2026-12-05" && document.days.map(\.date) == ["2026-12-05", "2026-12-06"])
    let day = try #require(document.days.first)
    #expect(day.stops.map(\.place) == ["a1-hill", "museum", "gone"])
    let hill = day.stops[0]
    #expect(hill.arrive == "2026-12-05T08:00" && hill.start == hill.arrive && hill.leave == "2026-12-05T10:30")
    #expect(hill.open == "open" && hill.leg == nil && hill.visitMin == 150 && hill.waitMin == 0)
    #expect(hill.ticket?.amount == 20_000 && hill.ticket?.currency == "VND" && hill.name == "Đồi A1")
    let museum = day.stops[1]
    #expect(museum.leg?.from == "a1-hill" && museum.leg?.minutes == 42 && museum.leg?.metres == 12_300)
    #expect(museum.leg?.mode == "motorbike" && museum.leg?.certainty == "estimated")
    #expect(museum.arrive == "2026-12-05T11:12" && museum.start == "2026-12-05T13:30" && museum.waitMin == 138)
    #expect(museum.ticket?.text == "hỏi tại quầy")
    #expect(museum.problems.map(\.code) == ["closed_on_arrival"])
    #expect(museum.problems.first?.opensAt == "2026-12-05T13:30" && museum.problems.first?.conflict == false)
    let gone = day.stops[2]
    #expect(gone.leg?.certainty == "unknown" && gone.leg?.minutes == nil && gone.open == "unknown")
    #expect(gone.problems.map(\.code) == ["no_such_place", "travel_unknown"])
    #expect(document.days[1].stops[0].problems.first?.why == "missing")
    #expect(day.travelMin == 42 && day.visitMin == 270 && day.waitMin == 138)
  }

  /// The keys as they are written, in their order.
  @Test func hasTheKeys() throws {
    let json = TripExport.json(try ExportSample.schedule(), language: .en)
    let day = try #require(array(json, "days").first)
    let stop = try #require(array(day, "stops").last)
    let leg = try #require(members(stop).first { $0.key == "leg" }?.value)
    #expect(
      members(json).map(\.key) == [
        "id", "name", "template", "start_date", "day_start", "day_end", "mode", "start", "lunch",
        "wishes", "days",
        "cost", "next_stop", "warnings",
      ])
    #expect(
      members(day).map(\.key) == [
        "date", "hours", "day_start", "day_end", "start", "stops", "lunch", "end", "travel_min", "visit_min",
        "wait_min",
        "travel_metres", "cost", "problems",
      ])
    #expect(
      members(stop).map(\.key) == [
        "id", "place", "name", "arrive", "start", "leave", "wait_min", "visit_min", "visit_set_min", "visit_assumed",
        "locked", "open",
        "ticket", "note", "leg", "problems",
      ])
    #expect(members(leg).map(\.key) == ["from", "minutes", "rest_min", "metres", "mode", "certainty"])
  }

  @Test func saysWhereDaysEndAndWhatTheyCost() throws {
    var trip = try Fixtures.trip(days: 2, mode: .car, start: "2026-12-05")
    let (a, bed) = (try Fixtures.id("a"), try Fixtures.id("bed"))
    for edit in [
      TripEdit.setStart(bed), .add(a, day: 0, at: nil), .setDayEnd(day: 0, bed),
      .setLunch(MealBreak("11:30-13:30/60")),
      .setWishes(Wishes(interests: [.battle], party: 4, budget: 50_000)),
      .setVisit(StopID(rawValue: 1), 250),
    ] { trip = try trip.applying(edit) }
    let places = [a: try Fixtures.place("a", ticket: "20000"), bed: try Fixtures.place("bed")]
    let legs = [try Fixtures.leg("a", "bed", metres: 4_000, minutes: 10)]
    let text = TripExport.json(
      Schedule.make(trip, places: places, network: TravelNetwork(legs: legs, positions: [:])),
      language: .en
    ).pretty
    let squeezed = text.split(whereSeparator: \.isWhitespace).joined()
    for part in [
      #""start":"bed","lunch":"11:30-13:30/60""#, #""interests":["battle"]"#, #""party":4"#,
      #""start":{"place":"bed","at":"2026-12-05T08:00"}"#,
      #""lunch":{"start":"2026-12-05T12:30","end":"2026-12-05T13:30","before":1}"#,
      #""end":{"place":"bed","at":"2026-12-05T12:30","leg":{"from":"a","minutes":10"#,
      #""travel_min":20"#,
      #""items":[{"kind":"ticket","place":"a","per_person":{"amount":20000,"currency":"VND"}}]"#,
      #""known":{"amount":80000,"currency":"VND"}"#,
      #""over_budget":{"amount":30000,"currency":"VND"}"#,
      #""unknown":[{"what":"transport"}]"#,
    ] { #expect(squeezed.contains(part), "\(part)") }
  }

  private func members(_ json: JSONText) -> [JSONText.Member] {
    if case .object(let members) = json { members } else { [] }
  }

  private func array(_ json: JSONText, _ key: String) -> [JSONText] {
    if case .array(let values)? = members(json).first(where: { $0.key == key })?.value { values } else { [] }
  }

  @Test func warnsOfEveryProblem() throws {
    let schedule = try ExportSample.schedule()
    let document = try document(schedule)
    #expect(document.warnings.count == schedule.problems.count)
    #expect(
      document.warnings.first == "Day 1, Bảo tàng: closed on arrival, opens at 13:30, a wait of 2 h 18 min")
    let vietnamese = try self.document(schedule, .vi).warnings
    #expect(vietnamese.count == document.warnings.count && vietnamese[0].hasPrefix("Ngày 1, Bảo tàng: chưa mở cửa"))
  }

  @Test func withoutADateTimesStandAlone() throws {
    let document = try document(try ExportSample.schedule(start: nil))
    #expect(document.startDate == nil && document.days[0].date == nil)
    #expect(document.days[0].stops[0].arrive == "08:00" && document.days[0].stops[0].open == "unknown")
    #expect(document.days[0].stops[0].problems.first?.why == "no_date")
  }

  @Test func aNightCountsToTheNextDay() throws {
    var trip = try Fixtures.trip(start: "2026-12-31").applying(.add(Fixtures.id("a"), day: 0, at: nil))
    trip = try trip.applying(.setVisit(StopID(rawValue: 1), 1_000))
    let place = try Fixtures.place("a")
    let document = try document(
      Schedule.make(trip, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:])))
    #expect(document.days[0].stops[0].leave == "2027-01-01T00:40")
    #expect(document.days[0].stops[0].problems.map(\.code) == ["after_day_end"])
  }

  @Test func isTheSameEveryTime() throws {
    let schedule = try ExportSample.schedule()
    #expect(
      TripExport.json(schedule, language: .vi).pretty
        == TripExport.json(try ExportSample.schedule(), language: .vi).pretty)
  }

  @Test func takesAnyText() throws {
    let hostile = try ExportSample.hostile()
    #expect(try document(hostile).name == hostile.trip.name)
  }
}

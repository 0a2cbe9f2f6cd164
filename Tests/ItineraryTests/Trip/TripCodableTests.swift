import CivilTime
import Foundation
import Gazetteer
import Testing

@testable import Itinerary

struct TripCodableTests {
  private func sample() throws -> Trip {
    var trip = try Fixtures.trip(days: 2, mode: .bicycle, start: "2026-12-05")
    trip = try trip.applying(.add(Fixtures.id("a1-hill"), day: 0, at: nil))
    trip = try trip.applying(.add(Fixtures.id("museum"), day: 1, at: nil))
    trip = try trip.applying(.setVisit(StopID(rawValue: 2), 45))
    return try trip.applying(.setNote(StopID(rawValue: 1), "mang theo nước \"đủ\""))
  }

  @Test func comesBackTheSame() throws {
    let trip = try sample()
    #expect(try JSONDecoder().decode(Trip.self, from: JSONEncoder().encode(trip)) == trip)
    let bare = try Fixtures.trip()
    #expect(try JSONDecoder().decode(Trip.self, from: JSONEncoder().encode(bare)) == bare)
  }

  @Test func isWrittenAsTexts() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let trip = try Fixtures.trip(start: "2026-12-05").applying(.add(Fixtures.id("a1-hill"), day: 0, at: nil))
    #expect(
      String(decoding: try encoder.encode(trip), as: UTF8.self)
        == #"{"day_end":"18:00","day_start":"08:00","days":[[{"id":1,"place":"a1-hill"}]],"id":"trip","mode":"car","#
        + #""name":"Test","next_stop":2,"start_date":"2026-12-05"}"#)
  }

  /// As it was written before days had ends and stops could be locked, and as it is written now.
  @Test func readsAndWritesWhatCameLater() throws {
    let text =
      #"{"day_end":"18:00","day_start":"08:00","days":[{"end":"bed","hours":"10:30-18:00","#
      + #""stops":[{"id":1,"locked":true,"place":"a"}]},{"end":"airport","stops":[]},[]],"id":"trip","#
      + #""lunch":"11:30-13:30/60","mode":"car","name":"Test","next_stop":2,"start":"airport","template":true,"#
      + #""wishes":{"budget":3000000,"children":true,"excluded":["b","c"],"interests":["battle","food"],"#
      + #""pace":"packed","party":4,"step_free":true}}"#
    let trip = try JSONDecoder().decode(Trip.self, from: Data(text.utf8))
    #expect(trip.brokenInvariants == [] && trip.isTemplate && trip.stops[0].isLocked)
    #expect(trip.start?.rawValue == "airport" && trip.days.map { $0.end?.rawValue } == ["bed", "airport", nil])
    #expect(trip.hours(ofDay: 0).start.description == "10:30" && trip.lunch?.minutes == 60)
    #expect(trip.wishes.interests == [.battle, .food] && trip.wishes.budget == 3_000_000)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(trip), as: UTF8.self) == text)
    for (part, broken) in [
      (#""end":"bed""#, #""end":"Bed""#), ("10:30-18:00", "18:00-10:30"), ("30/60", "30/600"),
      (#""start":"airport""#, #""start":"""#), (#""party":4"#, #""party":0"#), (#""budget":3"#, #""budget":-3"#),
      (#""pace":"packed""#, #""pace":"mad""#), (#""excluded":["b""#, #""excluded":["B""#),
      (#""place":"a""#, #""place":"""#), (#""food""#, #""sleep""#),
    ] {
      let wrong = text.replacingOccurrences(of: part, with: broken)
      #expect(wrong != text)
      #expect(throws: DecodingError.self, "\(broken)") { try JSONDecoder().decode(Trip.self, from: Data(wrong.utf8)) }
    }
  }

  /// One sound document, and what each change to it breaks.
  @Test(arguments: [
    (#""id":"trip""#, #""id":"TRIP""#), (#""name":"Test""#, #""name":" ""#),
    (#""start_date":"2026-12-05""#, #""start_date":"2026-13-05""#), (#""day_start":"08:00""#, #""day_start":"8""#),
    (#""day_start":"08:00""#, #""day_start":"18:00""#), (#""day_end":"18:00""#, #""day_end":"26:00""#),
    (#""mode":"car""#, #""mode":"boat""#), (#""next_stop":3"#, #""next_stop":2"#),
    (#""next_stop":3"#, #""next_stop":9223372036854775807"#), (#""next_stop":3"#, #""next_stop":0"#),
    (#""place":"a""#, #""place":"A""#), (#"{"id":2"#, #"{"id":1"#), (#"{"id":2"#, #"{"id":0"#),
    (#"{"id":2"#, #"{"id":-5"#), (#""visit":5"#, #""visit":-1"#), (#""visit":5"#, #""visit":1441"#),
    (#""days":[["#, #""days":[],"other":[["#),
  ])
  func refusesWhatBreaksALimit(_ part: String, _ broken: String) throws {
    let sound =
      #"{"id":"trip","name":"Test","start_date":"2026-12-05","day_start":"08:00","day_end":"18:00","mode":"car","#
      + #""next_stop":3,"days":[[{"id":1,"place":"a"},{"id":2,"place":"b","visit":5}]]}"#
    #expect(throws: Never.self) { try JSONDecoder().decode(Trip.self, from: Data(sound.utf8)) }
    let text = sound.replacingOccurrences(of: part, with: broken)
    #expect(text != sound)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Trip.self, from: Data(text.utf8)) }
  }

  @Test func refusesTooMuch() throws {
    let stops = (1...41).map { #"{"id":\#($0),"place":"a"}"# }.joined(separator: ",")
    let days = Array(repeating: "[]", count: 61).joined(separator: ",")
    for content in ["[\(stops)]", days] {
      let text =
        #"{"id":"t","name":"T","day_start":"08:00","day_end":"18:00","mode":"car","next_stop":99,"days":[\#(content)]}"#
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(Trip.self, from: Data(text.utf8)) }
    }
  }

  @Test func historyComesBackTheSame() throws {
    var history = TripHistory(try sample())
    try history.apply(.rename("Hai"))
    try history.apply(.addDay)
    history.undo()
    let back = try JSONDecoder().decode(TripHistory.self, from: JSONEncoder().encode(history))
    #expect(back == history && back.canRedo && back.canUndo)
  }

  @Test(arguments: [-1, 1, 5])
  func historyRefusesAHeadThatIsNotThere(_ head: Int) throws {
    let revision = String(decoding: try JSONEncoder().encode(try sample()), as: UTF8.self)
    let text = #"{"revisions":[\#(revision)],"head":\#(head)}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(TripHistory.self, from: Data(text.utf8)) }
  }
}

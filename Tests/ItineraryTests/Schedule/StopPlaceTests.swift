import Gazetteer
import Testing

@testable import Itinerary

struct StopPlaceTests {
  private func entry(_ facts: [(FactKey, String?, String)]) throws -> Entry {
    let provenance = Provenance(confidence: .low, date: nil, seen: try Fixtures.date("2026-11-23"), sources: ["test"])
    return Entry(
      header: try Fixtures.header("a"), formerIDs: [], otherNames: [], summary: LocalizedText(),
      story: LocalizedText(), commune: CommuneNames(now: nil, before: nil),
      facts: facts.map { Fact(key: $0.0, value: $0.1, text: LocalizedText([.vi: $0.2]), provenance: provenance) },
      places: [], provenance: provenance)
  }

  @Test func takesTheFacts() throws {
    let place = StopPlace(
      try entry([(.hours, "24/7", "cả ngày"), (.visitMinutes, "75", ""), (.ticket, "20000", "vé")]), language: .vi)
    #expect(place.hours == "24/7" && place.visitMinutes == 75 && place.ticket == "20000")
  }

  @Test func wordsOnlyWhereThereIsNoAmount() throws {
    let place = StopPlace(try entry([(.ticket, nil, "hỏi tại chỗ"), (.visitMinutes, "lâu", "")]), language: .en)
    #expect(place.ticket == "hỏi tại chỗ" && place.visitMinutes == nil && place.hours == nil)
  }
}

import CivilTime
import Gazetteer
import Store
import Testing

/// Whether a search knows the public holidays and the sun of each place that it finds.
@Suite struct OpenAtTests {
  /// The gazetteer with other hours of the museum.
  private func store(_ hours: String, _ folder: TemporaryFolder) throws -> GazetteerStore {
    var snapshot = try RealData.snapshot
    let id = try #require(EntryID(rawValue: "victory-museum"))
    let index = try #require(snapshot.entries.firstIndex { $0.id == id })
    let entry = snapshot.entries[index]
    let fact = Fact(key: .hours, value: hours, text: LocalizedText(), provenance: entry.provenance)
    snapshot.entries[index] = Entry(
      header: entry.header, formerIDs: entry.formerIDs, otherNames: entry.otherNames, summary: entry.summary,
      story: entry.story, commune: entry.commune, facts: [fact] + entry.facts.filter { $0.key != .hours },
      places: entry.places, products: entry.products, revised: entry.revised, provenance: entry.provenance)
    try GazetteerWriter.write(snapshot, to: folder.file("a.sqlite"))
    return try GazetteerStore(path: folder.file("a.sqlite"))
  }

  /// The 17th is mùng 1. On 5 December the sun rises at 06:23 over Điện Biên Phủ, and usually at 06:00.
  @Test(arguments: [
    ("Mo-Su 07:00-17:00; PH off", ["2026-02-17T10:00": "closed", "2026-02-23T10:00": "open"]),
    ("PH 08:00-10:00", ["2026-02-17T09:00": "open", "2026-02-23T09:00": "closed"]),
    ("sunrise-sunset", ["2026-12-05T06:15": "closed", "2026-12-05T06:40": "open"]),
  ])
  func knowsTheCalendar(_ hours: String, _ states: [String: String]) throws {
    let folder = try TemporaryFolder()
    let store = try store(hours, folder)
    for (moment, state) in states {
      let moment = try #require(CivilDateTime(iso: moment))
      for query in [
        SearchQuery(text: "victory-museum", limit: 5, now: moment), SearchQuery(text: "bảo tàng", openAt: moment),
      ] {
        let hit = try store.search(query).hits.first { $0.header.id.rawValue == "victory-museum" }
        #expect(hit?.open.map { "\($0)" } == state, "\(moment)")
      }
    }
  }
}

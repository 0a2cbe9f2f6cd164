import Gazetteer
import Geography

/// The gazetteer with the hours of one record as a test needs them.
struct OtherHours: GazetteerReading {
  let real: any GazetteerReading
  let id: EntryID
  let value: String

  func entry(_ wanted: EntryID) throws -> Entry? {
    guard let entry = try real.entry(wanted), entry.id == id else { return try real.entry(wanted) }
    let hours = Fact(key: .hours, value: value, text: LocalizedText(), provenance: entry.provenance)
    return Entry(
      header: entry.header, formerIDs: entry.formerIDs, otherNames: entry.otherNames, summary: entry.summary,
      story: entry.story, commune: entry.commune, facts: [hours] + entry.facts.filter { $0.key != .hours },
      places: entry.places, products: entry.products, revised: entry.revised, provenance: entry.provenance)
  }

  func version() throws -> GazetteerVersion { try real.version() }
  func headers(_ ids: [EntryID]) throws -> [EntryHeader] { try real.headers(ids) }
  func headers(in box: BoundingBox) throws -> [EntryHeader] { try real.headers(in: box) }
  func search(_ query: SearchQuery, shouldStop: () -> Bool) throws -> SearchAnswer {
    try real.search(query, shouldStop: shouldStop)
  }
  func near(_ centre: Coordinate, radius: Double, group: Group?, limit: Int) throws -> [Nearby] {
    try real.near(centre, radius: radius, group: group, limit: limit)
  }
  func kinds() throws -> [Kind] { try real.kinds() }
  func legs() throws -> [Leg] { try real.legs() }
  func lines() throws -> [MapLine] { try real.lines() }
  func spots() throws -> [SpotHeight] { try real.spots() }
  func relief() throws -> ReliefModel { try real.relief() }
  func communes() throws -> [Commune] { try real.communes() }
  func battle() throws -> BattleChronicle { try real.battle() }
  func providerKeys(of provider: EntryID) throws -> [PublishedKey] { try real.providerKeys(of: provider) }
  func groupCounts() throws -> [Group: Int] { try real.groupCounts() }
  func gaps() throws -> [Gap] { try real.gaps() }
  func credits() throws -> [SourceCredit] { try real.credits() }
}

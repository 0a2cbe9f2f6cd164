import CivilTime
import Gazetteer
import Geography

/// The gazetteer with a key of one provider.
struct Enrolled: GazetteerReading {
  let real: any GazetteerReading
  let provider: EntryID

  func providerKeys(of wanted: EntryID) throws -> [PublishedKey] {
    guard wanted == provider, let since = CivilDate(iso: "2026-11-01") else { return [] }
    let bytes: [UInt8] = [9] + [UInt8](repeating: 0, count: 31)
    return [PublishedKey(provider: provider, id: "k-1", bytes: bytes, since: since, sources: ["a test"])]
  }

  func entry(_ id: EntryID) throws -> Entry? { try real.entry(id) }
  func version() throws -> GazetteerVersion { try real.version() }
  func headers(_ ids: [EntryID]) throws -> [EntryHeader] { try real.headers(ids) }
  func headers(in box: BoundingBox) throws -> [EntryHeader] { try real.headers(in: box) }
  func search(_ query: SearchQuery, shouldStop: () -> Bool) throws -> SearchAnswer {
    try real.search(query, shouldStop: shouldStop)
  }
  func near(_ centre: Coordinate, radius: Double, group: Gazetteer.Group?, limit: Int) throws -> [Nearby] {
    try real.near(centre, radius: radius, group: group, limit: limit)
  }
  func kinds() throws -> [Kind] { try real.kinds() }
  func legs() throws -> [Leg] { try real.legs() }
  func lines() throws -> [MapLine] { try real.lines() }
  func spots() throws -> [SpotHeight] { try real.spots() }
  func relief() throws -> ReliefModel { try real.relief() }
  func communes() throws -> [Commune] { try real.communes() }
  func battle() throws -> BattleChronicle { try real.battle() }
  func groupCounts() throws -> [Gazetteer.Group: Int] { try real.groupCounts() }
  func gaps() throws -> [Gap] { try real.gaps() }
  func credits() throws -> [SourceCredit] { try real.credits() }
}

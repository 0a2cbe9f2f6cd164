import Gazetteer
import GazetteerText
import Geography
import SeededRandomness
import Store
import Testing

@Suite struct SyntheticDataTests {
  private let store: GazetteerStore
  private let entries: [Entry]
  private let findings: Findings

  init() throws {
    let compiled = try SyntheticData.compiled
    (store, entries, findings) = (compiled.store, compiled.entries, compiled.findings)
  }

  @Test func inventedRecordsHaveNoFault() {
    #expect(findings.faults.isEmpty, "\(findings.faults.prefix(10).map(\.description).joined(separator: "\n"))")
    #expect(entries.count == 2_170)
  }

  @Test func everyFieldIsUsed() {
    let facts = Set(entries.flatMap(\.facts).map(\.key))
    #expect(FactKey.allCases.filter { !facts.contains($0) } == [])
    #expect(Set(entries.flatMap(\.products).map(\.key)) == Set(ProductKey.allCases))
    #expect(Set(entries.map(\.header.section)) == Set(Section.allCases))
    #expect(Set(entries.compactMap { $0.header.position?.basis }) == Set(PositionBasis.allCases))
    #expect(entries.contains { !$0.formerIDs.isEmpty } && entries.contains { !$0.otherNames.isEmpty })
    #expect(entries.contains { $0.revised.count == 4 } && entries.contains { $0.header.position == nil })
    #expect(entries.contains { $0.header.section == .route && $0.places.count > 2 })
    for entry in entries {
      #expect(entry.summary.inOrder.count == 4 && entry.commune.now != nil, "\(entry.id)")
      #expect(entry.story.isEmpty || entry.story.inOrder.count == 4, "\(entry.id)")
    }
  }

  @Test func whatIsReadIsWhatWasWritten() throws {
    for entry in entries { #expect(try store.entry(entry.id) == entry, "\(entry.id)") }
  }

  @Test func neighboursAgreeWithAskingEveryRecord() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let centre = try Self.point(&random)
      let radius = Double.random(in: 0...20_000, using: &random)
      let limit = [1, 2, 5, 20, 1_000, .max].randomElement(using: &random) ?? 1
      let group = Bool.random(using: &random) ? Group.allCases.randomElement(using: &random) : nil
      let wanted = entries.compactMap { entry -> (EntryID, Double)? in
        guard let at = entry.header.position?.coordinate, group == nil || entry.header.kind.group == group
        else { return nil }
        return (entry.id, centre.distance(to: at))
      }
      .filter { $0.1 <= radius }.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.prefix(limit)
      let found = try store.near(centre, radius: radius, group: group, limit: limit)
      #expect(found.map(\.header.id) == wanted.map(\.0), "\(centre) \(radius) \(limit)")
      #expect(found.map(\.metres) == wanted.map(\.1))
    }
  }

  @Test func boxesAgreeWithAskingEveryRecord() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<100 {
      let (a, b) = (try Self.point(&random), try Self.point(&random))
      let box = BoundingBox(south: a.latitude, west: a.longitude, north: b.latitude, east: b.longitude)
      let wanted = entries.filter { $0.header.position.map { box.contains($0.coordinate) } ?? false }
        .sorted { ($1.header.importance, $0.id.rawValue) < ($0.header.importance, $1.id.rawValue) }
      #expect(try store.headers(in: box) == wanted.map(\.header))
    }
  }

  private static func point(_ random: inout SplitMix64) throws -> Coordinate {
    let box = Province.box
    return try #require(
      Coordinate(
        latitude: .random(in: box.south...box.north, using: &random),
        longitude: .random(in: box.west...box.east, using: &random)))
  }
}

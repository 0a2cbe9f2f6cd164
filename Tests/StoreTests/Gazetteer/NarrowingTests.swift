import Gazetteer
import Geography
import Store
import Testing
import TextShaping

/// Filters, orders, boxes and neighbours.
@Suite struct NarrowingTests {
  private let store: GazetteerStore
  private let entries: [Entry]
  private let centre: Coordinate

  init() throws {
    store = try RealData.store
    entries = try RealData.snapshot.entries
    centre = try #require(Coordinate(latitude: 21.386, longitude: 103.017))
  }

  @Test(arguments: Group.allCases)
  func groups(group: Group) throws {
    let wanted = Set(entries.filter { $0.header.kind.group == group }.map(\.id))
    let answer = try store.search(SearchQuery(group: group))
    #expect(Set(answer.hits.map(\.header.id)) == wanted)
    #expect(try store.groupCounts()[group, default: 0] == wanted.count)
    let some = try store.search(SearchQuery(text: "muong", group: group))
    #expect(some.hits.allSatisfy { $0.header.kind.group == group })
  }

  @Test func categoriesAndKinds() throws {
    for kind in try store.kinds() {
      let wanted = Set(
        entries.filter { $0.header.kind.category == kind.category || $0.header.kind.id.rawValue == kind.category }
          .map(\.id))
      let found = try store.search(SearchQuery(category: kind.category)).hits.map(\.header.id)
      #expect(Set(found) == wanted, "\(kind.category)")
    }
    #expect(try store.search(SearchQuery(category: "no such thing")).total == 0)
    #expect(try store.search(SearchQuery(category: "' OR 1=1 --")).total == 0)
    #expect(try store.search(SearchQuery(group: .food, category: "museum")).total == 0)
  }

  @Test func namesComeInVietnameseOrder() throws {
    let hits = try store.search(SearchQuery(sort: .name)).hits
    let keys = hits.map { SortKey($0.header.names.name(.vi)) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    let names = hits.map { $0.header.names.name(.vi).lowercased() }
    let lastD = names.lastIndex { $0.hasPrefix("d") } ?? -1
    let firstStroke = names.firstIndex { $0.hasPrefix("đ") } ?? -1
    #expect(lastD < firstStroke, "đ follows d")
    let english = try store.search(SearchQuery(sort: .name, language: .en)).hits
    let englishKeys = english.map { SortKey($0.header.names.name(.en)) }
    #expect(zip(englishKeys, englishKeys.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func importanceAndDistance() throws {
    let important = try store.search(SearchQuery(sort: .importance)).hits.map(\.header.importance)
    #expect(important == important.sorted(by: >))
    let hits = try store.search(SearchQuery(sort: .distance, origin: centre)).hits
    let metres = hits.map { $0.metres ?? .infinity }
    #expect(metres == metres.sorted())
    #expect(metres.last == .infinity, "what has no position comes last")
    #expect(hits.allSatisfy { ($0.metres == nil) == ($0.header.position == nil) })
  }

  @Test(arguments: [
    BoundingBox(south: 21.35, west: 102.98, north: 21.42, east: 103.06), Province.box,
    BoundingBox(south: 0, west: 0, north: 1, east: 1), BoundingBox(south: -90, west: -180, north: 90, east: 180),
    BoundingBox(south: 21.38288, west: 103.01768, north: 21.38288, east: 103.01768),
  ])
  func boxes(box: BoundingBox) throws {
    let wanted = entries.filter { $0.header.position.map { box.contains($0.coordinate) } ?? false }
      .sorted { ($1.header.importance, $0.id.rawValue) < ($0.header.importance, $1.id.rawValue) }
    #expect(try store.headers(in: box) == wanted.map(\.header))
    #expect(Set(try store.search(SearchQuery(box: box)).hits.map(\.header)) == Set(wanted.map(\.header)))
  }

  @Test(arguments: [0.0, 1, 500, 5_000, 50_000, 1_000_000, 30_000_000, -1, .infinity, .nan])
  func neighbours(radius: Double) throws {
    let found = try store.near(centre, radius: radius, group: nil, limit: .max)
    let wanted = entries.compactMap { entry -> (EntryID, Double)? in
      guard let at = entry.header.position?.coordinate, centre.distance(to: at) <= max(0, radius) else { return nil }
      return (entry.id, centre.distance(to: at))
    }
    .sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
    #expect(found.map(\.header.id) == wanted.map(\.0))
    #expect(found.map(\.metres) == wanted.map(\.1))
    #expect(found.allSatisfy { (0..<360).contains($0.bearing) })
  }

  @Test func neighboursOfAGroup() throws {
    let near = try store.near(centre, radius: 20_000, group: .battlefield, limit: 5)
    #expect(near.count == 5)
    #expect(near.allSatisfy { $0.header.kind.group == .battlefield })
    for limit in [0, -1] { #expect(try store.near(centre, radius: 20_000, group: nil, limit: limit).isEmpty) }
  }

  @Test func headersInTheOrderAskedFor() throws {
    let ids = try ["pa-khoang-lake", "no-such-place", "a1-hill", "pa-khoang-lake"].map(Fixtures.entryID)
    #expect(try store.headers(ids).map(\.id.rawValue) == ["pa-khoang-lake", "a1-hill", "pa-khoang-lake"])
    #expect(try store.headers([EntryID]()).isEmpty)
    #expect(try store.headers(entries.map(\.id)) == entries.map(\.header))
    #expect(try store.entry(Fixtures.entryID("no-such-place")) == nil)
  }

  @Test(arguments: [
    ("muong-thanh-airfield", "dien-bien-airport"), ("tuan-giao-depot", "tuan-giao-town"),
    ("noong-bua-hill", "ban-noong-bua"),
  ])
  func formerIDsStillFind(former: String, now: String) throws {
    #expect(try store.headers([Fixtures.entryID(former)]).map(\.id.rawValue) == [now])
    #expect(try store.entry(Fixtures.entryID(former))?.id.rawValue == now)
  }
}

import Gazetteer
import Store
import Testing

/// What a compiled file says is what the text says.
@Suite struct BundledFileTests {
  static let advice: Comment =
    "Data/gazetteer.sqlite is stale: run `swift run hoaban-gazetteer build Data Data/gazetteer.sqlite`"

  @Test func theBundledFileIsNotStale() throws {
    let store = try GazetteerStore(path: RealData.bundled)
    #expect(try store.version() == RealData.snapshot.version, Self.advice)
    try expectSame(store, try RealData.snapshot, Self.advice)
  }

  @Test func theFileCompiledNowSaysWhatTheTextSays() throws {
    try expectSame(try RealData.store, try RealData.snapshot, "lost between writing and reading")
  }

  private func expectSame(_ store: GazetteerStore, _ snapshot: GazetteerSnapshot, _ comment: Comment) throws {
    #expect(try store.version() == snapshot.version, comment)
    #expect(try store.kinds() == snapshot.kinds, comment)
    for entry in snapshot.entries where try store.entry(entry.id) != entry {
      Issue.record("\(entry.id) differs. \(comment)")
    }
    #expect(try store.search(SearchQuery(limit: .max)).total == snapshot.entries.count, comment)
    #expect(try store.legs() == snapshot.legs, comment)
    #expect(try store.communes() == snapshot.communes, comment)
    #expect(try store.lines() == snapshot.lines, comment)
    #expect(try store.spots() == snapshot.spots, comment)
    #expect(try store.battle() == snapshot.battle, comment)
    #expect(try store.snapshot().providerKeys == snapshot.providerKeys, comment)
    let groups = Dictionary(grouping: snapshot.entries, by: \.header.kind.group).mapValues(\.count)
    #expect(try store.groupCounts() == groups, comment)
  }
}

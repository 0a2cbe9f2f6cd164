import Gazetteer
import Store
import Testing

/// The writer remembers some thousand sources: more must still be kept once each.
@Suite struct ManySourcesTests {
  @Test func sourcesThatWereForgottenAreFoundAgain() throws {
    let folder = try TemporaryFolder()
    var snapshot = try RealData.snapshot
    let first = try #require(snapshot.entries.first)
    let names = (0..<9_000).map { "source \($0)" } + ["source 0", "source 8999"]
    snapshot.entries[0] = Entry(
      header: first.header, formerIDs: first.formerIDs, otherNames: first.otherNames, summary: first.summary,
      story: first.story, commune: first.commune, facts: first.facts, places: first.places,
      provenance: Provenance(
        confidence: .low, date: nil, seen: first.provenance.seen, sources: names))
    try GazetteerWriter.write(snapshot, to: folder.file("a.sqlite"))
    let store = try GazetteerStore(path: folder.file("a.sqlite"))
    for entry in [snapshot.entries[0], snapshot.entries[1]] { #expect(try store.entry(entry.id) == entry) }
  }
}

import Booking
import CivilTime
import Gazetteer
import Store
import Testing

@Suite struct ProviderKeyTests {
  private static func key(_ provider: EntryID, _ id: String, _ byte: UInt8, _ since: String) throws -> PublishedKey {
    PublishedKey(
      provider: provider, id: id, bytes: [byte] + [UInt8](repeating: 0, count: 31),
      since: try #require(CivilDate(iso: since)), sources: ["a letter", "a visit"])
  }

  @Test func keysComeBackNewestFirstAndHoldFromTheirDay() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("gazetteer.sqlite")
    let (ours, other) = (try Fixtures.entryID("hs-ban-men"), try Fixtures.entryID("hs-che-can"))
    let keys = [
      try Self.key(ours, "k-2", 10, "2026-11-20"), try Self.key(ours, "k-1", 9, "2026-11-01"),
      try Self.key(other, "k-1", 11, "2026-11-02"),
    ]
    var snapshot = try RealData.snapshot
    #expect(snapshot.providerKeys.isEmpty, "nobody has enrolled yet")
    snapshot.tables.providerKeys = keys
    try GazetteerWriter.write(snapshot, to: path)
    let store = try GazetteerStore(path: path)
    #expect(try store.providerKeys(of: ours) == Array(keys[0...1]))
    #expect(try store.providerKeys(of: other) == [keys[2]])
    #expect(try store.providerKeys(of: Fixtures.entryID("a1-hill")).isEmpty)
    #expect(try store.snapshot().providerKeys == keys)
    func holding(_ day: String) throws -> String? {
      try store.providerKey(of: ours, on: #require(CivilDate(iso: day)))?.id
    }
    #expect(try holding("2026-10-31") == nil)
    #expect(try holding("2026-11-01") == "k-1" && holding("2026-11-19") == "k-1" && holding("2026-11-20") == "k-2")
  }
}

import SyncProtocol
import Testing

@testable import Releases

@Suite struct PublicationTests {
  @Test func tooFewRootKeysMakeNoRoot() throws {
    var keeper = try Keeper()
    keeper.files = [:]
    let plan = keeper.plan(signing: 1)
    #expect(throws: ReleaseError(.thresholdNotMet, "root: 1 of 2 signatures hold")) {
      try keeper.edit { try $0.makeRoot(plan) }
    }
    #expect(keeper.files.isEmpty)
    let three = keeper.plan(signing: 3, threshold: 3)
    try keeper.edit { try $0.makeRoot(three) }
    #expect(try RootMetadata(try #require(keeper.files["1.root.json"])).quorum(of: .root) == (3, 3))
  }

  @Test func aRootNeedsTheOnesBeforeToo() throws {
    var keeper = try Keeper()
    keeper.rootKeys = [.new(), .new(), .new()]
    let plan = keeper.plan(signing: 3)
    #expect(throws: ReleaseError(.thresholdNotMet, "root: 0 of 2 signatures hold")) {
      try keeper.edit { try $0.makeRoot(plan) }
    }
  }

  @Test func aKeyThatTheRootDoesNotNameSignsNothing() throws {
    var keeper = try Keeper()
    keeper.keys[.targets] = .new()
    #expect(throws: ReleaseError.self) { try keeper.publish("b") }
    #expect(keeper.files["2.targets.json"] == nil)
  }

  /// Guides read the last by name, and the name begins with the date.
  @Test func datesDoNotGoBack() throws {
    var keeper = try Keeper()
    let key = try keeper.key(.targets)
    #expect(throws: ReleaseError.self) {
      try keeper.edit {
        try $0.publish(schema: 5, date: "2026-11-30", length: 1, sha256: String(repeating: "c", count: 64), by: key)
      }
    }
  }

  /// What a device asks for where nothing is new, and all metadata of a release: 2 and 6 KiB at most.
  @Test func metadataIsSmall() throws {
    let keeper = try Keeper()
    #expect(try #require(keeper.files["timestamp.json"]).count < 1_024)
    let names = ["timestamp.json", "1.snapshot.json", "1.targets.json"]
    #expect(names.reduce(0) { $0 + (keeper.files[$1]?.count ?? 9_999) } < 3_072)
  }

  @Test func keyFilesComeBack() throws {
    let key = ReleaseKeyFile.new()
    let again = try ReleaseKeyFile(bytes: key.bytes(withPrivate: true))
    #expect(again.key.id == key.key.id && again.canSign)
    #expect(again.signature(of: [1, 2, 3]) != nil)
    let shown = try ReleaseKeyFile(bytes: key.bytes(withPrivate: false))
    #expect(shown.key == key.key && !shown.canSign && shown.signature(of: [1]) == nil)
    let text = String(decoding: key.bytes(withPrivate: true), as: UTF8.self)
    let other = ReleaseKeyFile.new()
    let mixed = text.replacing(Hex.text(key.key.publicBytes ?? []), with: Hex.text(other.key.publicBytes ?? []))
    #expect(throws: ReleaseError(.malformed, "the private half does not belong to the public one")) {
      try ReleaseKeyFile(bytes: Array(mixed.utf8))
    }
  }

  /// A delta is a target of its own: who knows none goes on with the image.
  @Test func deltasHaveTheirPlace() async throws {
    var keeper = try Keeper()
    let digest = String(repeating: "a", count: 64)
    let custom: [String: JSONValue] = [
      "from": .string(digest), "to": .string(digest), "codec": .string("zstd-patch-from"), "schema": .integer(5),
    ]
    let delta = JSONValue.object([
      "length": .integer(31_000), "hashes": .object(["sha256": .string(digest), "sha512": .string("unknown")]),
      "custom": .object(custom),
    ])
    try keeper.forge(.targets, as: "2.targets.json") { signed in
      signed["version"] = .integer(2)
      var targets = try signed.member("targets").object("targets")
      targets["deltas/1.zst"] = delta
      signed["targets"] = .object(targets)
    }
    let targets = try TargetsMetadata(try #require(keeper.files["2.targets.json"]))
    #expect(targets.deltas.map(\.key.rawValue) == ["deltas/1.zst"])
    #expect(targets.deltas.first?.value.codec == "zstd-patch-from")
    #expect(targets.release?.number == 1)
  }
}

import SyncProtocol
import Testing

@testable import Releases

@Suite struct WorkflowTests {
  @Test func aClientWithARootComesToTheRelease() async throws {
    let keeper = try Keeper()
    var client = try Client(keeper)
    let release = try await client.run(keeper.files)
    #expect(release.number == 1 && release.schema == 5 && release.length == 4_096)
    #expect(client.read == ["2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json"])
    // Nothing new: two questions, and what is kept is enough for the rest.
    #expect(try await client.run(keeper.files) == release)
    #expect(client.read == ["2.root.json", "timestamp.json"])
  }

  @Test func aNewReleaseIsFollowed() async throws {
    var keeper = try Keeper()
    var client = try Client(keeper)
    _ = try await client.run(keeper.files)
    try keeper.publish("b")
    let release = try await client.run(keeper.files)
    #expect(release.number == 2 && release.sha256.hasPrefix("bbb"))
    #expect(client.read.suffix(2) == ["2.snapshot.json", "2.targets.json"])
  }

  /// An earlier run may have kept the timestamp and been cut off: the next asks for what is still wanted.
  @Test func aRunThatWasCutOffIsGoneOnWith() async throws {
    let keeper = try Keeper()
    for last in ["timestamp.json", "1.snapshot.json"] {
      var client = try Client(keeper)
      var files = keeper.files
      for name in files.keys where !["1.root.json", "timestamp.json", last].contains(name) { files[name] = nil }
      #expect(await client.refusal(files) == .missing)
      #expect(client.kept.timestamp != nil)
      #expect(try await client.run(keeper.files).number == 1)
    }
  }

  @Test func rootsAreFollowedOneByOne() async throws {
    var keeper = try Keeper()
    var client = try Client(keeper)
    // Two of three are replaced in two steps; each root is signed by enough of the one before and by enough of itself.
    for _ in 0..<2 {
      let leaving = keeper.rootKeys.removeFirst()
      keeper.rootKeys.append(.new())
      var plan = keeper.plan(signing: 3)
      plan.leaving = [leaving]
      try keeper.edit { try $0.makeRoot(plan) }
    }
    #expect(try await client.run(keeper.files).number == 1)
    #expect(client.read.prefix(3) == ["2.root.json", "3.root.json", "4.root.json"])
    #expect(client.kept.root == keeper.files["3.root.json"])
    // A client of the last root alone does not care for those before.
    client.kept = TrustedFiles(root: try #require(keeper.files["3.root.json"]))
    #expect(try await client.run(keeper.files).number == 1)
  }

  /// Under the name of the next: there is no newer one, and the run goes on (5.3.5).
  @Test func theSameRootOnceMoreIsNoNews() async throws {
    var keeper = try Keeper()
    keeper.files["2.root.json"] = keeper.files["1.root.json"]
    var client = try Client(keeper)
    #expect(try await client.run(keeper.files).number == 1)
    #expect(!client.read.contains("3.root.json"))
  }

  /// Only a new key lets a client count anew.
  @Test func aFastForwardIsRecoveredFromWithNewKeys() async throws {
    var keeper = try Keeper()
    var client = try Client(keeper)
    let honest = keeper.files
    try keeper.forge(.timestamp, as: "timestamp.json") { $0["version"] = .integer(1_000_000) }
    #expect(try await client.run(keeper.files).number == 1)
    #expect(await client.refusal(honest) == .rollback)
    keeper.files = honest
    keeper.keys[.timestamp] = .new()
    let plan = keeper.plan(signing: 3)
    try keeper.edit { try $0.makeRoot(plan) }
    try keeper.stamp()
    #expect(try await client.run(keeper.files).number == 1)
  }

  @Test func ageCountsAtTheStartOfTheRunAndByHandOnlyWhenSaid() async throws {
    let keeper = try Keeper()
    var client = try Client(keeper)
    let last = Keeper.start.adding(seconds: 14 * Keeper.day - 1)
    #expect(await client.refusal(keeper.files, at: last) == nil)
    let late = last.adding(seconds: 1)
    #expect(await client.refusal(keeper.files, at: late) == .expired)
    #expect(await client.refusal(keeper.files, at: late, acceptsExpired: true) == nil)
    // The same timestamp once more says nothing newer, and it is still too old.
    #expect(await client.refusal(keeper.files, at: late) == .expired)
  }

  @Test func filesOutOfOrderAreRefused() throws {
    let keeper = try Keeper()
    var trusted = try TrustedMetadata(try Client(keeper).kept, at: Keeper.start)
    let newest = try #require(keeper.newest)
    let (timestamp, snapshot) = (try #require(newest.timestamp), try #require(newest.snapshot))
    #expect(throws: ReleaseError(.outOfOrder, "timestamp")) { try trusted.update(timestamp: timestamp) }
    try trusted.finishRoots()
    #expect(throws: ReleaseError(.outOfOrder, "root")) { _ = try trusted.update(root: newest.root) }
    #expect(throws: ReleaseError(.outOfOrder, "snapshot")) { try trusted.update(snapshot: snapshot) }
    try trusted.update(timestamp: timestamp)
    let targets = try #require(newest.targets)
    #expect(throws: ReleaseError(.outOfOrder, "targets")) { try trusted.update(targets: targets) }
    #expect(throws: ReleaseError(.outOfOrder, "the image")) { try trusted.release() }
  }
}

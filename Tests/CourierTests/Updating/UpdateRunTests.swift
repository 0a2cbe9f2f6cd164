import Courier
import Foundation
import Releases
import Store
import SyncProtocol
import Testing

@Suite struct UpdateRunTests {
  @Test func releasesComeAndTheLastButOneStays() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    let folder = FolderReleaseSource(folder: repository.path)
    let first = try repository.publish(1)
    guard case .installed(let release) = try await device.update(from: repository) else {
      Issue.record("not installed")
      return
    }
    #expect(release.number == 1 && release.sha256 == first)
    #expect(try device.inUse() == first)
    // The root is known now.
    #expect(try await device.update(from: folder, root: nil) == .current(release))
    try repository.publish(2)
    try await device.update(from: repository)
    let third = try repository.publish(3)
    try await device.update(from: repository)
    #expect(try device.inUse() == third)
    #expect(try device.files() == ["2026-12-02-000002.sqlite", "2026-12-03-000003.sqlite"])
    let mode = try FileManager.default.attributesOfItem(atPath: device.folder + "/releases.json")[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test func withoutARootNothingIsTrusted() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    try repository.publish(1)
    await #expect(throws: UpdateProblem.noRoot) {
      try await device.update(from: FolderReleaseSource(folder: repository.path), root: nil)
    }
    // Nor does a root that is given later take the place of the one that is trusted.
    try await device.update(from: repository)
    let other = try Repository()
    try other.publish(2)
    await #expect(throws: ReleaseError.self) { try await device.update(from: other) }
    #expect(try device.shelf().ledger()?.trusted.root == repository.root)
  }

  @Test func whatIsRolledBackStaysOutUntilThereIsANewerOne() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    #expect(throws: UpdateProblem.nothingInstalled) { try UpdateRun.rollBack(device.shelf()) }
    let first = try repository.publish(1)
    try await device.update(from: repository)
    try repository.publish(2)
    try await device.update(from: repository)
    #expect(try UpdateRun.rollBack(device.shelf()).release.number == 2)
    #expect(try device.inUse() == first)
    guard case .withdrawn = try await device.update(from: repository) else {
      Issue.record("it came back")
      return
    }
    #expect(try device.inUse() == first)
    let third = try repository.publish(3)
    try await device.update(from: repository)
    #expect(try device.inUse() == third)
    #expect(try device.files() == ["2026-12-01-000001.sqlite", "2026-12-03-000003.sqlite"])
    // As far as to the gazetteer that came with the guide.
    _ = try UpdateRun.rollBack(device.shelf())
    _ = try UpdateRun.rollBack(device.shelf())
    #expect(try device.inUse() == nil)
  }

  /// What somebody put there by hand is neither counted nor removed.
  @Test func filesOfOthersAreLeftAlone() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    try repository.publish(1)
    try await device.update(from: repository)
    for name in ["2020-01-01.sqlite", "note.txt"] {
      try Data("x".utf8).write(to: URL(fileURLWithPath: device.folder + "/gazetteer/" + name))
    }
    for number in [UInt8(2), 3] {
      try repository.publish(number)
      try await device.update(from: repository)
    }
    #expect(
      try device.files() == [
        "2020-01-01.sqlite", "2026-12-02-000002.sqlite", "2026-12-03-000003.sqlite", "note.txt",
      ])
  }

  /// A damaged image is fetched again.
  @Test func anUpdateRepairs() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    let digest = try repository.publish(1)
    try await device.update(from: repository)
    let path = device.folder + "/gazetteer/2026-12-01-000001.sqlite"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    guard case .installed = try await device.update(from: repository) else {
      Issue.record("not repaired")
      return
    }
    #expect(try device.inUse() == digest)
  }

  @Test func expiryKeepsNewsOutAndNothingElse() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    let first = try repository.publish(1)
    try await device.update(from: repository)
    let second = try repository.publish(2)
    let late = Repository.now.adding(seconds: 400 * 86_400)
    let folder = FolderReleaseSource(folder: repository.path)
    await #expect { try await device.update(from: folder, root: nil, at: late) } throws: {
      ($0 as? ReleaseError)?.kind == .expired
    }
    #expect(try device.inUse() == first)
    try await device.update(from: folder, root: nil, at: late, acceptsExpired: true)
    #expect(try device.inUse() == second)
  }

  @Test func timeIsTheLatestThatIsKnown() {
    func now(_ clock: Int, _ offset: Int, _ hub: Int?) -> Int {
      DeviceClock(
        HubMoment(unixSeconds: clock), offset: offset, lastHub: hub.map { HubMoment(unixSeconds: $0) }
      ).updateMoment.unixSeconds
    }
    let today = 1_800_000_000
    #expect(now(today, 0, nil) == today)
    // Set back, to 1970 and to last week.
    #expect(now(0, 0, nil) == 1_795_996_800)
    #expect(now(today - 604_800, 0, today) == today)
    // Years ahead, and the hub has found so.
    #expect(now(today + 1_000_000_000, -1_000_000_000, today - 60) == today)
    // Put right since the hub found it years behind.
    #expect(now(today, 1_000_000_000, today - 60) == today)
    // Put right, and what the hub found it off can be right too: the earlier one, but nothing before the hub's word.
    let day = 86_400
    #expect(now(today, 200 * day, today - 60) == today)
    #expect(now(today, -30 * day, today - 60 * day) == today - 30 * day)
    #expect(now(today, -30 * day, today - 20 * day) == today)
    // Years ahead, and no hub has found so: what is expired by it is refused, with a hint.
    #expect(now(today + 1_000_000_000, 0, nil) == today + 1_000_000_000)
  }
}

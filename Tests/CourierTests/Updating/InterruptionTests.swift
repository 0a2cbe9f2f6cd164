import Courier
import Foundation
import Releases
import Store
import Synchronization
import SyncProtocol
import Testing

/// An update that is cut off at any moment leaves the old image or the new one in use, and the next one comes to its
/// end.
@Suite struct InterruptionTests {
  private struct Cut: Error {}

  /// Lets so many steps pass, and none after them.
  private final class Steps: Sendable {
    private let state: Mutex<(left: Int, passed: [String])>

    init(_ count: Int) { state = Mutex((count, [])) }

    var passed: [String] { state.withLock { $0.passed } }

    @Sendable func take(_ name: String) throws {
      try state.withLock { state in
        // Pieces of the image are many and all alike.
        if name == "append", state.passed.count(where: { $0 == name }) >= 2 { return }
        guard state.left > 0 else { throw Cut() }
        state.left -= 1
        state.passed.append(name)
      }
    }
  }

  @Test func everyStepLeavesTheOldOrTheNew() async throws {
    let (repository, before) = (try Repository(), try UpdatedDevice())
    let old = try repository.publish(1)
    try await before.update(from: repository)
    // A third, so that one is removed at the end too.
    let middle = try repository.publish(2)
    try await before.update(from: repository)
    let new = try repository.publish(3)
    let folder = FolderReleaseSource(folder: repository.path)
    let whole = Steps(.max)
    try await UpdatedDevice(copying: before).update(from: folder, root: nil, before: whole.take)
    #expect(whole.passed.contains("flush image") && whole.passed.last == "remove" && whole.passed.count > 15)
    var seen: Set<String> = []
    for count in whole.passed.indices {
      let device = try UpdatedDevice(copying: before)
      await #expect(throws: Cut.self, "after \(count) steps") {
        try await device.update(from: folder, root: nil, before: Steps(count).take)
      }
      let inUse = try #require(try device.inUse())
      #expect([middle, new].contains(inUse), "after \(count) steps")
      seen.insert(inUse)
      // What is in use was verified.
      let file = try #require(try device.shelf().images().last)
      #expect(try device.shelf().ledger()?.release(in: file)?.release.sha256 == inUse)
      try await device.update(from: folder, root: nil)
      #expect(try device.inUse() == new, "after \(count) steps")
      #expect(try device.files().count == 2, "after \(count) steps")
    }
    #expect(seen == [middle, new] && !seen.contains(old))
  }

  /// A line that breaks after so many bytes, each time.
  private struct BrittleSource: ReleaseSource {
    let folder: FolderReleaseSource
    let bytes: Int

    func metadata(_ name: String, limit: Int) async throws -> [UInt8]? {
      try await folder.metadata(name, limit: limit)
    }

    private final class Broken: ReleaseDraft {
      let draft: any ReleaseDraft
      var left: Int

      init(_ draft: any ReleaseDraft, _ left: Int) { (self.draft, self.left) = (draft, left) }

      var length: Int { draft.length }
      func append(_ bytes: UnsafeRawBufferPointer) throws {
        try draft.append(UnsafeRawBufferPointer(rebasing: bytes.prefix(left)))
        left -= min(left, bytes.count)
        if left == 0 { throw LineFailure(why: "broken") }
      }
      func restart() throws { try draft.restart() }
      func digest() throws -> String { try draft.digest() }
      func flush() throws { try draft.flush() }
    }

    func image(_ path: String, _ release: GazetteerRelease, into draft: any ReleaseDraft) async throws {
      try await folder.image(path, release, into: Broken(draft, bytes))
    }
  }

  @Test func aLineThatBreaksIsGoneOnWith() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    let digest = try repository.publish(1)
    let folder = FolderReleaseSource(folder: repository.path)
    // Nothing comes at all: the run gives up, and what came before it stays for the next.
    await #expect(throws: LineFailure.self) {
      try await device.update(from: BrittleSource(folder: folder, bytes: 0), root: repository.root)
    }
    let part = device.folder + "/gazetteer/." + digest + ".part"
    try Data(try Repository.image(1).prefix(1_000_000)).write(to: URL(fileURLWithPath: part))
    var have: [Int] = []
    try await device.update(
      from: BrittleSource(folder: folder, bytes: 700_001), root: nil,
      report: { event in if case .found(_, let bytes) = event { have.append(bytes) } })
    #expect(have == [1_000_000])
    #expect(try device.inUse() == digest)
  }
}

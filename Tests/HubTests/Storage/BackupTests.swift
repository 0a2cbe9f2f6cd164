import Foundation
import GRDB
import Hub
import SyncProtocol
import Testing

@Suite struct BackupTests {
  private func epoch() throws -> Epoch { try #require(Epoch(random: [UInt8](repeating: 8, count: 16))) }

  /// A folder with one booking, and its copy.
  private func copy() throws -> (folder: StoreFolder, path: String) {
    let folder = try StoreFolder()
    _ = try folder.store.commit([try Samples.intake(try Samples.request(1))])
    let path = folder.path + "/copy.sqlite"
    try folder.store.backUp(to: path)
    return (folder, path)
  }

  @Test func aCopyIsWholeAndItsDigestLiesBesideIt() throws {
    let (folder, path) = try copy()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasSuffix("unfinished") })
    let check = Process()
    check.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    check.arguments = ["--check", "--strict", "--quiet", "copy.sqlite.sha256"]
    check.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try check.run()
    check.waitUntilExit()
    #expect(check.terminationStatus == 0)
    #expect(throws: BackupError.isThere(path)) { try folder.store.backUp(to: path) }
    let store = try SQLiteHubStore(path: path, newEpoch: try epoch())
    #expect(try store.booking(try Samples.booking(1)) == folder.store.booking(try Samples.booking(1)))
    #expect(try store.auditHead() == folder.store.auditHead())
  }

  @Test func aRestoredHubBeginsAHistoryOfItsOwn() throws {
    let (folder, path) = try copy()
    let place = folder.path + "/new/hub.sqlite"
    try HubBackup.restore(path, to: place, newEpoch: try epoch(), at: Samples.now)
    let store = try SQLiteHubStore(path: place, newEpoch: try folder.store.epoch())
    #expect(try store.epoch() == epoch() && store.epoch() != folder.store.epoch())
    #expect(try store.booking(try Samples.booking(1)) == folder.store.booking(try Samples.booking(1)))
    #expect(try store.auditRecords("restore").map(\.subject) == [try epoch().rawValue])
    #expect(try store.auditHead().broken == nil)
    #expect(throws: BackupError.isThere(place)) {
      try HubBackup.restore(path, to: place, newEpoch: try epoch(), at: Samples.now)
    }
  }

  @Test func whatIsNotAsItWasMadeIsNotRestored() throws {
    let (folder, path) = try copy()
    let place = folder.path + "/new/hub.sqlite"
    func restore() throws { try HubBackup.restore(path, to: place, newEpoch: try epoch(), at: Samples.now) }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in [0, bytes.count / 2, bytes.count - 1] {
      var altered = bytes
      altered[index] ^= 1
      try altered.write(to: URL(fileURLWithPath: path))
      #expect(throws: BackupError.digestDiffers) { try restore() }
    }
    try bytes.dropLast().write(to: URL(fileURLWithPath: path))
    #expect(throws: BackupError.digestDiffers) { try restore() }
    try bytes.write(to: URL(fileURLWithPath: path))
    try FileManager.default.moveItem(atPath: path + ".sha256", toPath: path + ".gone")
    #expect(throws: BackupError.noDigest) { try restore() }
    #expect(!FileManager.default.fileExists(atPath: place))
    try FileManager.default.moveItem(atPath: path + ".gone", toPath: path + ".sha256")
    try restore()
    #expect(FileManager.default.fileExists(atPath: place))
  }

  /// A log that an older store has left would be taken for the new one's.
  @Test func nothingIsReplaced() throws {
    let (folder, path) = try copy()
    let place = folder.path + "/other.sqlite"
    try Data([1]).write(to: URL(fileURLWithPath: place + "-wal"))
    #expect(throws: BackupError.isThere(place + "-wal")) {
      try HubBackup.restore(path, to: place, newEpoch: try epoch(), at: Samples.now)
    }
  }
}

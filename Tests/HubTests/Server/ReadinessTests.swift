import Booking
import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import Hub

@Suite struct ReadinessTests {
  @Test func aHubThatCannotWriteIsNotReady() async throws {
    try await RunningHub.run { hub in
      #expect(try await hub.send("GET", "/v1/ready").status == 200)
      #expect(try await hub.send("GET", "/v1/health").status == 200)
      let file = try DatabaseQueue(path: hub.folder.path + "/hub.sqlite")
      try await file.write { try $0.execute(sql: "DROP TABLE history") }
      let answer = try await hub.send("GET", "/v1/ready")
      #expect(answer.problem == .unavailable && answer.headers["retry-after"] != nil)
      #expect(try await hub.send("GET", "/v1/health").status == 200)
    }
  }

  @Test func aFullDiskKeepsOperationsOutAndNothingElse() async throws {
    try await RunningHub.run(room: DiskRoom(free: 1, whole: 1 << 40)) { hub in
      let device = try hub.device()
      func sync(_ operations: [[UInt8]]) async throws -> RunningHub.Answer {
        let request = SyncRequest(
          incarnation: try Samples.incarnation(), epoch: nil, cursor: 0, sentAt: Samples.now, operations: operations)
        return try await hub.send("POST", "/v1/sync", String(decoding: try request.bytes(), as: UTF8.self), by: device)
      }
      let full = try await sync([WireJSON.bytes(try Samples.request(1))])
      #expect(full.status == 503 && full.problem == .storageFull && full.headers["retry-after"] == "30")
      #expect(try await sync([]).status == 200)
      #expect(try hub.folder.store.booking(try Samples.booking(1)) == nil)
    }
  }

  @Test func roomIsLowBelowAQuarterGibibyteOrATwentieth() {
    let mebibyte = 1_048_576
    #expect(DiskRoom(free: 256 * mebibyte - 1, whole: 1_024 * mebibyte).isLow)
    #expect(!DiskRoom(free: 256 * mebibyte, whole: 1_024 * mebibyte).isLow)
    #expect(DiskRoom.bytes(7, of: 4_096) == 28_672)
    #expect(DiskRoom.bytes(.max, of: 4_096) == .max && DiskRoom.bytes(1 << 62, of: 2) == .max)
    #expect(DiskRoom(free: 499 * mebibyte, whole: 10_000 * mebibyte).isLow)
    #expect(!DiskRoom(free: 500 * mebibyte, whole: 10_000 * mebibyte).isLow)
    #expect(DiskRoom(at: "/nowhere/at/all").isLow)
    #expect(DiskRoom(at: "/").whole > 0)
  }

  @Test func theStoreIsForItsOwnerOnly() throws {
    let folder = try StoreFolder()
    let path = folder.path + "/inner/hub.sqlite"
    let epoch = try #require(Epoch(random: [UInt8](repeating: 9, count: 16)))
    let store = try SQLiteHubStore(path: path, newEpoch: epoch)
    try store.check()
    func mode(_ path: String) throws -> Int? {
      (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }
    #expect(try mode(folder.path + "/inner") == 0o700)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/inner") {
      #expect(try mode(folder.path + "/inner/" + name) == 0o600, "\(name)")
    }
  }

  @Test func aLockIsHeldOnce() throws {
    let folder = try StoreFolder()
    let path = folder.path + "/lock"
    var first: FileLock? = try FileLock(path: path)
    #expect(first?.takeNow() == true)
    #expect(try !FileLock(path: path).takeNow())
    first = nil
    #expect(try FileLock(path: path).takeNow())
  }
}

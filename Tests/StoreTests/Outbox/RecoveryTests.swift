import Booking
import Foundation
import GRDB
import Gazetteer
import SyncProtocol
import Testing

@testable import Store

/// A file that its disk has damaged.
@Suite struct RecoveryTests {
  private let folder: TemporaryFolder
  private let path: String
  private let now = HubMoment(unixSeconds: 1_796_008_500)

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("outbox.sqlite")
    let store = try OutboxStore(path: path)
    try store.enrol(try Queued.enrolled(), hub: "https://hub.example", offset: 7)
    for number in UInt8(1)...30 {
      let booking = try Fixtures.booking(number).applying(.queue, at: Fixtures.moment())
      try store.add(booking)
    }
  }

  private func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

  private func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

  private func bodies(_ path: String) throws -> [Data] {
    try DatabaseQueue(path: path).read {
      try Data.fetchAll($0, sql: "SELECT body FROM operation WHERE state = 'queued' ORDER BY n")
    }
  }

  enum Hit: String, CaseIterable, Sendable { case noDatabase, wordOfTheSchema, sizeOfPages }

  private func hit(_ hit: Hit, _ bytes: inout [UInt8]) {
    switch hit {
    case .noDatabase: bytes[3] ^= 1
    case .sizeOfPages: bytes[16] = 0
    case .wordOfTheSchema:
      let place = Data(bytes).range(of: Data("attempts INTEGER".utf8))?.lowerBound ?? 0
      bytes[place] ^= 1
    }
  }

  @Test(arguments: Hit.allCases) func allIsSavedWhereNoRowIsHit(what: Hit) throws {
    let (before, bookings) = (try bodies(path), try OutboxStore(path: path).bookings())
    var damaged = try bytes()
    hit(what, &damaged)
    try write(damaged)
    let store = try OutboxStore(path: path)
    let recovery = try #require(try store.recovery(), "\(what)")
    #expect(recovery.saved == 30 && recovery.damaged == 0)
    #expect(try bodies(path) == before && before.count == 30)
    #expect(try store.bookings() == bookings)
    #expect(try Data(contentsOf: URL(fileURLWithPath: recovery.file)) == Data(damaged), "kept byte for byte")
    #expect(try TemporaryFolder.mode(recovery.file) == 0o600 && TemporaryFolder.mode(path) == 0o600)
    let peer = try #require(try store.peer())
    #expect(peer.hub == "https://hub.example" && peer.cursor == 0 && peer.offset == 7)
    #expect(try store.status().waiting == 30 && store.status().recovery == recovery)
    // Once: the next one finds all well.
    #expect(try OutboxStore(path: path).recovery() == recovery)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count { $0.hasPrefix("outbox-damaged-") } == 1 && !names.contains("outbox-recovered.sqlite"))
    try FileManager.default.removeItem(atPath: recovery.file)
    #expect(try store.recovery() == nil)
  }

  /// Every page in turn becomes noise: operations on all others are saved, whatever the page was good for.
  @Test func onePageTakesNoOtherWithIt() throws {
    let (whole, before) = (try bytes(), try bodies(path))
    for page in 0..<(whole.count / 4_096) {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        try FileManager.default.removeItem(atPath: folder.file(name))
      }
      var damaged = whole
      for index in (page * 4_096)..<((page + 1) * 4_096) { damaged[index] = UInt8(truncatingIfNeeded: index &* 167) }
      try write(damaged)
      let store = try OutboxStore(path: path)
      let intact = before.filter { body in
        Data(whole).range(of: body).map { $0.lowerBound / 4_096 != page } ?? false
      }
      let saved = try bodies(path)
      #expect(Set(saved).isSuperset(of: intact), "page \(page): \(saved.count) of \(intact.count)")
      #expect(Set(saved).isSubset(of: before))
      #expect(try store.recovery() != nil)
      // What is lost of the queue is not forgotten: somebody has to see to it.
      #expect(try store.bookings().count { $0.delivery == .queued } == saved.count)
      let blocked = try store.bookings().filter { $0.delivery == .blocked }
      #expect(try blocked.allSatisfy { try store.standing(of: $0.id).attention == Standing.damaged })
    }
  }

  @Test func aFileThatLostItsEndOrAllOfItIsNoticed() throws {
    let whole = try bytes()
    for length in [0, 50, 4_096, 20_000, whole.count - 1] {
      try Data([1]).write(to: URL(fileURLWithPath: folder.file("d-1.key")))
      try write(Array(whole.prefix(length)))
      let recovery = try #require(try OutboxStore(path: path).recovery(), "\(length)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: recovery.file)).count == length)
      #expect((recovery.saved > 0) == (length == whole.count - 1))
    }
  }

  @Test func bytesThatWereAlteredAreNeverSent() throws {
    let store = try OutboxStore(path: path)
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "UPDATE operation SET body = x'7b7d' WHERE n IN (1, 2, 9)")
    }
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: now)
    let others: [UInt8] = [3, 4, 5, 6, 7, 8, 10, 11]
    let expected = try others.map(Queued.id)
    #expect(batch.map(\.booking) == expected)
    #expect(try store.status().quarantined == 3)
    for number in [UInt8(1), 2, 9] {
      #expect(try store.booking(Queued.id(number))?.delivery == .blocked)
      #expect(try store.standing(of: Queued.id(number)).attention == Standing.damaged)
    }
  }

  /// Damage that shows while the file is open: the call goes through, on the new file, and so do those of others.
  @Test func whoeverHasItOpenGoesOnWithTheNewFile() throws {
    let (first, other) = (try OutboxStore(path: path), try OutboxStore(path: path))
    let (version, bookings) = (try other.version(), try first.bookings())
    // Another process writes, so that what both have read counts no more, and then the disk fails.
    try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE peer SET hub_time_offset = 8") }
    var damaged = try bytes()
    hit(.noDatabase, &damaged)
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.write(contentsOf: damaged)
    try file.close()
    #expect(try first.bookings().map(\.request) == bookings.map(\.request))
    let recovery = try #require(try first.recovery())
    #expect(recovery.saved == 30 && recovery.damaged == 0)
    let moment = try Fixtures.moment()
    let late = try Fixtures.booking(40).applying(.queue, at: moment)
    try other.add(late)
    #expect(try other.version() != version)
    #expect(try first.booking(late.id) == late)
  }

  /// The run before was killed after each of its steps.
  @Test func itCanBeDoneAgainFromAnyStep() throws {
    let before = try bodies(path)
    var damaged = try bytes()
    damaged[3] ^= 1
    try write(damaged)
    let kept = folder.file("outbox-damaged-20261130T000000.db")
    try FileManager.default.linkItem(atPath: path, toPath: kept)
    try Data("half a file".utf8).write(to: URL(fileURLWithPath: folder.file("outbox-recovered.sqlite")))
    try Data("half a journal".utf8).write(to: URL(fileURLWithPath: folder.file("outbox-recovered.sqlite-journal")))
    let store = try OutboxStore(path: path)
    #expect(try store.recovery()?.file == kept && bodies(path) == before)
    // A second damage does not touch the first one's file.
    var again = try bytes()
    again[3] ^= 1
    try write(again)
    let second = try #require(try OutboxStore(path: path).recovery())
    #expect(second.file != kept && second.saved == 30)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == Data(damaged))
  }
}

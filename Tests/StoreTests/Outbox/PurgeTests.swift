import Booking
import CivilTime
import Foundation
import GRDB
import SeededRandomness
import Store
import SyncProtocol
import Testing

@Suite struct PurgeTests {
  private let outbox: EnrolledOutbox
  private var path: String { outbox.path }
  private var store: OutboxStore { outbox.store }
  private var now: HubMoment { outbox.now }

  init() throws { outbox = try EnrolledOutbox() }

  /// Long after all of it.
  private var later: CivilDateTime { now.inVietNam.adding(minutes: 400 * 1_440) }

  private func send(_ codes: [OperationResult.Code], _ changes: [BookingChange] = []) throws {
    let batch = try store.batch(maxOperations: codes.count, maxBytes: 99_999, at: now)
    let response = try Queued.response(batch, codes, cursor: changes.count, changes: changes)
    _ = try store.settle(batch, response, offset: 0, at: now)
  }

  private func operations() throws -> Int {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM operation") ?? 0 }
  }

  /// How often a text stands anywhere in the file, free pages included.
  private func places(_ text: String) throws -> Int {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let wanted = Data(text.utf8)
    var count = 0
    var from = bytes.startIndex
    while let range = bytes.range(of: wanted, in: from..<bytes.endIndex) {
      count += 1
      from = range.upperBound
    }
    return count
  }

  /// Pieces of what lies in the booking and of what lies in its operation.
  private func sealed(_ number: UInt8) throws -> [String] {
    let booking = try #require(try store.booking(Queued.id(number)))
    let contact = booking.request.contact
    return [contact.encapsulated, contact.ciphertext].map { String(Base64URL.text($0).prefix(40)) } + [
      Base64URL.text([UInt8](repeating: 2, count: 80)).prefix(40).description
    ]
  }

  @Test func aKioskKeepsTheRequestWithoutWhoAsks() throws {
    try outbox.add(1...3)
    try send([.applied, .applied], [Queued.change(1, of: 1), Queued.change(2, of: 2, .declined)])
    let traces = try sealed(1) + sealed(2)
    for trace in traces { #expect(try places(trace) > 0) }
    let early = now.inVietNam.adding(minutes: 1)
    #expect(try store.purge(.kiosk, at: early, isTrial: true).contacts == [Queued.id(2)])
    #expect(try operations() == 3, "a trial takes nothing")
    #expect(try store.purge(.kiosk, at: early) == Purged(contacts: [Queued.id(2)]))
    #expect(try store.purge(.kiosk, at: early).isEmpty)
    let week = now.inVietNam.adding(minutes: 7 * 1_440)
    #expect(try store.purge(.kiosk, at: week) == Purged(contacts: [Queued.id(1)]))
    let bookings = try OutboxStore(path: path).bookings()
    #expect(bookings.map(\.request.contact.isErased) == [false, true, true])
    #expect(bookings.map(\.status) == [nil, .declined, .pending])
    #expect(try operations() == 1 && store.status().waiting == 1)
    let month = now.inVietNam.adding(minutes: 30 * 1_440)
    #expect(try store.purge(.kiosk, at: month) == Purged(bookings: [Queued.id(2)]))
    #expect(try store.booking(Queued.id(2)) == nil && store.standing(of: Queued.id(2)) == Standing())
  }

  /// Nothing of it is left in the file, in pages in use or free, and no journal lies beside it.
  @Test(arguments: [Retention.kiosk, .allDone]) func noSealedByteIsLeft(_ rule: Retention) throws {
    try outbox.add(1...40)
    let changes = try (1...40).map { try Queued.change($0, of: UInt8($0), .declined) }
    let traces = try (1...40).flatMap { try sealed(UInt8($0)) }
    try send([OperationResult.Code](repeating: .applied, count: 40), changes)
    for trace in traces { #expect(try places(trace) > 0) }
    let purged = try store.purge(rule, at: now.inVietNam.adding(minutes: 1))
    #expect(purged.contacts.count + purged.bookings.count == 40)
    for trace in traces { #expect(try places(trace) == 0, "\(trace)") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outbox.folder.path) == ["outbox.sqlite"])
    let sound = try DatabaseQueue(path: path).read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    #expect(sound == "ok")
  }

  /// The test above can fail: without `secure_delete` the bytes stay in free pages.
  @Test func withoutSecureDeleteTheBytesStay() throws {
    try outbox.add(1...40)
    let trace = try sealed(1)[2]
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "PRAGMA secure_delete = OFF; DELETE FROM operation")
    }
    #expect(try places(trace) > 0)
  }

  /// The hub lost what it had taken: what is offered to it again stays whole.
  @Test func whatIsOfferedAgainIsKept() throws {
    try outbox.add(1...1)
    try send([.applied], [Queued.change(1, of: 1)])
    _ = try store.settle([], try Queued.response([], [], cursor: 0, epoch: 9), offset: 0, at: now)
    #expect(try store.purge(.kiosk, at: later).isEmpty)
    let batch = try store.batch(maxOperations: 1, maxBytes: 99_999, at: now)
    #expect(batch.count == 1)
    _ = try store.settle(batch, try Queued.response(batch, [.applied], cursor: 0, epoch: 9), offset: 0, at: now)
    #expect(try store.purge(.kiosk, at: later).contacts == [Queued.id(1)])
  }

  @Test func theRuleIsThatOfTheDevice() throws {
    #expect(try store.retention() == .personal)
    let kiosk = Enrolled(
      device: try Queued.enrolled().device, role: "kiosk", epoch: try Queued.epoch(), now: now)
    try store.enrol(kiosk, hub: "https://hub.example", offset: 0)
    #expect(try store.retention() == .kiosk)
    #expect(try OutboxStore(path: outbox.folder.file("new.sqlite")).retention() == .personal)
  }

  @Test func aFaultLeavesAllAsItWas() throws {
    try outbox.add(1...2)
    try send([.applied, .applied], [Queued.change(1, of: 1, .declined), Queued.change(2, of: 2, .declined)])
    try DatabaseQueue(path: path).write { db in
      try db.execute(
        sql: """
          CREATE TRIGGER fault BEFORE DELETE ON booking WHEN OLD.claim = (SELECT max(claim) FROM booking)
          BEGIN SELECT raise(ABORT, 'full'); END
          """)
    }
    let before = try store.bookings()
    #expect(throws: (any Error).self) { try store.purge(.allDone, at: later) }
    #expect(try store.bookings() == before && operations() == 2)
  }

  /// Random ways of requests and operations, purges in between: what the hub has not settled is there to the byte.
  @Test(arguments: [1, 2, 3, 4]) func whatWaitsIsNeverTouched(_ seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    var added: UInt8 = 0
    var sequence = 0
    for _ in 0..<60 {
      switch dice.next(5) {
      case 0 where added < 30:
        added += 1
        try Queued.add(added, to: store)
      case 1:
        let batch = try store.batch(maxOperations: 1 + dice.next(4), maxBytes: 99_999, at: now)
        let codes = batch.map { _ in dice.pick([OperationResult.Code.applied, .duplicate, .conflict, .invalid, .retry])
        }
        var changes: [BookingChange] = []
        for operation in batch where dice.next(2) == 0 {
          guard let number = try (1...30).first(where: { try Queued.id($0) == operation.booking }) else { continue }
          sequence += 1
          changes.append(
            try Queued.change(sequence, of: number, dice.pick([.pending, .declined, .cancelled, .confirmed])))
        }
        let response = try Queued.response(batch, codes, cursor: sequence, changes: changes)
        _ = try store.settle(batch, response, offset: 0, at: now)
      case 2: _ = try store.batch(maxOperations: dice.next(3), maxBytes: 99_999, at: now)
      case 3: try store.reopen(at: now)
      default:
        let before = try unsettled()
        _ = try store.purge(dice.pick([.kiosk, .allDone, .personal]), at: later)
        #expect(try unsettled() == before)
      }
    }
  }

  /// Operations without an answer and those set aside; and bookings that the hub has not taken. As they lie on the disk.
  private func unsettled() throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT op_id || state || hex(body) || coalesce(problem, '') FROM operation
            WHERE state IN ('queued', 'inflight') OR state = 'quarantined' AND kind = 'request'
          UNION ALL SELECT body FROM booking WHERE delivery NOT IN ('received', 'withdrawn') ORDER BY 1
          """)
    }
  }
}

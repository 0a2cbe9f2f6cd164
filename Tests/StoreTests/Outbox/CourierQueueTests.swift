import Booking
import CivilTime
import Foundation
import GRDB
import Gazetteer
import Store
import SyncProtocol
import Testing

@Suite struct CourierQueueTests {
  private let outbox: EnrolledOutbox
  private var path: String { outbox.path }
  private var store: OutboxStore { outbox.store }
  private var now: HubMoment { outbox.now }

  init() throws { outbox = try EnrolledOutbox() }

  private func deliveries() throws -> [DeliveryState] { try store.bookings().reversed().map(\.delivery) }

  @Test func anOperationAndItsBookingAreKeptTogether() throws {
    try outbox.add(1...1)
    let bytes = WireJSON.bytes(try Queued.request(1))
    let batch = try OutboxStore(path: path).batch(maxOperations: 8, maxBytes: 8_192, at: now)
    #expect(batch.map(\.body) == [bytes])
    #expect(try deliveries() == [.sending])
    #expect(throws: (any Error).self, "the same operation") { try Queued.add(1, to: store) }
    // Neither the booking of a refused operation nor an operation without a booking stays.
    #expect(throws: CancellationError.self) {
      try store.enqueue(try Queued.request(2)) { _ in throw CancellationError() }
    }
    #expect(throws: (any Error).self) { try store.enqueue(try Queued.request(2)) }
    #expect(try store.bookings().count == 1 && store.status().waiting == 1)
  }

  @Test func batchesAreBoundedAndInOrder() throws {
    try outbox.add(1...5)
    let size = WireJSON.bytes(try Queued.request(1)).count
    #expect(try store.batch(maxOperations: 2, maxBytes: 99_999, at: now).map(\.booking) == [1, 2].map(Queued.id))
    #expect(try store.batch(maxOperations: 9, maxBytes: 2 * size, at: now).map(\.booking) == [3, 4].map(Queued.id))
    #expect(try store.batch(maxOperations: 9, maxBytes: 1, at: now).map(\.booking) == [Queued.id(5)])
    #expect(try store.batch(maxOperations: 9, maxBytes: 99_999, at: now) == [])
  }

  /// The courier dies between sending and settling: whether anything arrived is not known.
  @Test func whatWasInFlightComesAgain() throws {
    try outbox.add(1...3)
    let batch = try store.batch(maxOperations: 2, maxBytes: 99_999, at: now)
    let after = try OutboxStore(path: path)
    #expect(try after.status().waiting == 3)
    try after.reopen(at: now)
    #expect(try deliveries() == [.queued, .queued, .queued])
    #expect(try after.batch(maxOperations: 2, maxBytes: 99_999, at: now) == batch)
    try after.release(batch, at: now)
    #expect(try after.batch(maxOperations: 1, maxBytes: 99_999, at: now) == [batch[0]])
    #expect(try after.booking(Queued.id(1))?.attempts == 3)
  }

  @Test func everyResultHasItsConsequence() throws {
    try outbox.add(1...6)
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: now)
    let codes: [OperationResult.Code] = [.applied, .duplicate, .conflict, .expired, .invalid, .retry]
    let settlement = try store.settle(
      batch, try Queued.response(batch, codes, cursor: 1, changes: [Queued.change(1, of: 4, .expired)]), offset: 7,
      at: now)
    #expect(settlement == Settlement(settled: 5, refused: 1, changes: 1))
    #expect(try deliveries() == [.received, .received, .received, .received, .blocked, .queued])
    #expect(try store.booking(Queued.id(4))?.status == .expired)
    #expect(try store.booking(Queued.id(5))?.reason == "because")
    let status = try store.status()
    #expect(status.waiting == 1 && status.quarantined == 1 && status.lastSuccess == now)
    #expect(try store.batch(maxOperations: 8, maxBytes: 99_999, at: now) == [batch[5]])
    #expect(try store.peer()?.cursor == 1 && store.peer()?.offset == 7)
  }

  @Test func anAnswerThatDoesNotFitChangesNothing() throws {
    try outbox.add(1...2)
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: now)
    let short = try Queued.response(Array(batch.prefix(1)), [.applied], cursor: 9)
    #expect(throws: Problem.self) { try store.settle(batch, short, offset: 0, at: now) }
    let swapped = try Queued.response(batch.reversed(), [.applied, .applied], cursor: 9)
    #expect(throws: Problem.self) { try store.settle(batch, swapped, offset: 0, at: now) }
    #expect(try deliveries() == [.sending, .sending] && store.peer()?.cursor == 0)
  }

  /// A fault in the last write of a settlement takes all of it back.
  @Test func aSettlementIsWholeOrNot() throws {
    try outbox.add(1...2)
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: now)
    let response = try Queued.response(
      batch, [.applied, .applied], cursor: 2, changes: [Queued.change(1, of: 1), Queued.change(2, of: 2)])
    try DatabaseQueue(path: path).write { db in
      try db.execute(
        sql: "CREATE TRIGGER fault BEFORE UPDATE OF cursor ON peer BEGIN SELECT raise(ABORT, 'full'); END")
    }
    #expect(throws: (any Error).self) { try store.settle(batch, response, offset: 0, at: now) }
    #expect(try deliveries() == [.sending, .sending] && store.status().waiting == 2)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "DROP TRIGGER fault") }
    try store.reopen(at: now)
    let again = try store.batch(maxOperations: 8, maxBytes: 99_999, at: now)
    #expect(again == batch)
    _ = try store.settle(again, response, offset: 0, at: now)
    #expect(try deliveries() == [.received, .received] && store.status().waiting == 0)
  }

  /// The result was lost, the feed tells more than the stored result of the copy does.
  @Test func theFeedIsNewerThanTheResultOfACopy() throws {
    try outbox.add(1...2)
    let lost = try store.batch(maxOperations: 2, maxBytes: 99_999, at: now)
    try store.release(lost, at: now)
    let one = try store.batch(maxOperations: 1, maxBytes: 99_999, at: now)
    let offer = try Queued.offer()
    let changes = try [
      Queued.change(1, of: 1), Queued.change(2, of: 2),
      Queued.change(3, of: 2, .offered, revision: 2, offer: offer),
    ]
    _ = try store.settle(one, try Queued.response(one, [.duplicate], cursor: 3, changes: changes), offset: 0, at: now)
    #expect(try store.booking(Queued.id(2))?.status == .offered)
    #expect(try store.standings()[Queued.id(2)]?.alternative?.id == offer.id.rawValue)
    let other = try store.batch(maxOperations: 1, maxBytes: 99_999, at: now)
    _ = try store.settle(other, try Queued.response(other, [.duplicate], cursor: 3), offset: 0, at: now)
    #expect(try store.booking(Queued.id(2))?.status == .offered && store.status().waiting == 0)
  }

  /// The hub was restored from an older backup: what is not over is offered again, whatever it had acknowledged.
  @Test func aNewHistoryGetsAllThatIsNotOver() throws {
    try outbox.add(1...3)
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: now)
    let changes = try [Queued.change(1, of: 1), Queued.change(2, of: 2, .declined), Queued.change(3, of: 3)]
    _ = try store.settle(
      batch, try Queued.response(batch, [.applied, .applied, .applied], cursor: 3, changes: changes), offset: 0, at: now
    )
    #expect(try store.status().waiting == 0)
    _ = try store.settle([], try Queued.response([], [], cursor: 0, epoch: 9), offset: 0, at: now)
    #expect(try store.peer()?.cursor == 0 && store.status().waiting == 2)
    let again = try store.batch(maxOperations: 8, maxBytes: 99_999, at: now)
    #expect(again == [batch[0], batch[2]])
    #expect(try deliveries() == [.received, .received, .received])
    // A cursor ahead of the same history says the same.
    _ = try store.settle(
      again, try Queued.response(again, [.applied, .applied], cursor: 5, epoch: 9), offset: 0, at: now)
    _ = try store.settle([], try Queued.response([], [], cursor: 4, epoch: 9), offset: 0, at: now)
    #expect(try store.status().waiting == 2)
  }

  @Test func whatWasNeverSentIsTakenBackWithItsOperation() throws {
    try outbox.add(1...2)
    _ = try store.apply(.withdraw, to: Queued.id(1), at: Fixtures.moment())
    #expect(try store.batch(maxOperations: 8, maxBytes: 99_999, at: now).map(\.booking) == [Queued.id(2)])
    #expect(throws: DeliveryError.self) { try store.apply(.withdraw, to: Queued.id(2), at: Fixtures.moment()) }
  }

  @Test func statusTellsOfFailuresUntilTheNextSuccess() throws {
    try outbox.add(1...2)
    try store.note(failure: "no route", at: now)
    let status = try store.status()
    #expect(status.lastFailure == .init(why: "no route", at: now) && status.lastSuccess == nil)
    #expect(try status.oldest?.unixSeconds == Queued.id(1).unixMilliseconds / 1_000)
    _ = try store.settle([], try Queued.response([], [], cursor: 0), offset: 0, at: now)
    #expect(try store.status().lastFailure == nil)
  }

  @Test func aFileOfBeforeHasAQueueToo() throws {
    let file = try #require(Bundle.module.url(forResource: "outbox-1", withExtension: "sqlite", subdirectory: "Cases"))
    let old = outbox.folder.file("old.sqlite")
    try FileManager.default.copyItem(atPath: file.path, toPath: old)
    let store = try OutboxStore(path: old)
    #expect(try store.bookings().count == 3 && store.status().waiting == 0 && store.peer() == nil)
  }
}

extension OutboxStore {
  /// Of a hub whose word on the time is taken as it is.
  func settle(
    _ batch: [QueuedOperation], _ response: SyncResponse, offset: Int, at moment: HubMoment
  ) throws -> Settlement {
    try settle(batch, response, known: response.now, offset: offset, at: moment)
  }
}

/// Operations and answers that tests are made of.
enum Queued {
  static func id(_ number: UInt8) throws -> BookingID { try Fixtures.booking(number).id }

  static func request(_ number: UInt8) throws -> SyncProtocol.Operation {
    let id = try id(number)
    let enquiry = Enquiry(
      provider: try Fixtures.entryID("hs-ban-men"), product: .homestay,
      from: try #require(CivilDate(iso: "2026-12-05")), until: nil, units: [UnitItem(.adult, 2)],
      answerBy: HubMoment(unixSeconds: 1_796_094_900),
      contact: SealedContact(
        keyID: "k1", encapsulated: [UInt8](repeating: 1, count: 32), ciphertext: [UInt8](repeating: 2, count: 80)),
      consent: Consent(version: "2026-11-30", at: HubMoment(unixSeconds: 1_796_008_500)),
      claim: try ClaimReference(random: [0, 0, 1, number]))
    return SyncProtocol.Operation(id: OperationID(asking: id), booking: id, intent: .request(enquiry))
  }

  static func add(_ number: UInt8, to store: OutboxStore) throws {
    let booking = try Fixtures.booking(number).applying(.queue, at: Fixtures.moment())
    try store.enqueue(try request(number)) { $0 == nil ? booking : $0 }
  }

  static func epoch(_ number: UInt8 = 1) throws -> Epoch {
    try #require(Epoch(random: [UInt8](repeating: number, count: 16)))
  }

  static func enrolled() throws -> Enrolled {
    Enrolled(
      device: try #require(DeviceID(random: [UInt8](repeating: 1, count: 8))), role: "traveller", epoch: try epoch(),
      now: HubMoment(unixSeconds: 1_796_008_500))
  }

  static func response(
    _ batch: [QueuedOperation], _ codes: [OperationResult.Code], cursor: Int, changes: [BookingChange] = [],
    epoch number: UInt8 = 1
  ) throws -> SyncResponse {
    SyncResponse(
      epoch: try epoch(number), now: HubMoment(unixSeconds: 1_796_008_507),
      results: zip(batch, codes).map { operation, code in
        OperationResult(
          id: operation.id, code: code, status: .pending, revision: 1,
          problem: code == .invalid ? Problem(.schema, "because") : nil)
      }, changes: changes, cursor: cursor, more: false)
  }

  static func change(
    _ sequence: Int, of number: UInt8, _ status: BusinessStatus = .pending, revision: Int = 1, offer: Offer? = nil
  ) throws -> BookingChange {
    BookingChange(
      sequence: sequence, booking: try id(number), revision: revision, status: status,
      at: HubMoment(unixSeconds: 1_796_008_506), offer: offer)
  }

  static func offer() throws -> Offer {
    Offer(
      id: try #require(OfferID(random: [UInt8](repeating: 6, count: 8))),
      from: try #require(CivilDate(iso: "2026-12-06")), until: nil, units: [UnitItem(.adult, 2)], amount: 300_000,
      note: "", offerUntil: HubMoment(unixSeconds: 1_796_080_000))
  }
}

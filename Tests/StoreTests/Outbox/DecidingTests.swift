import Booking
import CivilTime
import Gazetteer
import Store
import SyncProtocol
import Testing

/// Requests and decisions find their way into the queue, in the same transaction as what they are about.
@Suite struct DecidingTests {
  private let outbox: EnrolledOutbox
  private var path: String { outbox.path }
  private var store: OutboxStore { outbox.store }
  private var now: HubMoment { outbox.now }

  init() throws { outbox = try EnrolledOutbox(offset: 3_600) }

  private func ask(_ number: UInt8 = 1) throws -> Booking {
    let booking = try Fixtures.booking(number).applying(.queue, at: Fixtures.moment())
    try store.add(booking)
    return booking
  }

  private func send() throws -> [QueuedOperation] { try store.batch(maxOperations: 9, maxBytes: 99_999, at: now) }

  private func operation(_ queued: QueuedOperation) throws -> SyncProtocol.Operation {
    try WireJSON.value(SyncProtocol.Operation.self, queued.body)
  }

  /// The hub has it, and offers something else.
  private func offered() throws -> BookingID {
    let booking = try ask()
    let changes = try [Queued.change(1, of: 1), Queued.change(2, of: 1, .offered, revision: 2, offer: Queued.offer())]
    let batch = try send()
    _ = try store.settle(
      batch, try Queued.response(batch, [.applied], cursor: 2, changes: changes), offset: 0, at: now)
    return booking.id
  }

  @Test func aRequestAndItsOperationAreOneAct() throws {
    let booking = try ask()
    let queued = try #require(try OutboxStore(path: path).batch(maxOperations: 9, maxBytes: 99_999, at: now).first)
    guard case .request(let enquiry) = try operation(queued).intent else {
      Issue.record("not a request")
      return
    }
    #expect(enquiry.contact == booking.request.contact && enquiry.provider == booking.request.provider)
    // Three days from 09:30 in Viet Nam, by the hub's clock, which is an hour ahead.
    #expect(enquiry.answerBy.description == "2026-11-26T03:30:00Z")
  }

  @Test func whatOnlyThisDeviceCanOpenDoesNotGo() throws {
    let provider = try Fixtures.entryID("hs-ban-men")
    try store.add(
      try Fixtures.booking(key: store.deviceKey().key(for: provider)).applying(.queue, at: Fixtures.moment()))
    #expect(try store.status().waiting == 0)
    try store.sealWaiting(at: Fixtures.moment()) { _ in try Fixtures.providerKey() }
    #expect(try store.status().waiting == 1)
    let body = try #require(try send().first).body
    #expect(String(decoding: body, as: UTF8.self).contains(#""kid":"k-1""#))
  }

  /// The day is over before anybody could have read of it.
  @Test func whatIsPastIsNotSentBehindOnesBack() throws {
    let provider = try Fixtures.entryID("hs-ban-men")
    let booking = try Fixtures.booking(key: store.deviceKey().key(for: provider)).applying(
      .queue, at: Fixtures.moment())
    try store.add(booking)
    try store.sealWaiting(at: Fixtures.moment("2026-12-06T00:00")) { _ in try Fixtures.providerKey() }
    #expect(try store.status().waiting == 0 && store.booking(booking.id) == booking)
  }

  @Test func whatNeverLeftIsTakenBack() throws {
    let booking = try ask()
    #expect(try store.decide(.cancel, of: booking.id, at: Fixtures.moment())?.delivery == .withdrawn)
    #expect(try store.status().waiting == 0)
    #expect(throws: DecisionError.nothingToCancel) {
      try store.decide(.cancel, of: booking.id, at: Fixtures.moment())
    }
  }

  @Test func whatMayHaveLeftIsCalledOff() throws {
    let booking = try ask()
    try store.release(send(), at: now)
    let decided = try store.decide(.cancel, of: booking.id, at: Fixtures.moment())
    #expect(decided?.delivery == .queued && decided?.attempts == 1)
    #expect(try store.standings()[booking.id] == Standing(revision: 0, decision: .cancel))
    #expect(try store.booking(booking.id)?.nextStep(store.standings()[booking.id]) == .waitForDecision(.cancel))
    #expect(throws: DecisionError.alreadyDecided(.cancel)) {
      try store.decide(.cancel, of: booking.id, at: Fixtures.moment())
    }
    #expect(try send().map(\.kind) == [.request, .cancel])
  }

  @Test(arguments: [Decision.accept, .decline])
  func anOfferIsAnswered(_ decision: Decision) throws {
    let id = try offered()
    let alternative = try #require(try store.standings()[id]?.alternative)
    #expect(
      alternative.terms.amount == 300_000 && alternative.terms.adults == 2
        && alternative.terms.from.description == "2026-12-06")
    _ = try store.decide(decision, of: id, at: Fixtures.moment())
    let batch = try send()
    let offer = try Queued.offer().id
    #expect(try batch.map { try operation($0).intent } == [decision == .accept ? .accept(offer) : .decline(offer)])
    #expect(try store.standings()[id]?.decision == decision)
    // Something else was faster.
    _ = try store.settle(
      batch,
      SyncResponse(
        epoch: try Queued.epoch(), now: now,
        results: [
          OperationResult(
            id: batch[0].id, code: .conflict, status: .expired, revision: 3, problem: Problem(.invalidTransition))
        ], changes: [], cursor: 2, more: false), offset: 0, at: now)
    let standing = try #require(try store.standings()[id])
    #expect(standing.decision == nil && standing.refused == decision)
  }

  @Test func thereMustBeAnOfferToAnswer() throws {
    let booking = try ask()
    for decision in [Decision.accept, .decline] {
      #expect(throws: DecisionError.noOffer) { try store.decide(decision, of: booking.id, at: Fixtures.moment()) }
    }
    #expect(try store.decide(.accept, of: Queued.id(9), at: Fixtures.moment()) == nil)
    #expect(try store.status().waiting == 1)
  }

  @Test func anotherProcessIsNoticed() throws {
    let before = try store.version()
    _ = try ask(1)
    #expect(try store.version() == before)
    try OutboxStore(path: path).add(Fixtures.booking(2))
    #expect(try store.version() != before)
  }
}

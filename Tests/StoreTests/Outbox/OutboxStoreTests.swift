import Booking
import CivilTime
import Foundation
import GRDB
import Store
import Testing

@Suite struct OutboxStoreTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: OutboxStore

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("outbox.sqlite")
    store = try OutboxStore(path: path)
  }

  private func reopened() throws -> OutboxStore { try OutboxStore(path: path) }

  @Test func anEmptyOutbox() throws {
    #expect(try store.bookings() == [])
    #expect(try store.booking(Fixtures.booking().id) == nil)
    #expect(try store.draft() == nil)
    #expect(try store.apply(.queue, to: Fixtures.booking().id, at: Fixtures.moment()) == nil)
  }

  @Test func bookingsComeBackNewestFirst() throws {
    let notes = ["", "hai phòng", "“áo mưa” \\ 'x' 🥾"]
    let bookings = try notes.enumerated().map { try Fixtures.booking(UInt8($0.offset + 1), note: $0.element) }
    for index in [1, 0, 2] { try store.add(bookings[index]) }
    #expect(try reopened().bookings() == bookings.reversed())
    for booking in bookings { #expect(try reopened().booking(booking.id) == booking) }
  }

  @Test func aBookingIsAddedOnce() throws {
    let booking = try Fixtures.booking()
    try store.add(booking)
    let queued = try store.apply(.queue, to: booking.id, at: Fixtures.moment())
    #expect(throws: (any Error).self) { try store.add(booking) }
    #expect(throws: (any Error).self, "same claim") { try store.add(Fixtures.booking(2, claim: 1)) }
    #expect(try reopened().bookings() == [queued].compactMap { $0 })
    try store.add(Fixtures.booking(2))
    #expect(try store.bookings().count == 2)
  }

  @Test func eventsAreKept() throws {
    let booking = try Fixtures.booking()
    try store.add(booking)
    var wanted = booking
    for (minute, event) in [DeliveryEvent.queue, .send, .interrupt, .send, .acknowledge].enumerated() {
      let moment = try Fixtures.moment("2026-11-23T10:0\(minute)")
      wanted = try wanted.applying(event, at: moment)
      #expect(try reopened().apply(event, to: booking.id, at: moment) == wanted)
      #expect(try reopened().booking(booking.id) == wanted)
    }
    #expect(wanted.delivery == .received && wanted.attempts == 2)
    let column = try DatabaseQueue(path: path).read { try String.fetchOne($0, sql: "SELECT delivery FROM booking") }
    #expect(column == "received")
  }

  @Test func whatIsWithdrawnStaysSo() throws {
    let booking = try Fixtures.booking()
    try store.add(booking)
    let withdrawn = try store.apply(.withdraw, to: booking.id, at: Fixtures.moment())
    #expect(withdrawn?.delivery == .withdrawn)
    for event in DeliveryEvent.allCases {
      #expect(throws: DeliveryError.notPossible(event, in: .withdrawn)) {
        try store.apply(event, to: booking.id, at: Fixtures.moment())
      }
    }
    #expect(try reopened().booking(booking.id) == withdrawn)
  }

  @Test func whatWasSentIsNotWithdrawn() throws {
    let booking = try Fixtures.booking()
    try store.add(booking)
    for event in [DeliveryEvent.queue, .send, .interrupt] {
      _ = try store.apply(event, to: booking.id, at: Fixtures.moment())
    }
    #expect(throws: DeliveryError.alreadySent(attempts: 1)) {
      try store.apply(.withdraw, to: booking.id, at: Fixtures.moment())
    }
    #expect(try store.booking(booking.id)?.delivery == .queued)
  }

  /// Both would send it; the second finds that it is on its way.
  @Test func twoCouriersSendItOnce() throws {
    let booking = try Fixtures.booking()
    try store.add(booking)
    _ = try store.apply(.queue, to: booking.id, at: Fixtures.moment())
    let other = try reopened()
    _ = try other.apply(.send, to: booking.id, at: Fixtures.moment())
    #expect(throws: DeliveryError.notPossible(.send, in: .sending)) {
      try store.apply(.send, to: booking.id, at: Fixtures.moment())
    }
    #expect(try store.booking(booking.id)?.attempts == 1)
  }

  @Test func theDraftIsKeptReplacedAndCleared() throws {
    var draft = try Fixtures.draft(note: "chưa xong \u{1F97E}")
    try store.keepDraft(draft)
    #expect(try reopened().draft() == draft)
    draft.from = "31/2/x"
    draft.name = ""
    try store.keepDraft(draft)
    #expect(try reopened().draft() == draft)
    for _ in 0..<2 { try store.keepDraft(nil) }
    #expect(try reopened().draft() == nil)
  }

  @Test func twoProcessesAddWithoutLoss() async throws {
    let bookings = try (1...40).map { try Fixtures.booking(UInt8($0)) }
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for half in 0..<2 {
        group.addTask {
          let store = try OutboxStore(path: path)
          for booking in bookings[(half * 20)..<(half * 20 + 20)] { try store.add(booking) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.bookings() == bookings.reversed())
  }

  @Test func aRowThatCannotBeReadIsToldAndKeptAndNotGuessed() throws {
    for number in 1...2 { try store.add(Fixtures.booking(UInt8(number))) }
    try DatabaseQueue(path: path).write {
      try $0.execute(
        sql: "UPDATE booking SET body = '{}' WHERE id = ?", arguments: [Fixtures.booking(1).id.rawValue])
    }
    #expect(try store.bookings().map(\.id) == [Fixtures.booking(2).id])
    #expect(try store.stored().unreadable == [Fixtures.booking(1).request.claim.rawValue])
    #expect(try reopened().recovery() == nil)
    let kept = try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM booking") }
    #expect(kept == 2)
  }
}

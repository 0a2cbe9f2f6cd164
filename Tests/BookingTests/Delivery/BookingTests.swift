import CivilTime
import Foundation
import SeededRandomness
import Testing

@testable import Booking

struct BookingTests {
  private func at(_ minute: Int) throws -> CivilDateTime {
    try Fixtures.moment("2026-11-23T10:00").adding(minutes: minute)
  }

  private func booking(_ events: DeliveryEvent...) throws -> Booking {
    var booking = try Fixtures.booking(key: Fixtures.providerKey())
    for (minute, event) in events.enumerated() { booking = try booking.applying(event, at: at(minute)) }
    return booking
  }

  @Test func goesItsWay() throws {
    var booking = try booking(.queue, .send, .interrupt, .send, .acknowledge)
    #expect(booking.delivery == .received && booking.attempts == 2 && booking.status == nil)
    booking = try booking.told(.pending, at: at(10))
    booking = try booking.told(.confirmed, at: at(20), reason: "hẹn\u{1b} gặp")
    #expect(booking.status == .confirmed && booking.reason == "hẹn gặp")
    #expect(try booking.updatedAt == at(20))
    #expect(booking.history.count == 8)
    #expect(booking.history.first?.state == .delivery(.draft))
    #expect(booking.id == booking.request.id)
  }

  @Test func isTakenBackOnlyUnsent() throws {
    #expect(try booking(.withdraw).delivery == .withdrawn)
    #expect(try booking(.queue, .withdraw).delivery == .withdrawn)
    let sent = try booking(.queue, .send, .interrupt)
    #expect(throws: DeliveryError.alreadySent(attempts: 1)) { try sent.applying(.withdraw, at: at(9)) }
    #expect(throws: DeliveryError.notPossible(.withdraw, in: .sending)) {
      try booking(.queue, .send).applying(.withdraw, at: at(9))
    }
  }

  @Test func steps() throws {
    let from = try Fixtures.date("2026-12-05")
    let received = try booking(.queue, .send, .acknowledge)
    let cases: [(Booking, Booking.NextStep, withdraw: Bool, cancel: Bool)] = [
      (try booking(), .finish, true, false), (try booking(.queue), .connect(attempts: 0), true, false),
      (try Fixtures.booking().applying(.queue, at: at(1)), .waitForProvider, true, false),
      (try booking(.queue, .send), .waitUntilSent, false, true),
      (try booking(.queue, .send, .interrupt), .connect(attempts: 1), false, true),
      (received, .waitForAnswer, false, true), (try booking(.withdraw), .nothing, false, false),
      (
        try booking(.queue, .send).applying(.refuse, at: at(5), reason: "không còn phòng"),
        .correct(reason: "không còn phòng"), false, false
      ),
      (try received.told(.pending, at: at(6)), .waitForAnswer, false, true),
      (try received.told(.offered, at: at(6)), .answerOffer, false, true),
      (try received.told(.confirmed, at: at(6)), .arrive(on: from), false, true),
      (try received.told(.declined, at: at(6)), .askElsewhere(.declined), false, false),
      (try received.told(.expired, at: at(6)), .askElsewhere(.expired), false, false),
      (try received.told(.cancelled, at: at(6)), .nothing, false, false),
    ]
    for (booking, step, withdraw, cancel) in cases {
      #expect(booking.nextStep == step)
      #expect(booking.canWithdraw == withdraw && booking.canCancel == cancel, "\(step)")
      #expect(((try? booking.applying(.withdraw, at: at(9))) != nil) == booking.canWithdraw, "\(step)")
    }
  }

  @Test func hearsOnlyWhatCanBe() throws {
    let queued = try booking(.queue)
    #expect(throws: StatusError.notReceived(.queued)) { try queued.told(.pending, at: at(5)) }
    let declined = try booking(.queue, .send, .acknowledge).told(.declined, at: at(5))
    #expect(throws: StatusError.afterTheEnd(.declined, told: .confirmed)) { try declined.told(.confirmed, at: at(6)) }
    #expect(try declined.told(.declined, at: at(6)) == declined)
    let offered = try booking(.queue, .send, .acknowledge).told(.offered, at: at(5))
    #expect(try offered.told(.offered, at: at(6)).history.count == offered.history.count + 1)
  }

  @Test func aLongStoryKeepsItsEnds() throws {
    var booking = try booking(.queue)
    for minute in 0..<300 {
      booking = try booking.applying(.send, at: at(2 * minute))
      booking = try booking.applying(.interrupt, at: at(2 * minute + 1))
    }
    #expect(booking.history.count == Booking.historyLimit && booking.attempts == 300)
    #expect(booking.history.first?.state == .delivery(.draft))
    booking = try booking.applying(.send, at: at(700)).applying(.acknowledge, at: at(701))
    for minute in 0..<300 { booking = try booking.told(.offered, at: at(800 + minute)) }
    #expect(booking.history.count == Booking.historyLimit)
    #expect(booking.history[1].state == .delivery(.received))
    #expect(try JSONDecoder().decode(Booking.self, from: JSONEncoder().encode(booking)) == booking)
  }

  /// Random events and answers: what is refused changes nothing, and what is written comes back.
  @Test(arguments: 0..<60)
  func holdsThroughAnything(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var booking = try Fixtures.booking()
    for minute in 0..<60 {
      let before = booking
      if Bool.random(using: &generator) {
        let event = DeliveryEvent.allCases.randomElement(using: &generator) ?? .queue
        if let next = try? booking.applying(event, at: at(minute), reason: "r\(minute)") { booking = next }
      } else {
        let status = BusinessStatus.allCases.randomElement(using: &generator) ?? .pending
        if let next = try? booking.told(status, at: at(minute)) { booking = next }
      }
      if booking != before { #expect(booking.history.count == before.history.count + 1) }
      #expect(!(booking.canWithdraw && booking.canCancel))
      #expect(booking.status == nil || booking.delivery == .received)
      #expect(!before.delivery.isFinal || booking.delivery == before.delivery)
    }
    #expect(try JSONDecoder().decode(Booking.self, from: JSONEncoder().encode(booking)) == booking)
  }

  @Test(arguments: [
    (#""delivery":"received","history""#, #""delivery":"queued","history""#), (#""attempts":1"#, #""attempts":0"#),
    (#""attempts":1"#, #""attempts":-1"#),
    (#","status":"pending"}"#, #","status":"confirmed"}"#), (#""at":"2026-11-23T10:00""#, #""at":"x""#),
  ])
  func refusesAStoryThatDoesNotHold(_ part: String, _ broken: String) throws {
    let booking = try booking(.queue, .send, .acknowledge).told(.pending, at: at(5))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let sound = String(decoding: try encoder.encode(booking), as: UTF8.self)
    let text = sound.replacingOccurrences(
      of: part, with: broken, options: .backwards, range: sound.range(of: part, options: .backwards))
    #expect(text != sound)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Booking.self, from: Data(text.utf8)) }
  }

  /// A new history of the hub takes the status away (`OutboxStore`), and not what was told.
  @Test func aStatusCanBeTakenBackByANewHistory() throws {
    let booking = try booking(.queue, .send, .acknowledge).told(.confirmed, at: at(5))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(booking), as: UTF8.self)
      .replacingOccurrences(of: #","status":"confirmed"}"#, with: "}", options: [.backwards, .anchored])
    let again = try JSONDecoder().decode(Booking.self, from: Data(text.utf8))
    #expect(again.status == nil && again.delivery == .received && again.history == booking.history)
    #expect(try again.told(.pending, at: at(6)).status == .pending)
  }
}

import CivilTime
import SeededRandomness
import Testing

@testable import Booking

@Suite struct RetentionTests {
  private func received(_ status: BusinessStatus? = nil) throws -> Booking {
    var booking = try Fixtures.booking()
    for event in [DeliveryEvent.queue, .send, .acknowledge] {
      booking = try booking.applying(event, at: Fixtures.moment("2026-11-24T10:00"))
    }
    let told = Fixtures.moment
    return try status.map { try booking.told($0, at: told("2026-11-26T08:00")) } ?? booking
  }

  private func due(
    _ rule: Retention, _ booking: Booking, _ now: String, _ operations: Retention.Operations = .settled
  ) throws -> Retention.Due {
    rule.due(booking, operations, now: try Fixtures.moment(now))
  }

  @Test func aKioskForgetsWhoAsksSevenDaysAfterTheHubHasTakenIt() throws {
    for status in [nil, BusinessStatus.pending, .offered, .confirmed] {
      let booking = try received(status)
      #expect(try due(.kiosk, booking, "2026-12-01T09:59") == .nothing)
      #expect(try due(.kiosk, booking, "2026-12-01T10:00") == .contact)
      #expect(try due(.kiosk, booking.withoutContact, "2026-12-01T10:00") == .nothing, "it is forgotten once")
    }
  }

  @Test(arguments: [BusinessStatus.declined, .cancelled, .expired])
  func theLastWordEndsIt(_ status: BusinessStatus) throws {
    let booking = try received(status)
    #expect(booking.endedAt == (try Fixtures.moment("2026-11-26T08:00")))
    #expect(try due(.kiosk, booking, "2026-11-26T08:00") == .contact)
    #expect(try due(.kiosk, booking.withoutContact, "2026-12-26T07:59") == .nothing)
    #expect(try due(.kiosk, booking.withoutContact, "2026-12-26T08:00") == .all)
    #expect(try due(.allDone, booking, "2026-11-26T08:00") == .all)
  }

  /// It could be called off until its last day is over: from the fifth to the seventh.
  @Test func whatWasConfirmedEndsWithItsDays() throws {
    let booking = try received(.confirmed)
    #expect(booking.endedAt == (try Fixtures.moment("2026-12-08T00:00")))
    #expect(try due(.allDone, booking, "2026-12-07T23:59") == .nothing)
    #expect(try due(.allDone, booking, "2026-12-08T00:00") == .all)
    #expect(try due(.kiosk, booking, "2027-01-06T23:59") == .contact)
    #expect(try due(.kiosk, booking, "2027-01-07T00:00") == .all)
  }

  @Test func whatWasTakenBackEndsThere() throws {
    var booking = try Fixtures.booking()
    for event in [DeliveryEvent.queue, .withdraw] {
      booking = try booking.applying(event, at: Fixtures.moment("2026-11-24T10:00"))
    }
    #expect(booking.receivedAt == nil)
    #expect(try due(.kiosk, booking, "2026-11-24T10:00") == .contact)
    #expect(try due(.kiosk, booking, "2026-12-24T10:00") == .all)
    #expect(try due(.allDone, booking, "2026-11-24T10:00") == .all)
  }

  /// An open question stays, however old: what becomes of it is for the hub to say.
  @Test func whatNobodyHasAnsweredIsNotOver() throws {
    for status in [nil, BusinessStatus.pending, .offered] {
      #expect(try received(status).endedAt == nil)
      #expect(try due(.allDone, received(status), "2099-01-01T00:00") == .nothing)
    }
  }

  @Test func theOwnersMachineForgetsNothingByItself() throws {
    for status in [nil, BusinessStatus.confirmed, .declined] {
      #expect(try due(.personal, received(status), "2099-01-01T00:00") == .nothing)
    }
  }

  @Test func whatWasSetAsideKeepsTheRequestButNotWhoAsks() throws {
    let booking = try received(.declined)
    #expect(try due(.kiosk, booking, "2027-06-01T00:00", .setAside) == .contact)
    #expect(try due(.kiosk, booking.withoutContact, "2027-06-01T00:00", .setAside) == .nothing)
    #expect(try due(.allDone, booking, "2027-06-01T00:00", .setAside) == .nothing)
    #expect(try due(.kiosk, booking, "2027-06-01T00:00", .waiting) == .nothing)
  }

  @Test func aClockThatFellBackLetsNothingGo() throws {
    for status in [nil, BusinessStatus.confirmed, .declined] {
      for rule in [Retention.kiosk, .allDone] {
        #expect(try due(rule, received(status), "1970-01-01T00:00") == .nothing)
      }
    }
  }

  @Test func nothingIsErasedButWhoAsks() throws {
    let booking = try received(.declined)
    let erased = booking.withoutContact
    #expect(erased.request.contact.isErased && !booking.request.contact.isErased)
    #expect(erased.id == booking.id && erased.history == booking.history && erased.status == .declined)
    #expect(erased.request.claim == booking.request.claim && erased.request.until == booking.request.until)
    #expect(erased.request.consent == booking.request.consent && erased.withoutContact == erased)
    #expect(!erased.request.waitsForProvider)
    #expect(try Fixtures.device().sheet(of: erased.request) == nil)
    #expect(throws: SealError.self) {
      try SealedContact.erased.opened(with: Array(1...32), erased.request.binding)
    }
  }

  /// Whatever happens to a request, in whatever order: before the hub has taken it, it is never let go.
  @Test func whatTheHubHasNotTakenIsNeverLetGo() throws {
    var dice = SplitMix64(seed: 0x8093)
    let now = try Fixtures.moment("2099-01-01T00:00")
    var (kept, letGo) = (0, 0)
    for _ in 0..<2_000 {
      var booking = try Fixtures.booking()
      for _ in 0..<dice.next(9) {
        let moment = try Fixtures.moment("2026-11-24T10:00").adding(minutes: dice.next(100_000))
        if dice.next(2) == 0 {
          booking = (try? booking.applying(dice.pick(DeliveryEvent.allCases), at: moment)) ?? booking
        } else {
          booking = (try? booking.told(dice.pick(BusinessStatus.allCases), at: moment)) ?? booking
        }
      }
      let operations = dice.pick([Retention.Operations.settled, .setAside, .waiting])
      for rule in [Retention.kiosk, .personal, .allDone] {
        let due = rule.due(booking, operations, now: now)
        if operations == .waiting || ![.received, .withdrawn].contains(booking.delivery) {
          #expect(due == .nothing, "\(rule) \(booking)")
          kept += 1
        } else if due != .nothing {
          letGo += 1
        }
      }
    }
    #expect(kept > 1_000 && letGo > 50, "both happen: \(kept), \(letGo)")
  }
}

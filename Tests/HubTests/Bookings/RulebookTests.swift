import Booking
import Hub
import SeededRandomness
import SyncProtocol
import Testing

@Suite struct RulebookTests {
  private let now = Samples.now

  private func rule(
    _ operation: SyncProtocol.Operation, on booking: HubBooking?, at moment: HubMoment? = nil, isOpen: Bool = true
  ) throws -> Ruling {
    Rulebook.rule(operation, on: booking, from: try Samples.device(), at: moment ?? now, isOpen: isOpen)
  }

  private func pending() throws -> HubBooking {
    try #require(try rule(try Samples.request(1), on: nil).booking)
  }

  private func offered(_ number: UInt8 = 1) throws -> HubBooking {
    let offer = OperatorAnswer.offer(try Samples.offer(number, until: now.adding(seconds: 10_000)))
    return try Rulebook.answer(offer, to: try pending(), seen: 1, at: now)
  }

  @Test func aRequestWaitsForAnAnswer() throws {
    let ruling = try rule(try Samples.request(1), on: nil)
    #expect(ruling.code == .applied && ruling.isChange)
    #expect(ruling.booking?.status == .pending && ruling.booking?.revision == 1)
  }

  @Test func aRequestThatCannotBeAnsweredSaysSo() throws {
    #expect(try rule(try Samples.request(1, answerBy: now), on: nil).code == .expired)
    #expect(try rule(try Samples.request(1, answerBy: now), on: nil).booking?.status == .expired)
    let far = try Samples.request(1, answerBy: now.adding(seconds: 30 * 86_400 + 1))
    #expect(try rule(far, on: nil).code == .invalid)
    #expect(try rule(far, on: nil).booking == nil)
    #expect(try rule(try Samples.request(1), on: nil, isOpen: false).booking?.status == .declined)
  }

  @Test func aCancellationIsTheEndWhicheverComesFirst() throws {
    let cancel = try Samples.operation(.cancel(reason: "ill"), on: 1, serial: 1)
    let late = try rule(cancel, on: try pending()).booking
    let early = try rule(cancel, on: nil).booking
    #expect(late?.status == .cancelled && early?.status == .cancelled)
    // The provider never hears of a request that was cancelled before it came.
    let request = try rule(try Samples.request(1), on: early)
    #expect(request.code == .applied && !request.isChange && request.booking?.enquiry == nil)
    #expect(try rule(cancel, on: late).code == .conflict)
  }

  @Test func onlyTheAlternativeThatStandsCanBeAccepted() throws {
    let booking = try offered(1)
    func answer(_ number: UInt8, accepts: Bool) throws -> SyncProtocol.Operation {
      let offer = try Samples.offerID(number)
      return try Samples.operation(accepts ? .accept(offer) : .decline(offer), on: 1, serial: number)
    }
    let accepted = try rule(try answer(1, accepts: true), on: booking)
    #expect(accepted.code == .applied && accepted.booking?.status == .confirmed && accepted.booking?.revision == 3)
    #expect(try rule(try answer(2, accepts: true), on: booking).code == .conflict)
    #expect(try rule(try answer(1, accepts: true), on: booking, at: now.adding(seconds: 10_000)).code == .conflict)
    #expect(try rule(try answer(1, accepts: true), on: try pending()).code == .conflict)
    #expect(try rule(try answer(1, accepts: true), on: nil).code == .invalid)
    let declined = try rule(try answer(1, accepts: false), on: booking)
    #expect(declined.booking?.status == .pending && declined.booking?.rounds == 1 && declined.booking?.offer == nil)
  }

  @Test func theThirdAlternativeDeclinedIsTheEnd() throws {
    var booking = try pending()
    for round in UInt8(1)...3 {
      let offer = try Samples.offer(round, until: now.adding(seconds: 10_000))
      booking = try Rulebook.answer(.offer(offer), to: booking, seen: booking.revision, at: now)
      let decline = try Samples.operation(.decline(offer.id), on: 1, serial: round)
      booking = try #require(try rule(decline, on: booking).booking)
      #expect(booking.status == (round < 3 ? .pending : .cancelled))
    }
  }

  @Test func whoHasNotSeenTheLatestDoesNotDecide() throws {
    let booking = try offered()
    #expect(throws: Problem(.staleRevision, "it is at revision 2 now")) {
      try Rulebook.answer(.decline(reason: "full"), to: booking, seen: 1, at: now)
    }
    #expect(try Rulebook.answer(.decline(reason: "full"), to: booking, seen: 2, at: now).status == .declined)
    #expect(throws: Problem.self) { try Rulebook.answer(.decline(reason: ""), to: booking, seen: 2, at: now) }
    #expect(throws: Problem.self) { try Rulebook.answer(.confirm(note: ""), to: booking, seen: 2, at: now) }
  }

  @Test func alternativesStandForTwoHoursAndNoLongerThanTheAnswerIsWanted() throws {
    for seconds in [7_199, 86_401] {
      let offer = try Samples.offer(1, until: now.adding(seconds: seconds))
      #expect(throws: Problem.self) { try Rulebook.answer(.offer(offer), to: try pending(), seen: 1, at: now) }
    }
    for seconds in [7_200, 86_400] {
      let offer = try Samples.offer(1, until: now.adding(seconds: seconds))
      #expect(try Rulebook.answer(.offer(offer), to: try pending(), seen: 1, at: now).status == .offered)
    }
  }

  @Test func timeEndsWhatNobodyAnswers() throws {
    #expect(Rulebook.expired(try pending(), at: now.adding(seconds: 86_399)) == nil)
    #expect(Rulebook.expired(try pending(), at: now.adding(seconds: 86_400))?.status == .expired)
    #expect(Rulebook.expired(try offered(), at: now.adding(seconds: 10_000))?.status == .expired)
    #expect(throws: Problem.self) {
      try Rulebook.answer(.confirm(note: ""), to: try pending(), seen: 1, at: now.adding(seconds: 86_400))
    }
  }

  /// Whatever comes in whatever order: every step is one of the state machine, revisions count every change, and what
  /// is over stays so.
  @Test func everyPathIsAPathOfTheStateMachine() throws {
    var random = SplitMix64(seed: 11)
    for round in 0..<3_000 {
      var booking: HubBooking?
      var moment = now
      for serial in UInt8(0)..<12 {
        moment = moment.adding(seconds: Int.random(in: 0...20_000, using: &random))
        let before = booking
        let offer = try Samples.offerID(UInt8.random(in: 1...3, using: &random))
        switch Int.random(in: 0...7, using: &random) {
        case 0: booking = try rule(try Samples.request(1), on: booking, at: moment).booking
        case 1:
          booking = try rule(try Samples.operation(.cancel(reason: ""), on: 1, serial: serial), on: booking, at: moment)
            .booking
        case 2:
          booking = try rule(try Samples.operation(.accept(offer), on: 1, serial: serial), on: booking, at: moment)
            .booking
        case 3:
          booking = try rule(try Samples.operation(.decline(offer), on: 1, serial: serial), on: booking, at: moment)
            .booking
        case 4: booking = booking.flatMap { Rulebook.expired($0, at: moment) } ?? booking
        case 5:
          let answer = OperatorAnswer.offer(
            try Samples.offer(UInt8.random(in: 1...3, using: &random), until: moment.adding(seconds: 7_200)))
          booking = booking.flatMap { try? Rulebook.answer(answer, to: $0, seen: $0.revision, at: moment) } ?? booking
        case 6:
          booking =
            booking.flatMap { try? Rulebook.answer(.confirm(note: ""), to: $0, seen: $0.revision, at: moment) }
            ?? booking
        default:
          booking =
            booking.flatMap { try? Rulebook.answer(.decline(reason: "full"), to: $0, seen: $0.revision, at: moment) }
            ?? booking
        }
        guard let booking else { continue }
        let isStep = before.map { $0.revision == booking.revision } != true
        if isStep {
          #expect(booking.status.canFollow(before?.status), "round \(round)")
          #expect(booking.revision == (before?.revision ?? 0) + 1)
        } else {
          #expect(booking.status == before?.status)
        }
        #expect((booking.offer != nil) == (booking.status == .offered) || booking.status == .confirmed)
      }
    }
  }
}

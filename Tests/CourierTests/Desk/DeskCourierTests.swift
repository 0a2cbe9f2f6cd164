import Booking
import Courier
import HubAnswers
import Store
import SyncProtocol
import Testing

@Suite struct DeskCourierTests {
  private let now = OperatorDocuments.now

  /// A desk that has heard some requests.
  private func desk(_ numbers: ClosedRange<UInt8> = 1...2) async throws -> ImaginedDesk {
    let desk = try ImaginedDesk(try numbers.map { try OperatorDocuments.document($0) })
    #expect(try await desk.run().isDone)
    try desk.store.show(desk.store.requests())
    return desk
  }

  private func confirm(_ number: UInt8, _ desk: ImaginedDesk) throws {
    _ = try desk.store.answer(.confirm(note: "Hẹn gặp"), OperatorDocuments.booking(number), at: now)
  }

  private func status(_ number: UInt8, _ desk: ImaginedDesk) throws -> BusinessStatus? {
    try desk.store.request(OperatorDocuments.booking(number))?.document.status
  }

  private func state(_ number: UInt8, _ desk: ImaginedDesk) throws -> DeskAnswer.State? {
    try desk.store.request(OperatorDocuments.booking(number))?.answer?.state
  }

  @Test func answersGoOutOnceUnderTheirKeyAndRevision() async throws {
    let desk = try await desk()
    try confirm(2, desk)
    #expect(try await desk.run() == .done(done(settled: 1)))
    let id = try OperatorDocuments.booking(2)
    let sent = try #require(desk.answers.first)
    #expect(sent.target == "/v1/operator/requests/\(id)/confirm")
    #expect(String(decoding: sent.body, as: UTF8.self) == #"{"note":"Hẹn gặp"}"#)
    let key = try #require(try desk.store.request(id)?.answer?.key)
    let fields = Dictionary(sent.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    #expect(fields["If-Match"] == "\"1\"" && fields["Idempotency-Key"] == "\"\(key)\"")
    #expect(fields["Signature-Input"]?.contains("keyid=\"m-0000000000000001\"") == true)
    #expect(try state(2, desk) == .told && status(2, desk) == .confirmed && status(1, desk) == .pending)
    #expect(try await desk.run().isDone)
    #expect(desk.answers.count == 1)
  }

  private func done(settled: Int = 0, refused: Int = 0, changes: Int = 0) -> Ending.Done {
    var done = Ending.Done()
    (done.settled, done.refused, done.changes) = (settled, refused, changes)
    return done
  }

  /// Whether it arrived is not known: the same key and the same bytes go out again.
  @Test func anAnswerWhoseWordWasLostGoesOutAsItWas() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    desk.answering { request, _ in
      if request.method == .post { throw LineFailure(why: "dead") }
      return nil
    }
    #expect(try await desk.run() == .later(.init(why: "dead", isReached: false)))
    #expect(try state(1, desk) == .waiting && desk.store.status().lastFailure?.why == "dead")
    #expect(throws: (any Error).self) { try desk.store.takeBack(OperatorDocuments.booking(1)) }
    desk.answering { _, _ in nil }
    #expect(try await desk.run().isDone)
    let sent = desk.answers
    #expect(sent.count == 2 && sent[0].body == sent[1].body && sent[0].target == sent[1].target)
    func key(_ request: HubRequest) -> String? { request.fields.first { $0.name == "Idempotency-Key" }?.value }
    #expect(key(sent[0]) != nil && key(sent[0]) == key(sent[1]))
    #expect(try state(1, desk) == .told && desk.store.status().lastFailure == nil)
  }

  @Test func whoHasNotSeenTheLatestDoesNotDecide() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    let cancelled = try OperatorDocuments.document(1, revision: 2, .cancelled, reason: "mưa to")
    desk.have([cancelled, try OperatorDocuments.document(2)])
    #expect(try await desk.run() == .done(done(settled: 1, refused: 1, changes: 1)))
    #expect(try state(1, desk) == .refused(Problem(.staleRevision)))
    #expect(try desk.store.request(OperatorDocuments.booking(1))?.document == cancelled)
    #expect(desk.events.contains(.answerRefused(cancelled.booking, .confirm, Problem(.staleRevision))))
  }

  @Test(arguments: [
    (403, Problem(.forbidden)), (409, Problem(.invalidTransition)), (409, Problem(.staleRevision)),
    (422, Problem(.schema, "a reason is needed")), (422, Problem(.idempotencyConflict)), (400, Problem(.malformed)),
  ])
  func oneThatTheHubRefusesHoldsNothingUp(status: Int, problem: Problem) async throws {
    let desk = try await desk()
    try confirm(1, desk)
    try confirm(2, desk)
    let bad = try OperatorDocuments.booking(1).rawValue
    desk.answering { request, _ in
      guard request.method == .post, request.target.contains(bad) else { return nil }
      return HubAnswer(status: status, body: WireJSON.bytes(problem))
    }
    #expect(try await desk.run() == .done(done(settled: 2, refused: 1)))
    #expect(try state(1, desk) == .refused(problem) && state(2, desk) == .told)
  }

  /// A kind that this program does not know.
  @Test func whatANewerHubRefusesIsRefused() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    desk.answering { request, _ in
      guard request.method == .post else { return nil }
      return HubAnswer(status: 409, body: Array(#"{"type":"/problems/house-closed"}"#.utf8))
    }
    #expect(try await desk.run() == .done(done(settled: 1, refused: 1)))
    guard case .refused(let problem) = try state(1, desk) else {
      Issue.record("it was not refused")
      return
    }
    #expect(problem.name == "house-closed")
  }

  /// A page of whoever stands between: it is not the hub's word.
  @Test(arguments: [302, 400, 401, 403, 404, 409, 410, 412, 415, 422, 500, 502])
  func aStrangersPageRefusesNothing(status: Int) async throws {
    let desk = try await desk()
    try confirm(1, desk)
    desk.answering { request, _ in request.method == .post ? HubAnswer(status: status, body: Array("<html>".utf8)) : nil
    }
    #expect(try await desk.run() == .later(.init(why: "status \(status)", isReached: true)))
    #expect(try state(1, desk) == .waiting && desk.store.status().lastFailure?.why == "status \(status)")
  }

  /// After it was put up from a backup of before the request: the traveller's device offers it again.
  @Test func whatTheHubDoesNotHaveYetWaits() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    desk.have([try OperatorDocuments.document(2)])
    #expect(try await desk.run() == .later(.init(why: "not-found", isReached: true)))
    #expect(try state(1, desk) == .waiting)
    let request = try #require(try desk.store.request(OperatorDocuments.booking(1)))
    #expect(request.isMissing && request.document.enquiry != nil && request.answer?.attempts == 0)
    desk.have(try [UInt8(1), 2].map { try OperatorDocuments.document($0) })
    #expect(try await desk.run().isDone)
    #expect(try state(1, desk) == .told)
  }

  /// Whatever is wrong with it: a hub says so with 503 and when to come again.
  @Test(arguments: [500, 503])
  func oneThatTheHubCannotTakeNowDoesNotHoldTheOthersUp(status: Int) async throws {
    let desk = try await desk(1...3)
    for number in UInt8(1)...3 { try confirm(number, desk) }
    let bad = try OperatorDocuments.booking(2).rawValue
    desk.answering { request, _ in
      guard request.method == .post, request.target.contains(bad) else { return nil }
      return status == 500
        ? HubAnswer(status: 500, body: []) : try ImaginedHub.refusal(Problem(.unavailable), retryAfter: "30")
    }
    let why = status == 500 ? "status 500" : "unavailable"
    #expect(
      try await desk.run() == .later(.init(why: why, isReached: true, retryAfter: status == 500 ? nil : 30)))
    #expect(try state(1, desk) == .told && state(2, desk) == .waiting && state(3, desk) == .told)
    // All was heard.
    #expect(try desk.store.status().lastSuccess == now)
  }

  @Test func aHubThatTakesNoneIsLeftAlone() async throws {
    let desk = try await desk(1...9)
    for number in UInt8(1)...9 { try confirm(number, desk) }
    desk.answering { _, _ in HubAnswer(status: 500, body: []) }
    #expect(try await desk.run() == .later(.init(why: "status 500", isReached: true)))
    #expect(desk.answers.count == 4)
    #expect(try desk.store.waiting().answers.count == 9)
  }

  /// Nothing has left: it can still be taken back.
  @Test func whatNeverLeftCanBeTakenBack() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    desk.answering { _, _ in throw LineFailure(why: "no such host", isUnsent: true) }
    #expect(
      try await desk.run() == .later(.init(why: "no such host", isReached: false, isUnsent: true)))
    #expect(try desk.store.takeBack(OperatorDocuments.booking(1)).answer == nil)
  }

  /// The first time it may have arrived, whatever the hub says later.
  @Test func whatMayHaveArrivedOnceMayHaveArrived() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    desk.answering { request, _ in
      if request.method == .post { throw LineFailure(why: "dead") }
      return nil
    }
    _ = try await desk.run()
    desk.answering { _, _ in try ImaginedHub.refusal(Problem(.unknownDevice)) }
    _ = try await desk.run()
    #expect(try desk.store.waiting().answers.map(\.attempts) == [1])
    #expect(throws: DeskError.maybeTold) { try desk.store.takeBack(OperatorDocuments.booking(1)) }
  }

  /// Another hub is joined while a courier watches.
  @Test func nothingIsToldToAHubThatWasLeft() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    let member = try #require(MemberID(rawValue: "m-0000000000000001"))
    try desk.store.join(Membership(hub: "https://other.example", member: member))
    let before = desk.requests.count
    let ending = try await desk.run()
    guard case .stopped(let problem) = ending else {
      Issue.record("it went on: \(ending)")
      return
    }
    #expect(problem.kind == .unknownDevice && desk.requests.count == before)
    #expect(try state(1, desk) == .waiting && desk.store.waiting().answers.first?.attempts == 0)
    #expect(try desk.store.status().lastFailure == nil && desk.store.status().lastSuccess == nil)
  }

  @Test func aHubThatAsksToWaitIsNotAskedMore() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    try confirm(2, desk)
    desk.answering { _, _ in try ImaginedHub.refusal(Problem(.rateLimited), retryAfter: "30") }
    let before = desk.requests.count
    #expect(try await desk.run() == .later(.init(why: "rate-limited", isReached: true, retryAfter: 30)))
    #expect(desk.requests.count == before + 1)
  }

  @Test(arguments: [(401, Problem(.unknownDevice)), (401, Problem(.badSignature)), (410, Problem(.clientTooOld))])
  func whoIsNotKnownStops(status: Int, problem: Problem) async throws {
    let desk = try await desk()
    try confirm(1, desk)
    desk.answering { _, _ in HubAnswer(status: status, body: WireJSON.bytes(problem)) }
    #expect(try await desk.run() == .stopped(problem))
    #expect(try state(1, desk) == .waiting)
    // The hub said that it took nothing.
    #expect(try desk.store.takeBack(OperatorDocuments.booking(1)).answer == nil)
  }

  /// The clock is a day behind: the hub tells its own, and the same goes out again with another signature.
  @Test func aWrongClockIsLearnt() async throws {
    let desk = try await desk()
    try confirm(1, desk)
    let clock = now.adding(seconds: -86_400)
    desk.answering { [now] request, _ in
      let input = request.fields.first { $0.name == "Signature-Input" }?.value ?? ""
      if input.contains("created=\(now.unixSeconds)") { return nil }
      return try ImaginedHub.refusal(Problem(.clockSkew), date: "Mon, 30 Nov 2026 03:15:00 GMT")
    }
    #expect(try await desk.run(at: clock).isDone)
    #expect(try desk.store.membership()?.offset == 86_400 && state(1, desk) == .told)
    #expect(desk.events.contains(.clock(offset: 86_400)))
  }

  /// The hub's `Date`, but no later than a moment at which its certificate was valid, or what the clock shows.
  @Test func theHubsTimeIsKept() async throws {
    let desk = try await desk()
    #expect(try desk.store.lastHubTime() == now)
    #expect(try await desk.run(at: now.adding(seconds: -60)).isDone)
    #expect(try desk.store.membership()?.offset == 60 && desk.store.lastHubTime() == now)
  }
}

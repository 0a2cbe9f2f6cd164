internal import Booking
public import SyncProtocol

/// Carries an operator's answers to the hub, and the requests of their provider back.
public struct DeskCourier {
  let desk: any DeskQueue
  let line: any HubLine
  let signer: RequestSigner
  let now: @Sendable () -> HubMoment
  let report: @Sendable (CourierEvent) -> Void
  private var done = Ending.Done()
  /// What the hub told of the time last.
  private var heard: HeardTime?

  /// - Parameter now: The machine's clock, which may be wrong.
  public init(
    desk: any DeskQueue, line: any HubLine, signer: RequestSigner, now: @escaping @Sendable () -> HubMoment,
    report: @escaping @Sendable (CourierEvent) -> Void
  ) {
    self.desk = desk
    self.line = line
    self.signer = signer
    self.now = now
    self.report = report
  }

  /// Tells every answer that waits, each by itself, and then hears how all requests stand.
  ///
  /// - Throws: What the desk throws: then nothing is known to be on disk, and nothing more is sent.
  public mutating func run() async throws -> Ending {
    done = Ending.Done()
    let waiting = try desk.waiting()
    report(.began(waiting: waiting.count))
    let ending = try await carry(waiting)
    switch ending {
    case .done: try desk.succeed(offset: heard?.offset, hub: heard?.known, at: now())
    case .later(let failure): try desk.note(failure: failure.why, at: now())
    case .stopped(let problem): try desk.note(failure: problem.name, at: now())
    }
    report(.ended(ending))
    return ending
  }

  private mutating func carry(_ waiting: [DeskAnswer]) async throws -> Ending {
    var failed: Ending?
    for (place, answer) in waiting.enumerated() {
      switch try await tell(answer) {
      case .ended(.later(let failure)) where failure.isReached && failure.retryAfter == nil:
        // The hub could not take this one: the others do not wait behind it.
        failed = failed ?? .later(failure)
      case .ended(let ending): return ending
      case .settled: report(.delivered(settled: done.settled, left: waiting.count - place - 1))
      }
    }
    return try await listen() ?? failed ?? .done(done)
  }

  private enum Told {
    case settled
    case ended(Ending)
  }

  private mutating func tell(_ answer: DeskAnswer) async throws -> Told {
    guard try desk.count(answer) else { return .settled }
    let request = HubRequest(
      .post, "\(Self.path)/\(answer.booking)/\(answer.step.rawValue)", body: answer.body,
      fields: [("If-Match", "\"\(answer.revision)\""), ("Idempotency-Key", "\"\(answer.key)\"")])
    switch try await ask(BookingDocument.self, request) {
    case .answered(let document):
      guard document.booking == answer.booking else { return .ended(Self.misfit) }
      try desk.settle(answer, told: document)
    case .refused(let problem):
      try desk.settle(answer, refused: problem)
      done.refused += 1
      report(.answerRefused(answer.booking, answer.step, problem))
    case .ended(let ending): return .ended(ending)
    }
    done.settled += 1
    return .settled
  }

  /// All requests that are open, and of those that no longer are, what became of each. Nil where nothing went wrong.
  private mutating func listen() async throws -> Ending? {
    var open: Set<BookingID> = []
    var last: BookingID?
    var more = true
    while more {
      let page: BookingList
      switch try await ask(BookingList.self, HubRequest(.get, Self.path + (last.map { "?after=\($0)" } ?? ""))) {
      case .answered(let list): page = list
      case .refused(let problem): return .later(.init(why: problem.name, isReached: true))
      case .ended(let ending): return ending
      }
      let ids = page.requests.map(\.booking)
      // One that does not go on would be asked for ever.
      guard
        zip([last].compactMap(\.self) + ids, ids.dropFirst(last == nil ? 1 : 0)).allSatisfy({
          $0.rawValue < $1.rawValue
        }),
        !(page.more && ids.isEmpty)
      else { return Self.misfit }
      done.changes += try desk.hear(page.requests)
      open.formUnion(ids)
      (last, more) = (ids.last ?? last, page.more)
    }
    for id in try desk.open() where !open.contains(id) {
      switch try await ask(BookingDocument.self, HubRequest(.get, "\(Self.path)/\(id)")) {
      case .answered(let document):
        guard document.booking == id else { return Self.misfit }
        done.changes += try desk.hear([document])
      case .refused(let problem) where problem.kind == .notFound: try desk.forget(id)
      case .refused(let problem): return .later(.init(why: problem.name, isReached: true))
      case .ended(let ending): return ending
      }
    }
    return nil
  }

  private enum Outcome<Answer> {
    case answered(Answer)
    case refused(Problem)
    case ended(Ending)
  }

  /// One exchange; two where the clock was off.
  private mutating func ask<Answer: Decodable & Hashable>(
    _ type: Answer.Type, _ request: HubRequest
  ) async throws -> Outcome<Answer> {
    var verdict = try await send(type, request)
    if case .skewed(let hub?) = verdict {
      let offset = hub.unixSeconds - now().unixSeconds
      try desk.learn(offset: offset)
      report(.clock(offset: offset))
      verdict = try await send(type, request)
    }
    switch verdict {
    case .answered(let answer, _): return .answered(answer)
    case .poison(let problem): return .refused(problem)
    case .transient(let why, let retryAfter):
      return .ended(.later(.init(why: why, isReached: true, retryAfter: retryAfter)))
    case .skewed: return .ended(.later(.init(why: Problem.Kind.clockSkew.rawValue, isReached: true)))
    case .stop(let problem): return .ended(.stopped(problem))
    case .silent(let error):
      return .ended(.later(.init(why: error.why, isReached: false, isTimeout: error.isTimeout)))
    }
  }

  private mutating func send<Answer: Decodable & Hashable>(
    _ type: Answer.Type, _ request: HubRequest
  ) async throws -> Verdict<Answer> {
    guard let membership = try desk.membership() else {
      return .stop(Problem(.unknownDevice, "nobody has said which hub it is"))
    }
    let moment = now()
    let signed = try request.signed(
      by: signer, for: line.authority, created: moment.adding(seconds: membership.offset))
    do throws(LineFailure) {
      let answer = try await line.send(signed)
      if (200...299).contains(answer.status) { heard = HeardTime(answer, now()) ?? heard }
      return Verdict(ofDesk: answer)
    } catch { return .silent(error) }
  }

  private static let path = "/v1/operator/requests"
  private static let misfit = Ending.later(.init(why: "the answer does not fit the question", isReached: true))
}

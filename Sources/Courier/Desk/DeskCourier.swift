internal import Booking
public import SyncProtocol

/// Carries an operator's answers to the hub, and the requests of their provider back.
public struct DeskCourier {
  let desk: any DeskQueue
  let membership: Membership
  let line: any HubLine
  let signer: RequestSigner
  let now: @Sendable () -> HubMoment
  let report: @Sendable (CourierEvent) -> Void
  var done = Ending.Done()
  /// What the hub told of the time last.
  var heard: HeardTime?

  /// - Parameters:
  ///   - membership: Whom the line leads to, and as whom the signer signs.
  ///   - now: The machine's clock, which may be wrong.
  public init(
    desk: any DeskQueue, as membership: Membership, line: any HubLine, signer: RequestSigner,
    now: @escaping @Sendable () -> HubMoment, report: @escaping @Sendable (CourierEvent) -> Void
  ) {
    self.desk = desk
    self.membership = membership
    self.line = line
    self.signer = signer
    self.now = now
    self.report = report
  }

  /// Tells every answer that waits, each by itself, and hears how all requests stand.
  ///
  /// - Throws: What the desk throws: then nothing is known to be on disk, and nothing more is sent.
  public mutating func run() async throws -> Ending {
    (done, heard) = (Ending.Done(), nil)
    let (waiting, damaged) = try desk.waiting()
    (done.settled, done.refused) = (damaged, damaged)
    report(.began(waiting: waiting.count + damaged))
    let ending = try await carry(waiting)
    switch ending {
    case .done: break
    case .later(let failure): try desk.note(failure: failure.why, at: now())
    // Of a hub that was left the one that was joined knows nothing.
    case .stopped(let problem): if try isJoined() { try desk.note(failure: problem.name, at: now()) }
    }
    report(.ended(ending))
    return ending
  }

  private mutating func carry(_ waiting: [DeskAnswer]) async throws -> Ending {
    var failures: [Ending.Failure] = []
    for (place, answer) in waiting.enumerated() {
      switch try await tell(answer) {
      // The hub could not take this one: others do not wait behind it. But a hub that takes none is left alone.
      case .failed(let failure) where failures.count < Self.patience: failures.append(failure)
      case .failed(let failure): return .later(failure)
      case .ended(let ending): return ending
      case .settled: report(.delivered(settled: done.settled, left: waiting.count - place - 1 + failures.count))
      }
    }
    if let ending = try await listen() { return ending }
    try desk.succeed(offset: heard?.offset, hub: heard?.known, at: now())
    guard let failed = failures.max(by: { $0.retryAfter ?? 0 < $1.retryAfter ?? 0 }) else { return .done(done) }
    return .later(failed)
  }

  /// After so many that it cannot take the hub is not asked more in a run.
  private static let patience = 3

  private enum Told {
    case settled
    /// This one waits on.
    case failed(Ending.Failure)
    case ended(Ending)
  }

  private mutating func tell(_ answer: DeskAnswer) async throws -> Told {
    guard try isJoined() else { return .ended(.stopped(Self.left)) }
    guard try desk.count(answer) else { return .settled }
    let request = HubRequest(
      .post, "\(Self.path)/\(answer.booking)/\(answer.step.rawValue)", body: answer.body,
      fields: [("If-Match", "\"\(answer.revision)\""), ("Idempotency-Key", "\"\(answer.key)\"")])
    switch try await ask(BookingDocument.self, request) {
    case .answered(let document):
      guard document.booking == answer.booking else { return .failed(Self.misfit) }
      try desk.settle(answer, told: document)
    // It may have been put up from a backup of before the request, which then comes again.
    case .refused(let problem) where problem.kind == .notFound:
      try desk.uncount(answer)
      return .failed(.init(why: problem.name, isReached: true))
    case .refused(let problem):
      try desk.settle(answer, refused: problem)
      done.refused += 1
      report(.answerRefused(answer.booking, answer.step, problem))
    case .ended(.later(let failure)) where failure.isReached && !failure.isForAll: return .failed(failure)
    case .ended(let ending):
      if Self.isNotTaken(ending) { try desk.uncount(answer) }
      return .ended(ending)
    }
    done.settled += 1
    return .settled
  }

  /// Whether nothing of what was sent was taken, for certain: the hub said so, or it never left.
  private static func isNotTaken(_ ending: Ending) -> Bool {
    switch ending {
    case .later(let failure): failure.isUnsent || failure.isForAll
    case .stopped: true
    case .done: false
    }
  }

  static let path = "/v1/operator/requests"
  static let misfit = Ending.Failure(why: "the answer does not fit the question", isReached: true)
  /// Somebody joined another hub while this one watched: nothing is told to the wrong one.
  static let left = Problem(.unknownDevice, "another hub or member was joined meanwhile")
}

internal import ContentCoding
public import SyncProtocol

/// Carries a device's queue to its hub, and the hub's word back.
public struct Courier {
  let queue: any CourierQueue
  let line: any HubLine
  let signer: RequestSigner
  let now: @Sendable () -> HubMoment
  let report: @Sendable (CourierEvent) -> Void
  private var size = BatchSize()
  private var done = Ending.Done()

  /// - Parameter now: The device's clock, which may be wrong.
  public init(
    queue: any CourierQueue, line: any HubLine, signer: RequestSigner, now: @escaping @Sendable () -> HubMoment,
    report: @escaping @Sendable (CourierEvent) -> Void
  ) {
    self.queue = queue
    self.line = line
    self.signer = signer
    self.now = now
    self.report = report
  }

  /// Exchanges until nothing waits and nothing is new, or until something stands in the way.
  ///
  /// - Throws: What the queue throws: then nothing is known to be on disk, and nothing more is sent.
  public mutating func run() async throws -> Ending {
    try queue.reopen(at: now())
    done = Ending.Done()
    report(.began(waiting: try queue.status().waiting))
    var ending: Ending?
    while ending == nil { ending = try await carryOneBatch() }
    let how = ending ?? .done(done)
    switch how {
    case .done: break
    case .later(let failure):
      if failure.isTimeout { size.shrink() }
      try queue.note(failure: failure.why, at: now())
    case .stopped(let problem): try queue.note(failure: problem.name, at: now())
    }
    report(.ended(how))
    return how
  }

  /// Nil where there is more to do.
  private mutating func carryOneBatch() async throws -> Ending? {
    let batch = try queue.batch(maxOperations: size.operations, maxBytes: size.bytes, at: now())
    switch try await exchange(batch) {
    case .settled(let settlement, let response):
      size.grow()
      done.pollAfter = response.pollAfter
      if settlement.settled == 0, !batch.isEmpty { return .later(.init(why: "the hub asks to wait", isReached: true)) }
      let left = try queue.status().waiting
      if !batch.isEmpty { report(.delivered(settled: done.settled, left: left)) }
      return left == 0 && !response.more ? .done(done) : nil
    case .ended(let ending): return ending
    case .poison(let problem): return try await sift(batch, problem)
    }
  }

  /// Finds the one bad operation of a batch in as few exchanges as halving takes, and sets it aside.
  private mutating func sift(_ batch: [QueuedOperation], _ problem: Problem) async throws -> Ending? {
    var suspects = batch[...]
    // Nil while the suspects were not sent by themselves, but are what was left of a bad batch without its good half.
    var refusal: Problem? = problem
    // What the hub said last, where it took something.
    var last: SyncResponse?
    while let only = suspects.first {
      if suspects.count == 1, let refusal {
        try queue.quarantine(only, refusal, at: now())
        done.settled += 1
        done.refused += 1
        report(.refused(only.id, refusal))
        // Another exchange would carry nothing and bring nothing.
        return try last?.more == false && queue.status().waiting == 0 ? .done(done) : nil
      }
      let half = suspects.prefix(max(suspects.count / 2, 1))
      let rest = suspects.dropFirst(half.count)
      switch try await exchange(Array(half)) {
      case .settled(_, let response): (suspects, refusal, last) = (rest, nil, response)
      case .poison(let problem):
        try queue.release(Array(rest), at: now())
        (suspects, refusal) = (half, problem)
      case .ended(let ending):
        try queue.release(Array(rest), at: now())
        return ending
      }
    }
    // An empty batch is refused, or every half was taken by itself.
    return batch.isEmpty ? .later(.init(why: problem.name, isReached: true)) : nil
  }

  private enum Outcome {
    case settled(Settlement, SyncResponse)
    case poison(Problem)
    case ended(Ending)
  }

  /// One exchange; two where the clock was off. What was not settled and is not poison waits again.
  private mutating func exchange(_ batch: [QueuedOperation]) async throws -> Outcome {
    var verdict = try await send(batch)
    if case .skewed(let hub?) = verdict {
      let offset = hub.unixSeconds - now().unixSeconds
      try queue.learn(offset: offset)
      report(.clock(offset: offset))
      verdict = try await send(batch)
    }
    let failure: Ending
    switch verdict {
    case .poison(let problem): return .poison(problem)
    case .answered(let response, let judged):
      do {
        let moment = now()
        let offset = response.now.unixSeconds - moment.unixSeconds
        let settlement = try queue.settle(
          batch, response, known: response.now.known(judged ?? moment), offset: offset, at: moment)
        note(settlement, response, of: batch)
        return .settled(settlement, response)
      } catch is Problem {
        failure = .later(.init(why: "the answer does not fit the question", isReached: true))
      }
    case .transient(let why, let retryAfter):
      failure = .later(.init(why: why, isReached: true, retryAfter: retryAfter))
    case .skewed: failure = .later(.init(why: Problem.Kind.clockSkew.rawValue, isReached: true))
    case .stop(let problem): failure = .stopped(problem)
    case .silent(let error):
      failure = .later(.init(why: error.why, isReached: false, isTimeout: error.isTimeout))
    }
    try queue.release(batch, at: now())
    return .ended(failure)
  }

  private mutating func note(_ settlement: Settlement, _ response: SyncResponse, of batch: [QueuedOperation]) {
    done.settled += settlement.settled
    done.refused += settlement.refused
    done.changes += settlement.changes
    for result in response.results where result.code == .invalid {
      report(.refused(result.id, result.problem ?? Problem(.schema)))
    }
  }

  private func send(_ batch: [QueuedOperation]) async throws -> Verdict<SyncResponse> {
    guard let peer = try queue.peer() else { return .stop(Problem(.unknownDevice, "this device was never enrolled")) }
    let moment = now()
    let exchange = SyncRequest(
      incarnation: peer.incarnation, epoch: peer.epoch, cursor: peer.cursor, sentAt: moment,
      operations: batch.map(\.body))
    let bytes = try exchange.bytes()
    let coded = bytes.count < Self.plain ? nil : Gzip.coded(bytes)
    let request = HubRequest(
      .post, Self.path, body: coded ?? bytes, fields: coded == nil ? [] : [("Content-Encoding", "gzip")])
    let signed = try request.signed(by: signer, for: line.authority, created: moment.adding(seconds: peer.offset))
    do throws(LineFailure) { return Verdict(try await line.send(signed)) } catch {
      return .silent(error)
    }
  }

  private static let path = "/v1/sync"
  /// Bytes of a body below which coding saves no packet.
  private static let plain = 512
}

internal import SyncProtocol

extension DeskCourier {
  enum Outcome<Answer> {
    case answered(Answer)
    case refused(Problem)
    case ended(Ending)
  }

  /// One exchange; two where the clock was off.
  mutating func ask<Answer: Decodable & Hashable>(
    _ type: Answer.Type, _ request: HubRequest
  ) async throws -> Outcome<Answer> {
    var (verdict, time) = try await send(type, request)
    if case .skewed(let hub?) = verdict {
      let offset = hub.unixSeconds - now().unixSeconds
      try desk.learn(offset: offset)
      report(.clock(offset: offset))
      (verdict, time) = try await send(type, request)
    }
    switch verdict {
    case .answered(let answer, _):
      heard = time ?? heard
      return .answered(answer)
    case .poison(let problem): return .refused(problem)
    case .transient(let why, let retryAfter):
      return .ended(.later(.init(why: why, isReached: true, retryAfter: retryAfter)))
    case .skewed: return .ended(.later(.init(why: Problem.Kind.clockSkew.rawValue, isReached: true)))
    case .stop(let problem): return .ended(.stopped(problem))
    case .silent(let error):
      return .ended(
        .later(.init(why: error.why, isReached: false, isTimeout: error.isTimeout, isUnsent: error.isUnsent)))
    }
  }

  private func send<Answer: Decodable & Hashable>(
    _ type: Answer.Type, _ request: HubRequest
  ) async throws -> (Verdict<Answer>, HeardTime?) {
    guard let joined = try joined() else { return (.stop(Self.left), nil) }
    let signed = try request.signed(
      by: signer, for: line.authority, created: now().adding(seconds: joined.offset))
    do throws(LineFailure) {
      let answer = try await line.send(signed)
      return (Verdict(ofDesk: answer), HeardTime(answer, now()))
    } catch { return (.silent(error), nil) }
  }

  func isJoined() throws -> Bool { try joined() != nil }

  /// The membership as it is now, with the offset; nil where it is of another hub or member.
  private func joined() throws -> Membership? {
    try desk.membership().flatMap { $0.hub == membership.hub && $0.member == membership.member ? $0 : nil }
  }
}

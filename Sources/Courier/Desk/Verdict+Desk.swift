internal import SyncProtocol

extension Verdict {
  /// What an answer to an operator's machine means. That somebody may not do something, or that it came too late, is said
  /// of the one answer; and only where the hub itself says it.
  init(ofDesk answer: HubAnswer) {
    let problem = (200...299).contains(answer.status) ? nil : try? WireJSON.value(Problem.self, answer.body)
    switch problem?.kind {
    case .forbidden, .notFound, .invalidTransition, .staleRevision, .revisionRequired, .idempotencyConflict:
      self = .poison(problem ?? Problem(.malformed))
    default: self.init(answer)
    }
  }
}

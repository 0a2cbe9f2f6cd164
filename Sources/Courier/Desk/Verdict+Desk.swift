internal import SyncProtocol

extension Verdict {
  /// What an answer to an operator's machine means. What the hub says of one answer refuses that one alone, whatever kind
  /// of problem a newer hub may name.
  init(ofDesk answer: HubAnswer) {
    guard (400...499).contains(answer.status), let problem = try? WireJSON.value(Problem.self, answer.body) else {
      self.init(answer)
      return
    }
    switch (answer.status, problem.kind) {
    case (401, _), (410, _), (_, .revokedDevice), (408, _), (425, _), (429, _), (_, .inProgress): self.init(answer)
    default: self = .poison(problem)
    }
  }
}

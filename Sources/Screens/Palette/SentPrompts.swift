/// Prompts that were answered and whose act is not on disk yet. Where it fails, as on a full disk, what was typed is not
/// lost: the prompt comes back as it was.
struct SentPrompts: Sendable {
  private var waiting: [Effect: Prompt] = [:]
  private var returned: [Prompt] = []

  mutating func wait(for act: Effect, _ prompt: Prompt) { waiting[act] = prompt }

  /// - Parameter problem: Why the act failed; nil where it is on disk.
  mutating func settle(_ act: Effect, problem: String?) {
    guard var prompt = waiting.removeValue(forKey: act), let problem else { return }
    if case .line(var line) = prompt {
      line.problem = problem
      prompt = .line(line)
    }
    returned.append(prompt)
  }

  mutating func takeReturned() -> Prompt? { returned.isEmpty ? nil : returned.removeFirst() }
}

extension Model {
  /// Closes the prompt whose answer is an act, and remembers it until the act is on disk.
  mutating func send(_ act: Effect, of answered: Prompt) -> [Effect] {
    prompt = nil
    sent.wait(for: act, answered)
    return [act]
  }

  /// An act is over. A failure has been told just now.
  mutating func settle<Value>(_ act: Effect, _ result: Result<Value, Failure>) {
    switch result {
    case .success: sent.settle(act, problem: nil)
    case .failure: sent.settle(act, problem: toast?.text)
    }
  }
}

/// When a courier that watches runs again.
public struct Pace: Hashable, Sendable {
  private let backoff: Backoff
  private var failures = 0
  /// Seconds between looks at the hub where nothing waits.
  private static let poll = 15.0 * 60

  public init(_ backoff: Backoff) { self.backoff = backoff }

  /// Seconds to wait after a run; nil where only a person can help.
  /// - Parameter random: Evenly from 0 to below 1.
  public mutating func wait(after ending: Ending, random: Double) -> Double? {
    switch ending {
    case .done(let done):
      failures = 0
      return done.pollAfter.map(Double.init) ?? Self.poll * (0.8 + 0.4 * random)
    case .later(let failure):
      defer { failures += 1 }
      return backoff.wait(attempt: failures, retryAfter: failure.retryAfter, random: random)
    case .stopped: return nil
    }
  }
}

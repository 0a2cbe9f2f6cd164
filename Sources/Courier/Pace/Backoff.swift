/// How long to wait after a failure: capped exponential with full jitter, so that devices that lost the line together do
/// not come back together. All in seconds.
public struct Backoff: Hashable, Sendable {
  public let base: Double
  public let cap: Double

  public init(base: Double = 2, cap: Double) {
    self.base = base
    self.cap = cap
  }

  /// Stands on mains: 15 minutes at most.
  public static let kiosk = Backoff(cap: 15 * 60)
  /// Lives on a battery: an hour at most.
  public static let traveller = Backoff(cap: 60 * 60)

  /// - Parameters:
  ///   - attempt: How many failures went before, from 0.
  ///   - retryAfter: What the hub asked for: never less than that, and up to a quarter more.
  ///   - random: Evenly from 0 to below 1.
  public func wait(attempt: Int, retryAfter: Int? = nil, random: Double) -> Double {
    var most = base
    for _ in 0..<attempt where most < cap { most *= 2 }
    let wait = min(cap, most) * random
    guard let retryAfter, retryAfter > 0 else { return wait }
    return max(wait, Double(retryAfter) * (1 + random / 4))
  }
}

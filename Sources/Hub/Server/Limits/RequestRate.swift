internal import Synchronization
internal import SyncProtocol

/// How often one key may ask: a bucket that holds so many requests and fills up again. In memory: a hub that starts
/// again begins with full ones.
public final class RequestRate: Sendable {
  private let buckets = Mutex<[String: (left: Int, at: HubMoment)]>([:])
  private let burst: Int
  private let perSecond: Int

  /// As it stands, a queue of 10,000 operations goes out without a pause.
  public init(burst: Int = 240, perSecond: Int = 4) {
    self.burst = burst
    self.perSecond = perSecond
  }

  /// Counts a request. False where there are too many.
  /// - Parameter key: Of a device or member whose signature was good: others would fill the memory.
  func mayAsk(_ key: String, at now: HubMoment) -> Bool {
    buckets.withLock { buckets in
      let before = buckets[key] ?? (burst, now)
      let filled = max(now.unixSeconds - before.at.unixSeconds, 0) * perSecond
      let left = min(before.left + filled, burst)
      guard left > 0 else { return false }
      buckets[key] = (left - 1, now)
      return true
    }
  }
}

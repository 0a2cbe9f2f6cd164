import Dispatch
import Foundation
import Gazetteer
import Store
import Synchronization

/// How long a search goes on after it was asked to stop: a key was pressed, and the next search waits.
struct Interruption: Encodable {
  let query: String
  /// When it was asked to stop, counted from its start.
  let afterMicros: Double
  /// Whether it stopped early; otherwise it had its answer first.
  let stopped: Bool
  /// From the request to the end; negative where the answer came before.
  let micros: Double

  /// The query is asked anew for each moment, while a search runs that long.
  static func all(_ store: GazetteerStore, _ query: SearchQuery) throws -> [Interruption] {
    _ = try store.search(query) { false }
    return [200, 500, 1_000, 2_000, 5_000].map { once(store, query, after: .microseconds($0)) }
  }

  private final class Run: Sendable {
    let stop = Atomic(false)
    let began = Mutex<ContinuousClock.Instant?>(nil)
    let ended = Mutex<(at: ContinuousClock.Instant, stopped: Bool)?>(nil)
    let done = DispatchSemaphore(value: 0)
  }

  private static func once(_ store: GazetteerStore, _ query: SearchQuery, after delay: Duration) -> Interruption {
    let run = Run()
    Thread.detachNewThread {
      run.began.withLock { $0 = .now }
      var stopped = false
      do { _ = try store.search(query) { run.stop.load(ordering: .relaxed) } } catch { stopped = true }
      run.ended.withLock { $0 = (.now, stopped) }
      run.done.signal()
    }
    // Sleeping is too coarse for a fifth of a millisecond.
    var began = run.began.withLock { $0 }
    while began == nil { began = run.began.withLock { $0 } }
    let start = began ?? .now
    while ContinuousClock.now - start < delay {}
    let asked = ContinuousClock.now
    run.stop.store(true, ordering: .relaxed)
    // From here on the processor is the search's.
    run.done.wait()
    let ended = run.ended.withLock { $0 }
    return Interruption(
      query: query.text, afterMicros: (asked - start).micros, stopped: ended?.stopped ?? false,
      micros: ((ended?.at ?? asked) - asked).micros)
  }
}

internal import Dispatch
internal import Foundation
internal import Synchronization
public import SyncProtocol

/// The one way into the store for operations: whatever waits is committed as one group. A lone request waits for
/// nothing; a few wait for a moment, because where a few come more are on their way, and a commit and its flush cost as
/// much for one as for many (PostgreSQL's `commit_delay` and `commit_siblings`).
public final class IntakeWriter: Sendable {
  private struct Waiting {
    let intakes: [Intake]
    let answer: CheckedContinuation<[OperationResult], any Error>
  }

  /// Operations of one group at most.
  static let group = 512
  /// So many operations wait for no more.
  private static let enough = 32
  /// How long a few wait, seconds.
  private static let moment = 0.002

  private let store: any HubStoring
  /// What was committed, and what the hub answered.
  let metrics = Metrics()
  private let waiting = Mutex<(queue: [Waiting], isOpen: Bool)>(([], true))
  private let wake = DispatchSemaphore(value: 0)

  public init(store: any HubStoring) {
    self.store = store
    let thread = Thread { [self] in run() }
    thread.name = "intake"
    thread.start()
  }

  /// The results, once they are on stable storage.
  /// - Throws: What the store says; then nothing of it was kept. `Problem` of kind `unavailable` after `close`.
  public func commit(_ intakes: [Intake]) async throws -> [OperationResult] {
    if intakes.isEmpty { return [] }
    return try await withCheckedThrowingContinuation { answer in
      let isOpen = waiting.withLock { waiting in
        if waiting.isOpen { waiting.queue.append(Waiting(intakes: intakes, answer: answer)) }
        return waiting.isOpen
      }
      if isOpen { wake.signal() } else { answer.resume(throwing: Problem(.unavailable, "the hub is closing")) }
    }
  }

  /// How many operations wait for a commit.
  var depth: Int { waiting.withLock { $0.queue.reduce(0) { $0 + $1.intakes.count } } }

  /// Takes nothing more; what waits is still committed.
  public func close() {
    waiting.withLock { $0.isOpen = false }
    wake.signal()
  }

  private func run() {
    while true {
      wake.wait()
      if areFew { Thread.sleep(forTimeInterval: Self.moment) }
      let (group, isOver) = take()
      if !group.isEmpty { commit(group) }
      if isOver { return }
    }
  }

  /// More than one request, for whoever is alone stays so, and fewer operations than are worth a commit.
  private var areFew: Bool {
    waiting.withLock { $0.queue.count > 1 && $0.queue.reduce(0) { $0 + $1.intakes.count } < Self.enough }
  }

  private func take() -> (group: [Waiting], isOver: Bool) {
    waiting.withLock { waiting in
      var count = 0
      let group = waiting.queue.prefix { next in
        count += next.intakes.count
        return count <= Self.group || count == next.intakes.count
      }
      waiting.queue.removeFirst(group.count)
      if !waiting.queue.isEmpty { wake.signal() }
      return (Array(group), !waiting.isOpen && waiting.queue.isEmpty)
    }
  }

  private func commit(_ group: [Waiting]) {
    let intakes = group.flatMap(\.intakes)
    let start = ContinuousClock.now
    var kept: [OperationResult]?
    // Before anybody is told: whoever reads the counts after an answer finds it there.
    func count() { metrics.committed(intakes.count, kept, (ContinuousClock.now - start) / .seconds(1)) }
    do {
      var results = try store.commit(intakes)[...]
      kept = Array(results)
      count()
      for waiting in group {
        waiting.answer.resume(returning: Array(results.prefix(waiting.intakes.count)))
        results = results.dropFirst(waiting.intakes.count)
      }
    } catch {
      count()
      // Whether it was kept is not known to be so: nobody is told that it was, and all will come again.
      for waiting in group { waiting.answer.resume(throwing: error) }
    }
  }
}

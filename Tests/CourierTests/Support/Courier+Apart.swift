import Courier
import Dispatch

extension Courier {
  /// Runs on a thread of its own. Where a whole suite of tests holds the threads that tasks share, an exchange may wait
  /// for many minutes in its middle, and the hub takes nothing that was signed so long ago.
  mutating func runApart() async throws -> Ending {
    try await withTaskExecutorPreference(OwnThread()) { try await run() }
  }
}

extension DeskCourier {
  mutating func runApart() async throws -> Ending {
    try await withTaskExecutorPreference(OwnThread()) { try await run() }
  }
}

private final class OwnThread: TaskExecutor {
  private let queue = DispatchQueue(label: "courier")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

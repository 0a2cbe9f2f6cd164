import ArgumentParser
import Courier
import SyncProtocol

/// One run of a courier, or one after the other at its pace.
struct Rounds {
  let watch: Bool
  let report: @Sendable (CourierEvent) -> Void
  /// How much waits to be sent.
  let waiting: () throws -> Int

  /// - Throws: `ExitCode`: 69 hub not available, 74 I/O error, 75 try later.
  func keep(_ backoff: Backoff, _ run: () async throws -> Ending) async throws {
    var pace = Pace(backoff)
    while true {
      let ending: Ending
      do { ending = try await run() } catch {
        Console.warn("the requests cannot be read or written: \(error)")
        throw ExitCode(74)
      }
      guard watch, let wait = pace.wait(after: ending, random: .random(in: 0..<1)) else { return try close(ending) }
      report(.waits(seconds: Int(wait)))
      try await rest(wait, untilSomethingWaits: ending.isDone)
    }
  }

  /// What is put in the queue meanwhile goes out within seconds, but not before a failed line had its rest.
  private func rest(_ seconds: Double, untilSomethingWaits: Bool) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      try await Task.sleep(until: min(end, .now + .seconds(5)), clock: .continuous)
      if untilSomethingWaits, try waiting() > 0 { return }
    }
  }

  private func close(_ ending: Ending) throws {
    switch ending {
    case .done: return
    case .later(let failure): throw ExitCode(failure.isReached ? 75 : 69)
    case .stopped: throw ExitCode(69)
    }
  }
}

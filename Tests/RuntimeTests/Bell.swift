import Canvas
import Foundation

/// Counts calls, and can be waited for; the deadline only ends a test that failed.
final class Bell: Waker, @unchecked Sendable {
  private let condition = NSCondition()
  private var calls = 0
  private var swallowed = 0

  func wake() {
    condition.lock()
    calls += 1
    condition.broadcast()
    condition.unlock()
  }

  /// Whether anything was announced since the last time.
  func swallow() -> Bool {
    condition.lock()
    defer { condition.unlock() }
    defer { swallowed = calls }
    return calls > swallowed
  }

  /// Waits for a call since the last time, and swallows it; false when none came.
  func wait() -> Bool { wait { calls > swallowed } && swallow() }

  /// False when they never came.
  func wait(forCalls wanted: Int) -> Bool { wait { calls >= wanted } }

  private func wait(until isEnough: () -> Bool) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    let deadline = Date(timeIntervalSinceNow: 300)
    while !isEnough() {
      if !condition.wait(until: deadline) { return false }
    }
    return true
  }
}

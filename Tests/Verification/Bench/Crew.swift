import Foundation
import Synchronization

/// Threads that do the same with different numbers: everything here blocks.
enum Crew {
  /// Waits for all of them. Throws the first error.
  static func run(_ count: Int, _ work: @escaping @Sendable (Int) throws -> Void) throws {
    let crew = try start(count, work)
    try crew()
  }

  /// Starts them. What is returned waits for all.
  static func start(_ count: Int, _ work: @escaping @Sendable (Int) throws -> Void) throws -> () throws -> Void {
    let done = DispatchSemaphore(value: 0)
    let failure = Box<(any Error)?>(nil)
    for number in 0..<count {
      let thread = Thread {
        do { try work(number) } catch { failure.change { $0 = $0 ?? error } }
        done.signal()
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
    return {
      for _ in 0..<count { done.wait() }
      if let error = failure.value { throw error }
    }
  }
}

/// A value that threads share.
final class Box<Value: Sendable>: Sendable {
  private let held: Mutex<Value>
  init(_ value: Value) { held = Mutex(value) }
  var value: Value { held.withLock { $0 } }
  @discardableResult func change<Result: Sendable>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    try held.withLock { value in try body(&value) }
  }
}

/// Figures of a sample.
struct Sample {
  private let sorted: [Double]
  init(_ values: [Double]) { sorted = values.sorted() }
  var count: Int { sorted.count }
  /// - Parameter share: 0.5 for the median; 1 for the largest.
  func quantile(_ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
  var median: Double { quantile(0.5) }
  var largest: Double { sorted.last ?? 0 }
  var smallest: Double { sorted.first ?? 0 }
}

extension Double {
  /// With so many places.
  func shown(_ places: Int = 0) -> String { String(format: "%.\(places)f", self) }
}

import Foundation

/// Time on the wall since the command began.
struct StopWatch {
  private let limit: Double?
  private let start = StopWatch.now

  /// What is left for the start of the process and for writing the answer, in seconds.
  private static let margin = 0.02

  /// - Parameter seconds: How long the command may take; nil for as long as it needs.
  init(seconds: Double?) { limit = seconds.map { max(0, $0 - Self.margin) } }

  var elapsed: Double { Self.now - start }

  /// The share of the limit that is over; 1 at once where the limit is nothing.
  var share: Double {
    guard let limit else { return 0 }
    return limit > 0 ? elapsed / limit : 1
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

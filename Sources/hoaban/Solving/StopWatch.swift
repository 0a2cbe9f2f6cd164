import Foundation

/// Time on the wall since the process began, so that its start counts too.
struct StopWatch {
  private let limit: Double?
  private let start = StopWatch.now - StopWatch.age

  /// What is left for writing the answer, in seconds.
  private static let margin = 0.02

  /// - Parameter seconds: How long the command may take; nil for as long as it needs.
  init(seconds: Double?) { limit = seconds.map { max(0, $0 - Self.margin) } }

  var elapsed: Double { Self.now - start }

  /// The share of the limit that is over; 1 at once where the limit is nothing.
  var share: Double {
    guard let limit else { return 0 }
    return limit > 0 ? elapsed / limit : 1
  }

  private static var now: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// How old the process is, to a hundredth of a second: `starttime` of proc_pid_stat(5). 0 where nobody says.
  private static var age: Double {
    #if os(Linux)
      guard let bytes = FileManager.default.contents(atPath: "/proc/self/stat") else { return 0 }
      // The name of the program stands in parentheses and may hold anything.
      let fields = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
      guard fields.count > 19, let ticks = Double(fields[19]) else { return 0 }
      return min(5, max(0, seconds(CLOCK_BOOTTIME) - ticks / Double(sysconf(Int32(_SC_CLK_TCK)))))
    #else
      return 0
    #endif
  }
}

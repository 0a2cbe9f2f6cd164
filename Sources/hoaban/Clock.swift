import CivilTime
import Foundation

/// The clock of the machine.
enum Clock {
  static func unixMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// On Viet Nam's clock, wherever the machine stands.
  static func now() -> CivilDateTime { CivilDateTime(unixSeconds: unixMilliseconds() / 1_000) }
}

import Foundation
import Glibc

/// What couriers with wrong clocks are preloaded with, and whom they trust.
struct ClockSetting {
  let authority: Authority
  let clock: String
  private let trust: String

  init(_ run: Run) throws {
    authority = try Authority(run)
    clock = try Shim.library("clock", for: run)
    trust = try Shim.library("trust", for: run)
  }

  /// What stands before a courier's command. Its clock is the right one where its environment names none.
  func trusting(_ clock: WrongClock? = nil) -> [String] {
    let names = ["LD_PRELOAD": "\(self.clock):\(trust)", "HOABAN_CA": authority.list]
    return ["/usr/bin/env"] + names.merging(clock?.environment ?? [:]) { $1 }.map { "\($0)=\($1)" }
  }
}

/// A clock that is so many seconds off, for whom its environment is.
final class WrongClock {
  private let path: String

  init(_ path: String, _ seconds: Int) throws {
    self.path = path
    set(seconds)
  }

  var environment: [String: String] { ["HOABAN_CLOCK_FILE": path] }

  func set(_ seconds: Int) {
    // In place: it is mapped.
    let file = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    var value = Int64(seconds)
    _ = pwrite(file, &value, 8, 0)
    close(file)
  }
}

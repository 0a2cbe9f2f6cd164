import ArgumentParser
import Foundation
import Glibc
import GRDB
import SeededRandomness

/// V13: the device's wall clock is wrong, and steps while a courier runs.
struct Clocks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Step the device's wall clock (V13).",
    discussion: """
      A preloaded library moves the wall clock of the courier's process and leaves the monotonic one. Requests are \
      queued with the right clock: until when an answer is wanted is the traveller's word.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Rounds through all steps.") var count = 5

  /// What is wrong, in seconds; 1970 and 2099 by today's date.
  private static func steps(_ now: Int) -> [(String, Int)] {
    let year = 31_556_952
    return [
      ("+10 min", 600), ("-10 min", -600), ("+1 day", 86_400), ("-1 day", -86_400), ("+10 years", 10 * year),
      ("-10 years", -10 * year), ("1970", 86_400 - now), ("2099", 4_070_908_800 - now),
    ]
  }

  func run() throws {
    let run = try Run("clocks", options)
    let library = try Shim.library("clock", for: run)
    let scene = try Scene(run, real: 1, simulated: 0)
    let device = scene.real[0]
    var (random, findings, sessions) = (run.random(1), [Finding](), 0)
    let zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"]
    for _ in 0..<count {
      for (name, seconds) in Self.steps(Int(Date().timeIntervalSince1970)) {
        for isSudden in [false, true] {
          scene.acknowledged.add(try device.enqueued(12, seed: random.next()), by: "device")
          let clock = try Clock(run.folder + "/clock", isSudden ? 0 : seconds)
          let child = try device.courier(environment: [
            "LD_PRELOAD": library, "HOABAN_CLOCK_FILE": clock.path, "TZ": random.pick(zones),
          ])
          if isSudden {
            usleep(UInt32(random.next(200_000)))
            clock.set(seconds)
          }
          let status = child.wait()
          sessions += 1
          run.history.add("session", ["clock": name, "sudden": "\(isSudden)", "status": "\(status)"])
          // Stepping in the middle of a signature may cost one session, and the next must do.
          if status != 0, !isSudden || status != 75 {
            findings.append(Finding(promise: "V13", what: "\(name): the courier ended with \(status)"))
          }
        }
      }
      guard try device.drain() else { throw Trouble("the courier does not get through") }
    }
    findings += try scene.settle()
    let expired: Int = try Ledger(scene.hub.database).rows("SELECT count(*) FROM booking WHERE status = 'expired'")[0][
      0]
    if expired > 0 { findings.append(Finding(promise: "V13", what: "\(expired) expired by a wrong clock")) }
    try run.finish("\(sessions) sessions, \(scene.operations) operations at the hub", findings)
  }

  private final class Clock {
    let path: String
    init(_ path: String, _ seconds: Int) throws {
      self.path = path
      set(seconds)
    }
    func set(_ seconds: Int) {
      // In place: it is mapped.
      let file = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
      var value = Int64(seconds)
      _ = pwrite(file, &value, 8, 0)
      close(file)
    }
  }
}

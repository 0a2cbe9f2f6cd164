import ArgumentParser
import Foundation
import Glibc
import GRDB
import SeededRandomness

/// V13: the device's wall clock is wrong, and steps while a courier runs that speaks TLS.
struct Clocks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Step the device's wall clock (V13).",
    discussion: """
      A preloaded library moves the wall clock of the courier's process and leaves the monotonic one. The hub is behind \
      TLS, with a certificate of an authority of this run that is valid for 90 days from now. Requests are queued with \
      the right clock: until when an answer is wanted is the traveller's word. Needs python3 and openssl.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Rounds through all steps.") var count = 5

  /// What is wrong, in seconds; 1970 and 2099 by today's date.
  private static func steps(_ now: Int) -> [(String, Int)] {
    let year = 31_556_952
    return [
      ("+10 min", 600), ("-10 min", -600), ("+1 day", 86_400), ("-1 day", -86_400), ("+10 years", 10 * year),
      ("-10 years", -10 * year), ("1970", 86_400 - now), ("2099", 4_070_908_800 - now), ("-200 days", -200 * 86_400),
    ]
  }

  func run() throws {
    let run = try Run("clocks", options)
    let setting = try ClockSetting(run)
    let scene = try Scene(run, real: 0, simulated: 0)
    let front = try TLSFront(run, "front", hub: scene.hub, try setting.authority.certificate("hub"))
    let device = try Real(run, "device", hub: scene.hub, address: front.address, wrapper: setting.trusting())
    var (random, findings, sessions) = (run.random(1), [Finding](), 0)
    let zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"]
    let steps = Self.steps(Int(Date().timeIntervalSince1970))
    for _ in 0..<count {
      // At last the clock is put right. What the hub found it off until then can be right too.
      for (name, seconds) in steps + [("right", 0)] {
        for isSudden in [true, false] {
          scene.acknowledged.add(try device.enqueued(12, seed: random.next()), by: "device")
          let clock = try WrongClock(run.folder + "/clock", isSudden ? 0 : seconds)
          let child = try device.courier(environment: clock.environment.merging(["TZ": random.pick(zones)]) { $1 })
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
    var others: [Real] = []
    for (name, seconds) in steps {
      let clock = try WrongClock("\(run.folder)/clock \(name)", seconds)
      do {
        let other = try Real(
          run, "device \(name)", hub: scene.hub, address: front.address, wrapper: setting.trusting(clock))
        scene.acknowledged.add(try other.enqueued(3, seed: random.next()), by: "device \(name)")
        others.append(other)
      } catch let trouble as Trouble { findings.append(Finding(promise: "V13", what: "\(name): \(trouble)")) }
    }
    findings += try lateHub(run, setting, scene, front)
    let (refusals, broken) = try refusals(run, setting, scene, device, steps)
    findings += broken
    findings += try scene.settle(with: [device] + others)
    let expired: Int = try Ledger(scene.hub.database).rows("SELECT count(*) FROM booking WHERE status = 'expired'")[0][
      0]
    if expired > 0 { findings.append(Finding(promise: "V13", what: "\(expired) expired by a wrong clock")) }
    try run.finish(
      "\(sessions) sessions over TLS, \(scene.operations) operations at the hub, \(others.count) devices enrolled with a "
        + "wrong clock, \(refusals) bad certificates refused", findings)
  }
}

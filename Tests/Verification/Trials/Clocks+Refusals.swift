import Foundation
import GRDB

extension Clocks {
  /// A device that knows a time years ahead, as no hub can tell it any more, is cut off; a new enrolment is the way out.
  func lateHub(_ run: Run, _ setting: ClockSetting, _ scene: Scene, _ front: TLSFront) throws -> [Finding] {
    func enrolled() throws -> Real {
      try Real(run, "device of a late hub", hub: scene.hub, address: front.address, wrapper: setting.trusting())
    }
    let device = try enrolled()
    let outbox = try DatabaseQueue(path: device.outbox)
    try outbox.write { try $0.execute(sql: "UPDATE peer SET last_hub_time = 3800000000, hub_time_offset = 2000000000") }
    try outbox.close()
    let before = try device.courier().wait()
    let after = try enrolled().courier().wait()
    run.history.add("late hub", ["before": "\(before)", "after": "\(after)"])
    return before == 69 && after == 0
      ? []
      : [Finding(promise: "V13", what: "a late hub: the courier ended with \(before), enrolled anew with \(after)")]
  }

  /// Certificates that no clock makes good: of an authority that nobody trusts, and one that had expired before the hub
  /// was last heard of. And one that has expired by a clock that can be right.
  func refusals(
    _ run: Run, _ setting: ClockSetting, _ scene: Scene, _ device: Real, _ steps: [(String, Int)]
  ) throws -> (count: Int, findings: [Finding]) {
    let day = 86_400
    let past = try WrongClock(run.folder + "/clock of openssl", -100 * day)
    let expired = try TLSFront(
      run, "expired", hub: scene.hub,
      try setting.authority.certificate(
        "expired", environment: past.environment.merging(["LD_PRELOAD": setting.clock]) { $1 }))
    var (count, findings) = (0, [Finding]())
    func expectRefusal(_ what: String, _ words: String, _ courier: () throws -> Child) throws {
      let before = File.text(device.courierLog).count
      let status = try courier().wait()
      let told = File.text(device.courierLog).dropFirst(before)
      run.history.add("bad certificate", ["what": what, "status": "\(status)"])
      if status == 69, told.contains(words) {
        count += 1
      } else {
        findings.append(Finding(promise: "V13", what: "\(what): the courier ended with \(status): \(told.suffix(200))"))
      }
    }
    let stranger = Real(run, folder: device.folder)
    for (name, seconds) in [("right", 0)] + steps {
      let clock = try WrongClock(run.folder + "/clock", seconds)
      try expectRefusal("\(name), not trusted", "unable to get local issuer certificate") {
        try stranger.courier(environment: clock.environment.merging(["LD_PRELOAD": setting.clock]) { $1 })
      }
      try expectRefusal("\(name), expired", "certificate has expired") {
        try device.courier(environment: clock.environment, through: expired.address)
      }
    }
    let late = try WrongClock(run.folder + "/clock", 100 * day)
    try expectRefusal("100 days later", "certificate has expired") {
      try device.courier(environment: late.environment)
    }
    return (count, findings)
  }
}

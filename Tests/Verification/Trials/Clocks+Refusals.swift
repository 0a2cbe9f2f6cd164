import Foundation

extension Clocks {
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

import SyncProtocol

/// One device's key speaks for two makings of its files within a day: it was copied, or went back to an older copy.
/// Nothing is lost by it and nothing is decided by it; somebody should have a look.
enum CloneWatch {
  /// Seconds.
  static let window = 86_400
  /// How exactly the last time is kept, seconds: not every exchange is to write.
  static let grain = 3_600
}

extension HubLedger {
  /// Why a device may not ask for more now. Who is not enrolled has no role, and no way in but the tests'.
  func refusal(_ device: DeviceID, _ quotas: Quotas, at now: HubMoment) throws -> Problem? {
    guard quotas != .none, let use = try use(of: device, at: now) else { return nil }
    return quotas.refusal(use.role, open: use.open, recent: use.recent)
  }

  func see(_ incarnation: Incarnation, of device: DeviceID, at now: HubMoment) throws {
    let known = try incarnations(of: device)
    let start = now.adding(seconds: -CloneWatch.window)
    let end = start.adding(seconds: -CloneWatch.grain)
    let seen = known[incarnation]
    if let seen, seen > now.adding(seconds: -CloneWatch.grain) { return }
    // Told once a day and not at every turn that the two take.
    if (seen ?? start) <= start {
      let others = known.count { $0.key != incarnation && $0.value > end }
      if others > 0 {
        try audit(
          at: now, actor: device.rawValue, "clone", subject: device.rawValue,
          detail: "\(others + 1) incarnations within a day")
      }
    }
    try remember(incarnation, of: device, at: now, forgetting: end)
  }

  func mayTry(_ names: [String], at now: HubMoment) throws -> Bool {
    let start = ClaimTries.start(now)
    guard ClaimTries.areFew(try tries(names, since: start)) else { return false }
    try addTry(names, at: now, forgetting: start)
    return true
  }
}

import SyncProtocol

extension HubLedger {
  /// Why a device may not ask for more now. Who is not enrolled has no role, and no way in but the tests'.
  func refusal(_ device: DeviceID, _ quotas: Quotas, at now: HubMoment) throws -> Problem? {
    guard quotas != .none, let use = try use(of: device, at: now) else { return nil }
    return quotas.refusal(use.role, open: use.open, recent: use.recent)
  }

  /// As `CloneWatch` does.
  func see(_ incarnation: Incarnation, of device: DeviceID, at now: HubMoment) throws {
    let known = try incarnations(of: device)
    let start = now.adding(seconds: -CloneWatch.window)
    let end = start.adding(seconds: -CloneWatch.grain)
    let seen = known[incarnation]
    if let seen, seen > now.adding(seconds: -CloneWatch.grain) { return }
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
}

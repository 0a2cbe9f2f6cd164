import SyncProtocol

extension HubLedger {
  /// A refusal is kept too: it counts.
  func tryEnrol(_ request: EnrolmentRequest, as id: DeviceID, at now: HubMoment) throws -> Result<Device, Problem> {
    do { return .success(try enrol(request, as: id, at: now)) } catch let refusal as Problem {
      try countWrong(request.code.name)
      return .failure(refusal)
    }
  }

  /// - Throws: `Problem` before anything is written.
  private func enrol(_ request: EnrolmentRequest, as id: DeviceID, at now: HubMoment) throws -> Device {
    let refused = Problem(.forbidden, "no code that can be used")
    guard let (code, used) = try code(request.code.digest), code.expiresAt > now else { throw refused }
    if let used {
      // The answer was lost on its way: the same key asks again.
      guard let device = try device(used), device.publicKey == request.publicKey else { throw refused }
      return device
    }
    guard try !hasDevice(request.publicKey) else { throw refused }
    let device = Device(id: id, publicKey: request.publicKey, role: code.role, site: code.site, enrolledAt: now)
    try add(device, with: code.digest)
    try audit(at: now, actor: id.rawValue, "enrolment", subject: id.rawValue, detail: code.role.rawValue)
    return device
  }

  func revoke(_ id: DeviceID, at now: HubMoment, by actor: String) throws {
    guard let device = try device(id) else { throw Problem(.notFound, "no device has this id") }
    guard device.revokedAt == nil else { return }
    try revoke(id, at: now)
    try audit(at: now, actor: actor, "revocation", subject: id.rawValue)
  }
}

internal import Booking
public import SyncProtocol

/// Lets a hub know a device.
public struct Enroller {
  let queue: any CourierQueue
  let keys: KeyFolder
  let now: @Sendable () -> HubMoment

  public init(queue: any CourierQueue, keys: KeyFolder, now: @escaping @Sendable () -> HubMoment) {
    self.queue = queue
    self.keys = keys
    self.now = now
  }

  /// Safe to do again with the same code where the answer was lost.
  ///
  /// - Parameter nonce: 16 random bytes.
  /// - Throws: `LineFailure`, the hub's `Problem`, `KeyFolderError`, and what the queue throws.
  public func enrol(
    at hub: HubAddress, over line: any HubLine, code: String, nonce: [UInt8]
  ) async throws -> Enrolled {
    let seed = try keys.pending()
    // The key has no name yet; only the enrolment is signed with it here.
    guard let signer = RequestSigner(keyID: "", seed: seed) else { throw KeyFolderError() }
    let nonce = Base64URL.text(nonce)
    let signature = try signer.signature(
      of: Enrolment.signed(code: code, authority: line.authority, nonce: nonce))
    let body = try WireJSON.bytes(
      Enrolment(
        code: code, publicKey: Base64URL.text(signer.publicKey), nonce: nonce,
        signature: Base64URL.text(signature)))
    let answer = try await line.send(HubRequest(.post, "/v1/enrolments", body: body))
    guard (200...299).contains(answer.status) else {
      let problem = (try? WireJSON.value(Problem.self, answer.body)) ?? Problem(.unavailable, "status \(answer.status)")
      // It may be known already from a code whose answer never came: the next try begins anew.
      if problem.kind == .forbidden { keys.forgetPending() }
      throw problem
    }
    let enrolled = try WireJSON.value(Enrolled.self, answer.body)
    try keys.give(to: enrolled.device)
    let moment = now()
    try queue.enrol(
      Enrolled(
        device: enrolled.device, role: enrolled.role, epoch: enrolled.epoch,
        now: enrolled.now.known(answer.judged ?? moment)),
      hub: hub.description, offset: enrolled.now.unixSeconds - moment.unixSeconds)
    keys.forgetPending()
    return enrolled
  }
}

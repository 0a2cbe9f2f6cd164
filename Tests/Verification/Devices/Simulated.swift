import Booking
import Foundation
import SyncProtocol

/// A device without a disk: it speaks the protocol and remembers what it must.
final class Simulated: @unchecked Sendable {
  let hub: HubUnderTest
  private(set) var signer: RequestSigner
  let incarnation: Incarnation
  private(set) var epoch: Epoch?
  private(set) var cursor = 0
  private var line: Connection?

  init(_ hub: HubUnderTest, _ asking: inout Asking) throws {
    self.hub = hub
    guard let incarnation = Incarnation(random: asking.bytes(16)),
      let key = RequestSigner(keyID: "", seed: RequestSigner.newSeed())
    else { throw Trouble("no key") }
    self.incarnation = incarnation
    signer = key
    try enrol(&asking)
  }

  private func enrol(_ asking: inout Asking) throws {
    let seed = RequestSigner.newSeed()
    guard let key = RequestSigner(keyID: "", seed: seed) else { throw Trouble("no key") }
    let (code, nonce) = (try hub.code(), Base64URL.text(asking.bytes(16)))
    let signature = try key.signature(of: Enrolment.signed(code: code, authority: hub.authority, nonce: nonce))
    let body = try WireJSON.bytes(
      Enrolment(
        code: code, publicKey: Base64URL.text(key.publicKey), nonce: nonce, signature: Base64URL.text(signature)))
    let answer = try Connection(port: hub.port).exchange(
      Message.unsigned("POST", "/v1/enrolments", body, authority: hub.authority))
    guard answer.status == 201 else { throw Trouble("enrolment: \(answer.status)") }
    let enrolled = try WireJSON.value(Enrolled.self, answer.body)
    guard let signer = RequestSigner(keyID: enrolled.device.rawValue, seed: seed) else { throw Trouble("no key") }
    self.signer = signer
    epoch = enrolled.epoch
  }

  func body(_ operations: [[UInt8]], changes: Int = SyncLimits.changes) throws -> [UInt8] {
    try SyncRequest(
      incarnation: incarnation, epoch: epoch, cursor: cursor, sentAt: Asking.now(), operations: operations,
      maxChanges: changes
    ).bytes()
  }

  /// The bytes of one exchange.
  /// - Parameter changes: How many the answer may hold.
  func message(
    _ operations: [[UInt8]], changes: Int = SyncLimits.changes, created: HubMoment = Asking.now()
  ) throws -> [UInt8] {
    try Message.signed(
      "POST", "/v1/sync", try body(operations, changes: changes), by: signer, authority: hub.authority,
      created: created)
  }

  /// Sends once over a connection that is kept.
  func answer(_ message: [UInt8]) throws -> Answer {
    // The hub may have ended it meanwhile; whatever is sent twice counts once.
    if let line, let answer = try? line.exchange(message) { return answer }
    line = nil
    let fresh = try Connection(port: hub.port)
    let answer = try fresh.exchange(message)
    line = fresh
    return answer
  }

  /// Sends until the hub has answered; whoever kills it meanwhile starts it again.
  func deliver(_ operations: [SyncProtocol.Operation], patience: Int = 600) throws -> SyncResponse {
    let bodies = operations.map { WireJSON.bytes($0) }
    let end = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        let answer = try self.answer(try message(bodies))
        if answer.status == 200 { return try heard(answer) }
        guard [429, 503].contains(answer.status) else {
          throw Trouble("the hub answers \(answer.status): \(String(decoding: answer.body, as: UTF8.self))")
        }
      } catch is LineLost {}
      guard ContinuousClock.now < end else { throw Trouble("the hub does not answer") }
      usleep(5_000)
    }
  }

  func heard(_ answer: Answer) throws -> SyncResponse {
    let response = try WireJSON.value(SyncResponse.self, answer.body)
    epoch = response.epoch
    cursor = response.cursor
    return response
  }
}

/// HTTP requests as bytes.
enum Message {
  static func unsigned(
    _ method: String, _ target: String, _ body: [UInt8], authority: String,
    _ fields: [(name: String, value: String)] = []
  ) -> [UInt8] {
    var head = "\(method) \(target) HTTP/1.1\r\nHost: \(authority)\r\nContent-Type: application/json\r\n"
    for field in fields { head += "\(field.name): \(field.value)\r\n" }
    return Array((head + "Content-Length: \(body.count)\r\n\r\n").utf8) + body
  }

  /// - Parameter created: By the hub's clock, which is this machine's.
  static func signed(
    _ method: String, _ target: String, _ body: [UInt8], by signer: RequestSigner, authority: String,
    _ fields: [(name: String, value: String)] = [], created: HubMoment = Asking.now()
  ) throws -> [UInt8] {
    let parts = RequestParts(method: method, authority: authority, target: target, body: body)
    let signature = try signer.fields(parts, created: created)
    return unsigned(method, target, body, authority: authority, fields + signature)
  }
}

import Booking
import Crypto
import Foundation
import Hummingbird
import SyncProtocol

extension HubServer {
  /// `POST /v1/enrolments`. Safe to send again: the same code and key give the same device while the code lives.
  func enrol(_ request: Request) async throws -> Response {
    let now = world.now()
    let wanted = try WireJSON.received(Enrolment.self, try await ReceivedBody(request, atMost: .small).decoded())
    guard let code = EnrolmentCode(typed: wanted.code), let publicKey = Base64URL.bytes(wanted.publicKey),
      let signature = Base64URL.bytes(wanted.signature), Base64URL.bytes(wanted.nonce)?.count == 16,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
    else { throw Problem(.schema, "no code, key, nonce and signature") }
    let text = Enrolment.signed(
      code: wanted.code, authority: request.head.authority ?? "", nonce: wanted.nonce)
    guard key.isValidSignature(Data(signature), for: Data(text)) else {
      throw Problem(.badSignature, "the key did not sign this enrolment")
    }
    guard let fresh = DeviceID(random: world.random(8)) else { throw Problem(.unavailable) }
    let device = try store.enrol(EnrolmentRequest(code: code, publicKey: publicKey), as: fresh, at: now)
    return try Answering.json(
      Enrolled(device: device.id, role: device.role.rawValue, epoch: try store.epoch(), now: now), status: .created)
  }
}

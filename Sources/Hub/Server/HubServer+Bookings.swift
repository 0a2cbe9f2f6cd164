import Booking
import Hummingbird
import SyncProtocol

extension HubServer {
  /// `GET /v1/bookings/{uuid}`: how a booking of this device stands.
  func booking(_ request: Request, _ parameters: Parameters) async throws -> Response {
    let signed = try await SignedRequest(request, at: world.now(), key: key)
    guard let id = parameters.get("uuid").flatMap(BookingID.init(rawValue:)), let booking = try store.booking(id),
      booking.device.rawValue == signed.keyID
    else { throw Problem(.notFound, "no booking has this uuid") }
    return try Revision.answer(BookingDocument(booking, isForProvider: false), to: request)
  }

  private struct Claim: Decodable {
    let reference: String
    let pin: String
  }

  /// `POST /v1/claims`: how a booking stands, for whoever has its reference and the six digits that go with it. What is
  /// wrong is not told: a reference that nobody has is answered as one with other digits.
  func claim(_ request: Request) async throws -> Response {
    let claim = try WireJSON.received(Claim.self, try await ReceivedBody(request, atMost: .small).decoded())
    guard let reference = ClaimReference(rawValue: claim.reference), claim.pin.utf8.count == 6,
      claim.pin.utf8.allSatisfy({ (48...57).contains($0) })
    else { throw Problem(.schema, "a reference like HB-7K3M-Q9 and six digits") }
    guard claims.mayTry(reference, at: world.now()) else {
      throw Problem(.rateLimited, "five tries in 15 minutes")
    }
    let found = try store.bookings(claiming: reference).first { booking in
      booking.enquiry?.claimProof == ClaimProof.text(of: booking.id, pin: claim.pin)
    }
    guard let found else { throw Problem(.notFound, "no booking has this reference and these digits") }
    claims.forget(reference)
    return try Answering.json(BookingDocument(found, isForProvider: false))
  }
}

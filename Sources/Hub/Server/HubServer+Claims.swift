import Booking
import HTTPTypes
import Hummingbird
import SyncProtocol

/// What whoever has a reference and its digits may do.
enum ClaimStep: String, CaseIterable {
  case cancel, accept, decline

  /// - Throws: `Problem` of kind `schema`.
  fileprivate func intent(_ claim: Claim) throws(Problem) -> SyncProtocol.Operation.Intent {
    if self == .cancel {
      let reason = TypedText.cleaned(claim.reason ?? "")
      guard reason.count <= BookingLimits.noteLength else { throw Problem(.schema, "more than 500 characters") }
      return .cancel(reason: reason)
    }
    guard let offer = claim.offer else { throw Problem(.schema, "offer_id is missing") }
    return self == .accept ? .accept(offer) : .decline(offer)
  }
}

private struct Claim: Decodable {
  let reference: String
  let pin: String
  let reason: String?
  let offer: OfferID?

  enum CodingKeys: String, CodingKey {
    case reference, pin, reason
    case offer = "offer_id"
  }
}

extension HubServer {
  /// `POST /v1/claims`: how a booking stands, for whoever has its reference and the six digits that go with it.
  func claim(_ request: Request) async throws -> Response {
    let body = try await ReceivedBody(request, atMost: .small).decoded()
    let booking = try claimed(try WireJSON.received(Claim.self, body), request)
    return Answering.json(BookingDocument(booking, isForProvider: false))
  }

  /// `POST /v1/claims/{step}`: cancels, or answers the alternative that stands.
  func act(_ step: ClaimStep, _ request: Request) async throws -> Response {
    let body = try await ReceivedBody(request, atMost: .small).decoded()
    let claim = try WireJSON.received(Claim.self, body)
    let intent = try step.intent(claim)
    let key = try IdempotencyKey(
      field: request.headers[.idempotencyKey], command: Array("\(step.rawValue)\n".utf8) + body)
    let booking = try claimed(claim, request)
    let after = try store.act(intent, on: booking.id, at: world.now(), under: key)
    return Answering.json(BookingDocument(after, isForProvider: false))
  }

  /// What is wrong is not told: a reference that nobody has is answered as one with other digits.
  private func claimed(_ claim: Claim, _ request: Request) throws -> HubBooking {
    guard let reference = ClaimReference(rawValue: claim.reference), claim.pin.utf8.count == 6,
      claim.pin.utf8.allSatisfy({ (48...57).contains($0) })
    else { throw Problem(.schema, "a reference like HB-7K3M-Q9 and six digits") }
    let names = ClaimTries.names(reference, forwarded: request.headers[.forwardedFor])
    guard try store.mayTry(names, at: world.now()) else { throw Problem(.rateLimited, "five tries in 15 minutes") }
    let found = try store.bookings(claiming: reference).first { booking in
      booking.enquiry?.claimProof == ClaimProof.text(of: booking.id, pin: claim.pin)
    }
    guard let found else { throw Problem(.notFound, "no booking has this reference and these digits") }
    try store.takeBack(names)
    return found
  }
}

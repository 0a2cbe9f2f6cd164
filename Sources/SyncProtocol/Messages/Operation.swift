public import Booking

/// One intent of a traveller, made once and sent byte for byte until the hub has answered it.
///
/// Written as JSON members `op_id`, `uuid`, `kind` and those of the kind: `request`, `reason`, `offer_id`.
public struct Operation: Hashable, Sendable {
  public let id: OperationID
  public let booking: BookingID
  public let intent: Intent

  public enum Intent: Hashable, Sendable {
    case request(Enquiry)
    /// - Parameter reason: In the traveller's words; may be empty.
    case cancel(reason: String)
    case accept(OfferID)
    case decline(OfferID)
  }

  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable { case request, cancel, accept, decline }

  public init(id: OperationID, booking: BookingID, intent: Intent) {
    self.id = id
    self.booking = booking
    self.intent = intent
  }

  public var kind: Kind {
    switch intent {
    case .request: .request
    case .cancel: .cancel
    case .accept: .accept
    case .decline: .decline
    }
  }
}

extension Operation: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "op_id"
    case booking = "uuid"
    case kind, request, reason
    case offer = "offer_id"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    id = try members.decode(OperationID.self, forKey: .id)
    booking = try members.decode(BookingID.self, forKey: .booking)
    switch try members.decode(Kind.self, forKey: .kind) {
    case .request:
      guard id == OperationID(asking: booking) else {
        throw DecodingError.dataCorruptedError(
          forKey: .id, in: members, debugDescription: "of a request it is the uuid of the booking")
      }
      intent = .request(try members.decode(Enquiry.self, forKey: .request))
    case .cancel:
      let reason = try members.foreignText(.reason) ?? ""
      guard reason.count <= BookingLimits.noteLength else {
        throw DecodingError.dataCorruptedError(forKey: .reason, in: members, debugDescription: "over 500 characters")
      }
      intent = .cancel(reason: reason)
    case .accept: intent = .accept(try members.decode(OfferID.self, forKey: .offer))
    case .decline: intent = .decline(try members.decode(OfferID.self, forKey: .offer))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(id, forKey: .id)
    try members.encode(booking, forKey: .booking)
    try members.encode(kind, forKey: .kind)
    switch intent {
    case .request(let enquiry): try members.encode(enquiry, forKey: .request)
    case .cancel(let reason): if !reason.isEmpty { try members.encode(reason, forKey: .reason) }
    case .accept(let offer), .decline(let offer): try members.encode(offer, forKey: .offer)
    }
  }
}

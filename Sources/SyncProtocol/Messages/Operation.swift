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

  public enum Kind: String, JSONWriting, CaseIterable, Hashable, Sendable { case request, cancel, accept, decline }

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

extension Operation: Decodable, JSONWriting {
  private enum CodingKeys: String, CodingKey {
    case id = "op_id"
    case booking = "uuid"
    case kind, request, reason
    case offer = "offer_id"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    id = try members.named(.id)
    booking = try members.named(.booking)
    switch try members.named(.kind, as: Kind.self) {
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
    case .accept: intent = .accept(try members.named(.offer))
    case .decline: intent = .decline(try members.named(.offer))
    }
  }

  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("kind", kind)
      switch intent {
      case .accept(let offer), .decline(let offer): json.member("offer_id", offer)
      case .request, .cancel: break
      }
      json.member("op_id", id)
      switch intent {
      case .request(let enquiry): json.member("request", enquiry)
      case .cancel(let reason): json.member("reason", reason.isEmpty ? nil : reason)
      case .accept, .decline: break
      }
      json.member("uuid", booking)
    }
  }
}

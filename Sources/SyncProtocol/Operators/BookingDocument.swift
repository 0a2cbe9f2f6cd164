public import Booking

/// A booking as the hub's routes tell it.
public struct BookingDocument: Hashable, Decodable, JSONWriting, Sendable {
  public let booking: BookingID
  public let revision: Int
  public let status: BusinessStatus
  public let offer: Offer?
  public let reason: String?
  public let updatedAt: HubMoment
  /// What is asked for, with the contact sealed; only for its provider, and nil once it is forgotten.
  public let enquiry: Enquiry?

  public init(
    booking: BookingID, revision: Int, status: BusinessStatus, offer: Offer?, reason: String?, updatedAt: HubMoment,
    enquiry: Enquiry?
  ) {
    self.booking = booking
    self.revision = revision
    self.status = status
    self.offer = offer
    self.reason = reason
    self.updatedAt = updatedAt
    self.enquiry = enquiry
  }

  private enum CodingKeys: String, CodingKey {
    case booking = "uuid"
    case revision = "rev"
    case updatedAt = "updated_at"
    case status, offer, reason, enquiry
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      booking: try members.decode(BookingID.self, forKey: .booking),
      revision: try members.decode(Int.self, forKey: .revision),
      status: try members.decode(BusinessStatus.self, forKey: .status),
      offer: try members.decodeIfPresent(Offer.self, forKey: .offer), reason: try members.foreignText(.reason),
      updatedAt: try members.decode(HubMoment.self, forKey: .updatedAt),
      enquiry: try members.decodeIfPresent(Enquiry.self, forKey: .enquiry))
  }

  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("enquiry", enquiry)
      json.member("offer", offer)
      json.member("reason", reason)
      json.member("rev", revision)
      json.member("status", status)
      json.member("updated_at", updatedAt)
      json.member("uuid", booking)
    }
  }
}

/// Requests to a provider, in the order of their uuids: as many as one answer takes.
public struct BookingList: Hashable, Decodable, JSONWriting, Sendable {
  public let requests: [BookingDocument]
  /// Whether there are more after the last of them.
  public let more: Bool

  public init(requests: [BookingDocument], more: Bool) {
    self.requests = requests
    self.more = more
  }

  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("more", more)
      json.member("requests", requests)
    }
  }
}

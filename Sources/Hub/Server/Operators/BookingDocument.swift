public import Booking
public import SyncProtocol

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

  /// - Parameter isForProvider: Else without what is asked for: a device knows it, and a claim is not to tell it.
  public init(_ booking: HubBooking, isForProvider: Bool) {
    self.booking = booking.id
    revision = booking.revision
    status = booking.status
    offer = booking.offer
    reason = booking.reason.isEmpty ? nil : booking.reason
    updatedAt = booking.updatedAt
    enquiry = isForProvider ? booking.enquiry : nil
  }

  private enum CodingKeys: String, CodingKey {
    case booking = "uuid"
    case revision = "rev"
    case updatedAt = "updated_at"
    case status, offer, reason, enquiry
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

/// What waits for a provider.
public struct BookingList: Hashable, Decodable, JSONWriting, Sendable {
  public let requests: [BookingDocument]

  public init(requests: [BookingDocument]) { self.requests = requests }

  public func write(to json: inout JSONText) { json.object { $0.member("requests", requests) } }
}

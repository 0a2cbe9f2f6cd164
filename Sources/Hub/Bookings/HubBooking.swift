public import Booking
public import SyncProtocol

/// A booking as the hub keeps it.
public struct HubBooking: Hashable, Sendable {
  public let id: BookingID
  /// Which device learns of its changes: the one that spoke of it last, for a device that is enrolled again has a new id.
  public var device: DeviceID
  /// What is asked for; nil where a cancellation came before the request, and after a purge.
  public var enquiry: Enquiry?
  public var status: BusinessStatus
  /// 1 at first, one more with every change.
  public var revision: Int
  /// The alternative that stands now, while the status is `offered`.
  public var offer: Offer?
  /// How many alternatives the traveller has declined.
  public var rounds: Int
  /// Why it is as it is, in the words of whoever decided it; empty where nobody says.
  public var reason: String
  public var updatedAt: HubMoment

  public init(
    id: BookingID, device: DeviceID, enquiry: Enquiry?, status: BusinessStatus, revision: Int = 1,
    offer: Offer? = nil, rounds: Int = 0, reason: String = "", updatedAt: HubMoment
  ) {
    self.id = id
    self.device = device
    self.enquiry = enquiry
    self.status = status
    self.revision = revision
    self.offer = offer
    self.rounds = rounds
    self.reason = reason
    self.updatedAt = updatedAt
  }

  /// The booking one revision on. An alternative stands only while it is offered.
  func moved(
    to status: BusinessStatus, at now: HubMoment, reason: String = "", offer: Offer? = nil
  ) -> HubBooking {
    var next = self
    next.status = status
    next.revision += 1
    next.reason = reason
    next.offer = offer
    next.updatedAt = now
    return next
  }

  /// The booking as it was told of once; who asks for what does not change.
  func told(_ change: BookingChange) -> HubBooking {
    var before = self
    before.status = change.status
    before.revision = change.revision
    before.offer = change.offer
    before.reason = change.reason ?? ""
    before.updatedAt = change.at
    return before
  }

  /// What the feed tells of it.
  public func change(_ sequence: Int) -> BookingChange {
    BookingChange(
      sequence: sequence, booking: id, revision: revision, status: status, at: updatedAt, offer: offer,
      reason: reason.isEmpty ? nil : reason)
  }
}

internal import Booking
public import SyncProtocol

extension BookingDocument {
  /// - Parameter isForProvider: Else without what is asked for: a device knows it, and a claim is not to tell it.
  public init(_ booking: HubBooking, isForProvider: Bool) {
    self.init(
      booking: booking.id, revision: booking.revision, status: booking.status, offer: booking.offer,
      reason: booking.reason.isEmpty ? nil : booking.reason, updatedAt: booking.updatedAt,
      enquiry: isForProvider ? booking.enquiry?.withoutClaimProof : nil)
  }
}

internal import Booking
public import SyncProtocol

extension HubBooking {
  /// When the hub ends it by itself; nil where nobody is waited for.
  public var endsAt: HubMoment? {
    switch status {
    case .pending: enquiry?.answerBy
    case .offered: offer?.offerUntil
    default: nil
    }
  }

  /// From when the sealed contact is forgotten.
  public var purgeAfter: HubMoment? { enquiry?.forgottenFrom(status, since: updatedAt) }
}

internal import Booking
internal import CivilTime
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

  /// From when the sealed contact is forgotten: 30 days after the service, 7 days after it came to nothing.
  public var purgeAfter: HubMoment? {
    guard let enquiry else { return nil }
    if status.isFinal { return updatedAt.adding(seconds: 7 * 86_400) }
    let last = enquiry.until ?? enquiry.from
    return HubMoment(unixSeconds: CivilDateTime(date: last, time: ClockTime(minutes: 0)).unixSeconds + 31 * 86_400)
  }
}

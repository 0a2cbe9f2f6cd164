internal import Booking
public import SyncProtocol

/// What somebody of a provider's side, or the hub's administrator, does with a booking.
public enum OperatorAnswer: Hashable, Sendable {
  case confirm(note: String)
  case offer(Offer)
  /// - Parameter reason: A word for machines or a sentence for the traveller; not empty.
  case decline(reason: String)
  case cancel(reason: String)
}

extension Rulebook {
  /// The booking after an answer.
  ///
  /// - Parameter revision: The one that was looked at: whoever has not seen the latest does not decide.
  /// - Throws: `Problem` of kind `stale-revision`, `invalid-transition` or `schema`.
  public static func answer(
    _ answer: OperatorAnswer, to booking: HubBooking, seen revision: Int, at now: HubMoment
  ) throws(Problem) -> HubBooking {
    guard booking.revision == revision else {
      throw Problem(.staleRevision, "it is at revision \(booking.revision) now")
    }
    if expired(booking, at: now) != nil { throw Problem(.invalidTransition, "its time is over") }
    func mayGo(_ status: BusinessStatus, from: Set<BusinessStatus>) throws(Problem) {
      guard from.contains(booking.status), status.canFollow(booking.status) else {
        throw Problem(.invalidTransition, "from \(booking.status.rawValue) to \(status.rawValue)")
      }
    }
    switch answer {
    case .confirm(let note):
      try mayGo(.confirmed, from: [.pending])
      return booking.moved(to: .confirmed, at: now, reason: note)
    case .decline(let reason):
      try mayGo(.declined, from: [.pending, .offered])
      return booking.moved(to: .declined, at: now, reason: try given(reason))
    case .cancel(let reason):
      try mayGo(.cancelled, from: [.pending, .offered, .confirmed])
      return booking.moved(to: .cancelled, at: now, reason: try given(reason))
    case .offer(let offer):
      try mayGo(.offered, from: [.pending, .offered])
      guard offer.offerUntil >= now.adding(seconds: shortestOffer) else {
        throw Problem(.schema, "an alternative stands for two hours at least")
      }
      guard let latest = booking.enquiry?.answerBy, offer.offerUntil <= latest else {
        throw Problem(.schema, "an alternative ends before the answer is due")
      }
      return booking.moved(to: .offered, at: now, offer: offer)
    }
  }

  private static func given(_ reason: String) throws(Problem) -> String {
    guard !reason.isEmpty, reason.count <= BookingLimits.noteLength else {
      throw Problem(.schema, "a reason of 1 to 500 characters is needed")
    }
    return reason
  }
}

internal import Booking
public import SyncProtocol

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
    let status = try answer.status(after: booking.status, answerBy: booking.enquiry?.answerBy, at: now)
    switch answer {
    case .confirm(let words), .decline(let words), .cancel(let words):
      return booking.moved(to: status, at: now, reason: words)
    case .offer(let offer): return booking.moved(to: status, at: now, offer: offer)
    }
  }
}

import Booking
import SyncProtocol

extension HubLedger {
  func answer(
    _ answer: OperatorAnswer, to id: BookingID, seen revision: Int, by member: MemberID, at now: HubMoment,
    under key: IdempotencyKey?
  ) throws -> HubBooking {
    guard let booking = try booking(id) else { throw Problem(.notFound, "no booking has this uuid") }
    if let key, let kept = try kept(for: member, key) {
      guard kept.fingerprint == key.fingerprint else {
        throw Problem(.idempotencyConflict, "the key belongs to another request")
      }
      return booking.told(kept.answer)
    }
    let after = try Rulebook.answer(answer, to: booking, seen: revision, at: now)
    try change(after, at: now, by: member.rawValue)
    if let key {
      let end = now.adding(seconds: KeptAnswer.lifetime)
      try keep(
        KeptAnswer(fingerprint: key.fingerprint, answer: after.change(0), expiresAt: end), for: member, key)
    }
    return after
  }

  func expire(at now: HubMoment) throws -> Int {
    let ended = try ending(at: now).compactMap { Rulebook.expired($0, at: now) }
    for booking in ended { try change(booking, at: now, by: "hub") }
    return ended.count
  }

  func purge(at now: HubMoment) throws -> Int {
    let due = try forgettable(at: now)
    for var booking in due {
      booking.enquiry = nil
      try put(booking, isTold: false)
      try audit(at: now, actor: "hub", "purge", subject: booking.id.rawValue)
    }
    try forgetAnswers(at: now)
    return due.count
  }
}

import Booking
import SyncProtocol

extension HubLedger {
  func answer(
    _ answer: OperatorAnswer, to id: BookingID, seen revision: Int, by member: MemberID, at now: HubMoment,
    under key: IdempotencyKey?
  ) throws -> HubBooking {
    guard let booking = try booking(id) else { throw Problem(.notFound, "no booking has this uuid") }
    if let key, let before = try answered(member.rawValue, key) { return booking.told(before) }
    // Nobody knows any more whose it was.
    guard booking.enquiry != nil else { throw Problem(.notFound, "no booking has this uuid") }
    let after = try Rulebook.answer(answer, to: booking, seen: revision, at: now)
    try change(after, at: now, by: member.rawValue)
    if let key { try keep(after, for: member.rawValue, key, at: now) }
    return after
  }

  func act(
    _ intent: SyncProtocol.Operation.Intent, on id: BookingID, at now: HubMoment, under key: IdempotencyKey
  ) throws -> HubBooking {
    let principal = "claim \(id)"
    guard let booking = try booking(id) else { throw Problem(.notFound, "no booking has this uuid") }
    if let before = try answered(principal, key) { return booking.told(before) }
    let operation = SyncProtocol.Operation(id: OperationID(asking: id), booking: id, intent: intent)
    let ruling = Rulebook.rule(operation, on: booking, from: booking.device, at: now, isOpen: true)
    guard ruling.isChange, let after = ruling.booking else { throw ruling.problem ?? Problem(.invalidTransition) }
    try change(after, at: now, by: "claim")
    try keep(after, for: principal, key, at: now)
    return after
  }

  private func answered(_ principal: String, _ key: IdempotencyKey) throws -> BookingChange? {
    guard let kept = try kept(for: principal, key) else { return nil }
    guard kept.fingerprint == key.fingerprint else {
      throw Problem(.idempotencyConflict, "the key belongs to another request")
    }
    return kept.answer
  }

  private func keep(_ booking: HubBooking, for principal: String, _ key: IdempotencyKey, at now: HubMoment) throws {
    let answer = KeptAnswer(
      fingerprint: key.fingerprint, answer: booking.change(0), expiresAt: now.adding(seconds: KeptAnswer.lifetime))
    try keep(answer, for: principal, key)
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

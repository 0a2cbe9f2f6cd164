import CivilTime

/// Written form: the request, its states and the steps, with times as their texts.
extension Booking: Codable {
  public init(from decoder: any Decoder) throws {
    guard let booking = try BookingWire(from: decoder).booking else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "the states of the booking contradict each other"))
    }
    self = booking
  }

  public func encode(to encoder: any Encoder) throws { try BookingWire(self).encode(to: encoder) }
}

private struct StepWire: Codable {
  let delivery: DeliveryState?
  let status: BusinessStatus?
  let at: String
  let reason: String?

  init(_ step: Booking.Step) {
    switch step.state {
    case .delivery(let state): (delivery, status) = (state, nil)
    case .status(let state): (delivery, status) = (nil, state)
    }
    at = step.at.description
    reason = step.reason.isEmpty ? nil : step.reason
  }

  var step: Booking.Step? {
    guard let at = CivilDateTime(iso: at) else { return nil }
    let reason = reason ?? ""
    guard TypedText.fits(reason, BookingLimits.noteLength) else { return nil }
    switch (delivery, status) {
    case (let state?, nil): return Booking.Step(state: .delivery(state), at: at, reason: reason)
    case (nil, let state?): return Booking.Step(state: .status(state), at: at, reason: reason)
    default: return nil
    }
  }
}

private struct BookingWire: Codable {
  let request: BookingRequest
  let delivery: DeliveryState
  let status: BusinessStatus?
  let attempts: Int
  let history: [StepWire]

  init(_ booking: Booking) {
    request = booking.request
    delivery = booking.delivery
    status = booking.status
    attempts = booking.attempts
    history = booking.history.map(StepWire.init)
  }

  /// Nil where the states and the history do not tell the same story.
  var booking: Booking? {
    let steps = history.compactMap(\.step)
    guard steps.count == history.count, (1...Booking.historyLimit).contains(steps.count), attempts >= 0,
      status == nil || delivery == .received
    else { return nil }
    let ways = steps.compactMap { step -> DeliveryState? in
      if case .delivery(let state) = step.state { state } else { nil }
    }
    let answers = steps.compactMap { step -> BusinessStatus? in
      if case .status(let state) = step.state { state } else { nil }
    }
    // A hub that was put up from a backup begins a new history: what the old one told is history, and no status.
    guard status == nil || answers.last == status, ways.last == delivery,
      attempts >= ways.count(where: { $0 == .sending })
    else { return nil }
    return Booking(request: request, delivery: delivery, status: status, attempts: attempts, history: steps)
  }
}

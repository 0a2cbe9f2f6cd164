/// How far a request has come on its way to the hub. The device alone decides it; what the provider says of the
/// request is `BusinessStatus`.
public enum DeliveryState: String, CaseIterable, Codable, Hashable, Sendable {
  /// Being written.
  case draft
  /// Safe on this device, waiting for a connection.
  case queued
  /// On its way; whether it has arrived is not known.
  case sending
  /// The hub has it.
  case received
  /// The hub will not take it as it is.
  case blocked
  /// Taken back before it was ever sent.
  case withdrawn

  /// Whether nothing can happen to it any more.
  public var isFinal: Bool { DeliveryEvent.allCases.allSatisfy { Self.transitions[self]?[$0] == nil } }

  /// The state after an event.
  public func applying(_ event: DeliveryEvent) throws(DeliveryError) -> DeliveryState {
    guard let next = Self.transitions[self]?[event] else { throw .notPossible(event, in: self) }
    return next
  }

  private static let transitions: [DeliveryState: [DeliveryEvent: DeliveryState]] = [
    .draft: [.queue: .queued, .withdraw: .withdrawn],
    .queued: [.send: .sending, .refuse: .blocked, .withdraw: .withdrawn],
    .sending: [.interrupt: .queued, .acknowledge: .received, .refuse: .blocked],
  ]
}

/// What can happen to a request on its way.
public enum DeliveryEvent: String, CaseIterable, Hashable, Sendable {
  /// The traveller asks for it to be sent.
  case queue
  /// It is chosen for a batch, before the first byte leaves.
  case send
  /// No answer: a time-out, a lost line, a fault of the hub, a restart. It will be sent again.
  case interrupt
  /// The hub has stored it.
  case acknowledge
  /// The hub says that it can never take it.
  case refuse
  /// The traveller takes it back.
  case withdraw
}

/// Why an event cannot happen.
public enum DeliveryError: Error, Hashable, Sendable {
  case notPossible(DeliveryEvent, in: DeliveryState)
  /// It may have arrived: taking it back then needs a cancellation that the hub has seen.
  case alreadySent(attempts: Int)
}

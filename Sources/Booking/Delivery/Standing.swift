/// What the hub last told of a booking, and what the traveller has decided of it since.
public struct Standing: Hashable, Sendable {
  /// One more with every change at the hub; 0 before it has told anything.
  public let revision: Int
  /// What is offered in place of what was asked for; nil where nothing is offered.
  public let alternative: Alternative?
  /// What the traveller has decided and the hub has not answered yet.
  public let decision: Decision?
  /// The last decision, where the hub did not take it: something else was faster.
  public let refused: Decision?
  /// The kind of problem, by its name in the protocol, for which the hub refused the request or a decision so that
  /// somebody has to see to it; nil where it refused none.
  public let attention: String?

  /// In the place of a problem's name: this device's disk has altered what was to be sent.
  public static let damaged = "damaged-on-device"
  /// In the place of a problem's name: this program cannot read what was to be sent; a newer one may.
  public static let unreadable = "unreadable-on-device"
  /// In the place of a problem's name: this program cannot read what the provider offers; a newer one may.
  public static let unreadableOffer = "offer-unreadable-on-device"

  public init(
    revision: Int = 0, alternative: Alternative? = nil, decision: Decision? = nil, refused: Decision? = nil,
    attention: String? = nil
  ) {
    self.revision = revision
    self.alternative = alternative
    self.decision = decision
    self.refused = refused
    self.attention = attention
  }
}

/// What a traveller decides of a request that has left the device.
public enum Decision: String, CaseIterable, Hashable, Sendable {
  /// Calls it off.
  case cancel
  /// Takes the alternative that is offered.
  case accept
  /// Does not take it; the request stands as it was.
  case decline
}

/// Why a decision cannot be taken now.
public enum DecisionError: Error, Hashable, Sendable {
  /// It is over, or was never sent.
  case nothingToCancel
  /// The provider offers nothing else now.
  case noOffer
  /// An earlier decision has not been answered yet.
  case alreadyDecided(Decision)
}

extension Booking {
  /// What was confirmed in place of what was asked for; nil where it is what was asked for, or nothing is confirmed.
  public func agreed(_ standing: Standing?) -> Alternative? { status == .confirmed ? standing?.alternative : nil }

  /// Nil where the decision can be taken now.
  public func obstacle(to decision: Decision, _ standing: Standing?) -> DecisionError? {
    if let earlier = standing?.decision { return .alreadyDecided(earlier) }
    switch decision {
    case .cancel: return canCancel ? nil : .nothingToCancel
    case .accept, .decline: return status == .offered && standing?.alternative != nil ? nil : .noOffer
    }
  }
}

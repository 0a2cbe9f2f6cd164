public import CivilTime

extension Booking {
  /// What the traveller can do or wait for, for a screen to put into words.
  public enum NextStep: Hashable, Sendable {
    /// Finish the form and send it.
    case finish
    /// Saved on this device: it goes out with the next connection.
    case connect(attempts: Int)
    /// Saved on this device: its provider takes no requests through Hoa Ban yet.
    case waitForProvider
    case waitUntilSent
    case waitForAnswer
    /// The traveller has decided; the hub has not answered yet.
    case waitForDecision(Decision)
    /// The provider offers something else: accept or decline it.
    case answerOffer
    /// All is settled.
    case arrive(on: CivilDate)
    /// Correct it and send it as a new request, or let it be.
    case correct(reason: String)
    /// It came to nothing: ask somebody else, or for another day.
    case askElsewhere(BusinessStatus)
    /// It was taken back or called off.
    case nothing
  }

  public var nextStep: NextStep { nextStep(nil) }

  /// - Parameter standing: What the hub told, and what was decided since.
  public func nextStep(_ standing: Standing?) -> NextStep {
    if let decision = standing?.decision { return .waitForDecision(decision) }
    return switch delivery {
    case .draft: .finish
    case .queued where request.waitsForProvider: .waitForProvider
    case .queued: .connect(attempts: attempts)
    case .sending: .waitUntilSent
    case .blocked: .correct(reason: reason)
    case .withdrawn: .nothing
    case .received:
      switch status {
      case nil, .pending: .waitForAnswer
      case .offered: .answerOffer
      case .confirmed: .arrive(on: agreed(standing)?.terms.from ?? request.from)
      case .declined, .expired: .askElsewhere(status ?? .declined)
      case .cancelled: .nothing
      }
    }
  }

  /// Whether it can be taken back here and now, because it has never left the device.
  public var canWithdraw: Bool { [.draft, .queued].contains(delivery) && attempts == 0 }

  /// Whether it may have left the device and can still be called off, by asking the hub.
  public var canCancel: Bool {
    switch delivery {
    case .draft, .blocked, .withdrawn: false
    case .queued: attempts > 0
    case .sending: true
    case .received: !(status?.isFinal ?? false)
    }
  }
}

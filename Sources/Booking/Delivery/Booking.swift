public import CivilTime

/// A request with all that has happened to it on this device.
public struct Booking: Hashable, Sendable {
  public private(set) var request: BookingRequest
  public private(set) var delivery: DeliveryState
  /// Nil until the hub has answered.
  public private(set) var status: BusinessStatus?
  /// How often it was sent, whether or not it arrived.
  public private(set) var attempts: Int
  /// Oldest first; never empty. Of very many steps the first and the latest are kept.
  public private(set) var history: [Step]

  /// One thing that happened, by the device's clock.
  public struct Step: Hashable, Sendable {
    public let state: State
    public let at: CivilDateTime
    /// Why, in the words of whoever decided it; empty where nobody says.
    public let reason: String

    public init(state: State, at: CivilDateTime, reason: String = "") {
      self.state = state
      self.at = at
      self.reason = reason
    }

    public enum State: Hashable, Sendable {
      case delivery(DeliveryState)
      case status(BusinessStatus)
    }
  }

  public static let historyLimit = 100

  /// A new booking, in draft.
  public init(_ request: BookingRequest) {
    self.request = request
    delivery = .draft
    attempts = 0
    history = [Step(state: .delivery(.draft), at: request.createdAt)]
  }

  /// For `BookingWire`, which has checked that the parts agree.
  init(
    request: BookingRequest, delivery: DeliveryState, status: BusinessStatus?, attempts: Int, history: [Step]
  ) {
    self.request = request
    self.delivery = delivery
    self.status = status
    self.attempts = attempts
    self.history = history
  }

  public var id: BookingID { request.id }

  /// When something last happened to it.
  public var updatedAt: CivilDateTime { history.last?.at ?? request.createdAt }

  /// Why the request is as it is, in the words of whoever decided it; empty where nobody says.
  public var reason: String { history.last?.reason ?? "" }

  /// The booking after an event on its way.
  ///
  /// - Parameter reason: Why, where the event has a reason; cleaned and cut to 500 characters.
  public func applying(
    _ event: DeliveryEvent, at moment: CivilDateTime, reason: String = ""
  ) throws(DeliveryError) -> Booking {
    let next = try delivery.applying(event)
    if event == .withdraw, attempts > 0 { throw .alreadySent(attempts: attempts) }
    var booking = self
    booking.delivery = next
    if event == .send, attempts < Int.max { booking.attempts += 1 }
    booking.note(.delivery(next), moment, reason)
    return booking
  }

  /// The booking after the hub has told its status. Hearing the same again changes nothing, but for an offer, which a
  /// newer one may have replaced.
  public func told(
    _ status: BusinessStatus, at moment: CivilDateTime, reason: String = ""
  ) throws(StatusError) -> Booking {
    guard delivery == .received else { throw .notReceived(delivery) }
    guard status.canBeSeen(after: self.status) else { throw .afterTheEnd(self.status, told: status) }
    guard status != self.status || status == .offered else { return self }
    var booking = self
    booking.status = status
    booking.note(.status(status), moment, reason)
    return booking
  }

  /// The booking with its contact details sealed for its provider. What may have left the device stays as it left.
  ///
  /// - Throws: `SealError`, as `BookingRequest.sealed` does.
  public func sealed(for key: ProviderKey, openedWith device: DeviceKey) throws(SealError) -> Booking {
    guard canWithdraw else { return self }
    var booking = self
    booking.request = try request.sealed(for: key, openedWith: device)
    return booking
  }

  private mutating func note(_ state: Step.State, _ moment: CivilDateTime, _ reason: String) {
    let words = String(TypedText.cleaned(String(reason.prefix(2_000))).prefix(BookingLimits.noteLength))
    history.append(Step(state: state, at: moment, reason: words))
    guard history.count > Self.historyLimit else { return }
    // Offers may follow one another for ever; the step that led to the present state of delivery stays.
    let lastOnItsWay = history.lastIndex { if case .delivery = $0.state { true } else { false } }
    history.remove(at: lastOnItsWay == 1 ? 2 : 1)
  }
}

/// Why a status that the hub tells cannot be so.
public enum StatusError: Error, Hashable, Sendable {
  /// The hub speaks of a request that it has not acknowledged.
  case notReceived(DeliveryState)
  case afterTheEnd(BusinessStatus?, told: BusinessStatus)
}

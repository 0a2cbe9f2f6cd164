internal import Booking
public import SyncProtocol

/// What the hub decides of an operation. The order in which decisions are committed is the only order there is: no time
/// of a device is ever compared.
public struct Ruling: Hashable, Sendable {
  public let code: OperationResult.Code
  /// The booking as it stands afterwards; nil where the hub has none.
  public let booking: HubBooking?
  /// Whether the booking was changed or made.
  public let isChange: Bool
  public let problem: Problem?

  static func changed(_ booking: HubBooking, _ code: OperationResult.Code = .applied) -> Ruling {
    Ruling(code: code, booking: booking, isChange: true, problem: nil)
  }

  static func refused(_ code: OperationResult.Code, _ booking: HubBooking?, _ problem: Problem) -> Ruling {
    Ruling(code: code, booking: booking, isChange: false, problem: problem)
  }
}

/// The rules of bookings: which step leads where, and who may take it. Pure: the same input is the same ruling.
public enum Rulebook {
  /// How far ahead an answer may be wanted: a request must not block a house for a season.
  public static let longestWait = 30 * 86_400
  /// How many alternatives may be declined before the hub ends it.
  public static let rounds = 3

  /// Rules on an operation of a device.
  ///
  /// - Parameters:
  ///   - booking: As it is stored now; nil for none.
  ///   - isOpen: Whether the provider takes requests for the product.
  public static func rule(
    _ operation: Operation, on booking: HubBooking?, from device: DeviceID, at now: HubMoment, isOpen: Bool
  ) -> Ruling {
    switch operation.intent {
    case .request(let enquiry): return request(enquiry, operation.booking, booking, device, now, isOpen)
    case .cancel(let reason): return cancel(reason, operation.booking, booking, device, now)
    case .accept(let offer): return answer(offer, booking, device, now, accepts: true)
    case .decline(let offer): return answer(offer, booking, device, now, accepts: false)
    }
  }

  private static func request(
    _ enquiry: Enquiry, _ id: BookingID, _ booking: HubBooking?, _ device: DeviceID, _ now: HubMoment, _ isOpen: Bool
  ) -> Ruling {
    if let booking {
      // The cancellation was faster: the provider never hears of the request.
      guard booking.enquiry == nil, booking.status == .cancelled else {
        return .refused(.invalid, booking, Problem(.idempotencyConflict, "another request has this uuid"))
      }
      return Ruling(code: .applied, booking: booking, isChange: false, problem: nil)
    }
    func made(_ status: BusinessStatus, _ reason: String = "") -> HubBooking {
      HubBooking(id: id, device: device, enquiry: enquiry, status: status, reason: reason, updatedAt: now)
    }
    guard enquiry.answerBy > now else { return .changed(made(.expired), .expired) }
    guard enquiry.answerBy <= now.adding(seconds: longestWait) else {
      return .refused(.invalid, nil, Problem(.schema, "answer_by is more than 30 days ahead"))
    }
    guard isOpen else { return .changed(made(.declined, "product-withdrawn")) }
    return .changed(made(.pending))
  }

  private static func cancel(
    _ reason: String, _ id: BookingID, _ booking: HubBooking?, _ device: DeviceID, _ now: HubMoment
  ) -> Ruling {
    guard var booking else {
      return .changed(
        HubBooking(id: id, device: device, enquiry: nil, status: .cancelled, reason: reason, updatedAt: now))
    }
    booking.device = device
    guard BusinessStatus.cancelled.canFollow(booking.status) else {
      return .refused(.conflict, booking, Problem(.invalidTransition, "it is \(booking.status.rawValue)"))
    }
    return .changed(booking.moved(to: .cancelled, at: now, reason: reason))
  }

  private static func answer(
    _ offer: OfferID, _ booking: HubBooking?, _ device: DeviceID, _ now: HubMoment, accepts: Bool
  ) -> Ruling {
    guard var booking else { return .refused(.invalid, nil, Problem(.notFound, "no booking has this uuid")) }
    booking.device = device
    guard booking.status == .offered, let standing = booking.offer, standing.id == offer, standing.offerUntil > now
    else { return .refused(.conflict, booking, Problem(.invalidTransition, "that alternative does not stand now")) }
    if accepts { return .changed(booking.moved(to: .confirmed, at: now, offer: standing)) }
    booking.rounds += 1
    let goesOn = booking.rounds < rounds
    return .changed(booking.moved(to: goesOn ? .pending : .cancelled, at: now, reason: goesOn ? "" : "rounds"))
  }

  /// A booking whose time is over by the hub's clock; nil while it is not.
  public static func expired(_ booking: HubBooking, at now: HubMoment) -> HubBooking? {
    let end: HubMoment? =
      switch booking.status {
      case .pending: booking.enquiry?.answerBy
      case .offered: booking.offer?.offerUntil
      default: nil
      }
    guard let end, end <= now else { return nil }
    return booking.moved(to: .expired, at: now)
  }
}

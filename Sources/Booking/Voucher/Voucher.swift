import CivilTime
import Gazetteer

/// A request to take along and to show: what it is, and how it stood when this device last heard of it. It says nothing of
/// who asks.
public struct Voucher: Hashable, Sendable {
  public let booking: Booking
  public let standing: Standing

  public init(_ booking: Booking, _ standing: Standing) {
    self.booking = booking
    self.standing = standing
  }

  /// Texts for a QR code, the one that says most first, in ASCII and the words of the protocol so that every phone reads
  /// them: all; without the provider; with the first day alone; the reference alone.
  public var codes: [String] {
    let request = booking.request
    let days = ([terms.from, terms.until].compactMap { $0 }).map(\.description).joined(separator: "/")
    let whole = [
      request.claim.rawValue, "\(request.product.rawValue) \(request.provider.rawValue)", days,
      state + (standing.revision > 0 ? " r\(standing.revision)" : ""),
    ]
    let short = "\(request.claim.rawValue) \(request.product.rawValue) \(days) \(state)"
    let brief = "\(request.claim.rawValue) \(terms.from) \(state)"
    return [whole.joined(separator: "\n"), short, brief, request.claim.rawValue]
  }

  /// What is to be had: what was asked for, or what was offered in its place and accepted.
  public var terms: Terms { booking.agreed(standing)?.terms ?? booking.request.terms }

  /// For stays only.
  public var nights: Int? { booking.request.product == .homestay ? terms.until.map { $0 - terms.from } : nil }

  /// The status, or while the hub has told none how far the request has come.
  public var state: String { booking.status?.rawValue ?? booking.delivery.rawValue }

  /// What a calendar is told of it.
  public enum Calendar: Hashable, Sendable { case confirmed, cancelled }

  /// Nil where there is nothing for a calendar: only what was confirmed once has a place in one, and stays there struck
  /// out once it was called off.
  public var calendar: Calendar? {
    switch booking.status {
    case .confirmed: .confirmed
    case .cancelled where booking.history.contains { $0.state == .status(.confirmed) }: .cancelled
    default: nil
    }
  }

  /// Schema.org's name for the status (`ReservationStatusType`).
  public var reservationStatus: String {
    switch booking.status {
    case nil where booking.delivery == .withdrawn, nil where booking.delivery == .blocked: "ReservationCancelled"
    case nil, .pending: "ReservationPending"
    case .offered: "ReservationHold"
    case .confirmed: "ReservationConfirmed"
    case .declined, .cancelled, .expired: "ReservationCancelled"
    }
  }

  /// Schema.org's class for the product.
  public var reservationType: String {
    switch booking.request.product {
    case .homestay: "LodgingReservation"
    case .supper, .guide, .boat, .performance: "EventReservation"
    case .vehicle, .bicycle, .speciality: "Reservation"
    }
  }
}

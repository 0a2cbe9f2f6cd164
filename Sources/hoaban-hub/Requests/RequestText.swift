import Booking
import Hub
import SyncProtocol

/// Requests as lines.
enum RequestText {
  static func line(_ document: BookingDocument) -> String {
    let enquiry = document.enquiry.map { enquiry in
      let days = "\(enquiry.from)\(enquiry.until.map { "/\($0)" } ?? "")"
      return "\(enquiry.product.rawValue)  \(days)  \(units(enquiry.units))"
    }
    return "\(document.booking)  \(document.status.rawValue)  rev \(document.revision)  \(enquiry ?? "forgotten")"
  }

  static func units(_ units: [UnitItem]) -> String {
    units.map { "\($0.quantity) \($0.unit.rawValue)" }.joined(separator: ", ")
  }
}

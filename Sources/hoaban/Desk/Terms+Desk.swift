import Booking
import CivilTime
import SyncProtocol

extension Terms {
  /// What a traveller asks for.
  init(_ enquiry: Enquiry) {
    func count(_ unit: UnitItem.Unit) -> Int? { enquiry.units.first { $0.unit == unit }?.quantity }
    self.init(
      from: enquiry.from, until: enquiry.until, adults: count(.adult) ?? 0, children: count(.child) ?? 0,
      quantity: count(.item))
  }

  /// A day alone.
  init(_ day: CivilDate) { self.init(from: day, until: nil, adults: 0, children: 0, quantity: nil) }
}

extension SyncProtocol.BookingDocument {
  /// What is offered now, in place of what was asked for.
  var offered: Offer? { status == .offered ? offer : nil }
  /// What was offered and taken: it counts, and not what was asked for.
  var agreed: Offer? { status == .confirmed ? offer : nil }
}

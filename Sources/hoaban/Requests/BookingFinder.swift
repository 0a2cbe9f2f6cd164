import Booking
import Gazetteer
import Store

/// Finds a request by what a traveller wrote down.
struct BookingFinder {
  let store: OutboxStore

  func booking(_ text: String) throws -> Booking {
    if let id = BookingID(rawValue: text), let booking = try store.booking(id) { return booking }
    if let claim = ClaimReference(rawValue: text) {
      let stored = try store.stored()
      if let booking = stored.readable.first(where: { $0.request.claim == claim }) { return booking }
      if stored.unreadable.contains(claim.rawValue) { throw CommandFailure.unreadableRequest }
    }
    throw CommandFailure(
      .notFound, vi: "Không có yêu cầu \(Printable.quoted(text)) trên máy này; xem hoaban bookings.",
      en: "There is no request \(Printable.quoted(text)) on this device; see hoaban bookings.",
      fr: "Il n’y a pas de demande \(Printable.quoted(text)) sur cet appareil ; voir hoaban bookings.",
      ja: "依頼\(Printable.quoted(text))はこの端末にありません。hoaban bookingsを見てください。", field: "reference")
  }
}

/// Names of the providers of requests, as far as the gazetteer still has them.
struct BookingNames {
  let session: Session

  init(_ session: Session) { self.session = session }

  func names(_ bookings: [Booking]) throws -> [EntryID: String] {
    let ids = Set(bookings.map(\.request.provider))
    return try session.gazetteer().headers(ids.sorted()).reduce(into: [:]) { names, header in
      names[header.id] = header.names.name(session.language)
    }
  }
}

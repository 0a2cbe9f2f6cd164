import Booking
import Gazetteer
import Store

/// Finds a request by what a traveller wrote down.
struct BookingFinder {
  let store: OutboxStore

  func booking(_ text: String) throws -> Booking {
    if let id = BookingID(rawValue: text), let booking = try store.booking(id) { return booking }
    if let claim = ClaimReference(rawValue: text),
      let booking = try store.bookings().first(where: { $0.request.claim == claim })
    {
      return booking
    }
    throw CommandFailure(
      .notFound, vi: "Không có yêu cầu \(Printable.quoted(text)) trên máy này; xem hoaban bookings.",
      en: "There is no request \(Printable.quoted(text)) on this device; see hoaban bookings.", field: "reference")
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

/// The state of a request in a few words.
enum BookingWordsBrief {
  static func state(_ booking: Booking, _ language: Language) -> String {
    let (vi, en) = booking.status.map(words) ?? words(booking.delivery)
    return language == .vi ? vi : en
  }

  private static func words(_ delivery: DeliveryState) -> (String, String) {
    switch delivery {
    case .draft: ("bản nháp", "draft")
    case .queued: ("đã lưu, chưa gửi", "saved, not yet sent")
    case .sending: ("đang gửi", "being sent")
    case .received: ("trung tâm đã nhận", "received by the hub")
    case .blocked: ("không gửi được, cần sửa", "refused, to be corrected")
    case .withdrawn: ("đã rút lại", "taken back")
    }
  }

  private static func words(_ status: BusinessStatus) -> (String, String) {
    switch status {
    case .pending: ("chờ trả lời", "waiting for an answer")
    case .offered: ("có đề nghị khác", "another offer")
    case .confirmed: ("đã xác nhận", "confirmed")
    case .declined: ("bị từ chối", "declined")
    case .cancelled: ("đã hủy", "cancelled")
    case .expired: ("hết hạn", "expired")
    }
  }
}

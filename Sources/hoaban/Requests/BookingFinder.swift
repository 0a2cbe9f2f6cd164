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

/// The state of a request in a few words.
enum BookingWordsBrief {
  static func state(_ booking: Booking, _ language: Language) -> String {
    (booking.status.map(words) ?? words(booking.delivery))[language]
  }

  private static func words(_ delivery: DeliveryState) -> Wording {
    switch delivery {
    case .draft: Wording(vi: "bản nháp", en: "draft", fr: "brouillon", ja: "下書き")
    case .queued:
      Wording(vi: "đã lưu, chưa gửi", en: "saved, not yet sent", fr: "enregistrée, non envoyée", ja: "保存済み・未送信")
    case .sending: Wording(vi: "đang gửi", en: "being sent", fr: "envoi en cours", ja: "送信中")
    case .received:
      Wording(vi: "trung tâm đã nhận", en: "received by the hub", fr: "reçue par le centre", ja: "センター受付済み")
    case .blocked:
      Wording(vi: "cần xem lại", en: "needs attention", fr: "à revoir", ja: "要確認")
    case .withdrawn: Wording(vi: "đã rút lại", en: "taken back", fr: "retirée", ja: "取り下げ済み")
    }
  }

  private static func words(_ status: BusinessStatus) -> Wording {
    switch status {
    case .pending: Wording(vi: "chờ trả lời", en: "waiting for an answer", fr: "attend une réponse", ja: "返答待ち")
    case .offered: Wording(vi: "có đề nghị khác", en: "another offer", fr: "autre proposition", ja: "別の提案あり")
    case .confirmed: Wording(vi: "đã xác nhận", en: "confirmed", fr: "confirmée", ja: "確定")
    case .declined: Wording(vi: "bị từ chối", en: "declined", fr: "refusée", ja: "辞退")
    case .cancelled: Wording(vi: "đã hủy", en: "cancelled", fr: "annulée", ja: "キャンセル済み")
    case .expired: Wording(vi: "hết hạn", en: "expired", fr: "expirée", ja: "期限切れ")
    }
  }
}

import Booking
import Itinerary
import Store
import SyncProtocol

/// Finds a request by what an operator wrote down.
struct DeskFinder {
  let store: DeskStore

  func request(_ text: String) throws -> DeskRequest {
    if let id = BookingID(rawValue: text), let request = try store.request(id) { return request }
    let claim = ClaimReference(rawValue: text)
    let found = try claim.map { claim in try store.requests().filter { $0.document.enquiry?.claim == claim } } ?? []
    guard let first = found.first else { throw CommandFailure.noDeskRequest(text) }
    // A reference guards nothing: to answer the wrong one would be worse than to ask.
    guard found.count == 1 else {
      let ids = found.map(\.document.booking.rawValue)
      let list = ids.joined(separator: ", ")
      throw CommandFailure(
        .ambiguous, vi: "Nhiều yêu cầu mang mã này; hãy dùng một trong: \(list).",
        en: "More than one request has this reference; use one of: \(list).",
        fr: "Plusieurs demandes portent cette référence ; utilisez l’un de : \(list).",
        ja: "この番号の依頼が複数あります。次のいずれかを使ってください：\(list)。", field: "reference",
        details: [.init("candidates", .array(ids.map { .string($0) }))])
    }
    return first
  }
}

extension DeskRequest {
  /// What it is called among people, as far as that is known.
  var name: String { document.enquiry?.claim.rawValue ?? document.booking.rawValue }
}

extension CommandFailure {
  static func noDeskRequest(_ text: String) -> CommandFailure {
    let text = Printable.quoted(text)
    return CommandFailure(
      .notFound, vi: "Không có yêu cầu \(text) trên máy này; xem hoaban desk list --all.",
      en: "There is no request \(text) on this machine; see hoaban desk list --all.",
      fr: "Il n’y a pas de demande \(text) sur cette machine ; voir hoaban desk list --all.",
      ja: "依頼\(text)はこの端末にありません。hoaban desk list --allを見てください。", field: "reference")
  }
}

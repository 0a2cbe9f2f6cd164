import ArgumentParser
import Booking
import Gazetteer
import Screens
import Store

/// `hoaban bookings cancel`.
struct BookingsCancel: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Take back a request, or call it off where it has been sent.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  func perform(_ session: Session) throws { try BookingDecision(session, reference).take(.cancel) }
}

/// `hoaban bookings accept`.
struct BookingsAccept: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept what the provider offers instead.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Reference (HB-7K3M-Q9) or UUID of the request.")
  var reference: String

  func perform(_ session: Session) throws { try BookingDecision(session, reference).take(.accept) }
}

/// `hoaban bookings decline`.
struct BookingsDecline: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Decline what the provider offers; the request stands.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Reference (HB-7K3M-Q9) or UUID of the request.")
  var reference: String

  func perform(_ session: Session) throws { try BookingDecision(session, reference).take(.decline) }
}

/// Queues what a traveller decides of a request, and says so.
struct BookingDecision {
  private let session: Session
  private let store: OutboxStore
  private let booking: Booking

  init(_ session: Session, _ reference: String) throws {
    self.session = session
    store = try session.outbox()
    booking = try BookingFinder(store: store).booking(reference)
  }

  func take(_ decision: Decision) throws {
    let claim = booking.request.claim
    let taken: Booking
    do {
      guard let decided = try store.decide(decision, of: booking.id, at: session.now) else { return }
      taken = decided
    } catch let error as DecisionError {
      throw CommandFailure(error, claim, session.requestWords.state(booking))
    }
    let standing = try store.standings()[taken.id]
    let done =
      taken.delivery == .withdrawn
      ? session.say(
        vi: "Đã rút lại yêu cầu \(claim).", en: "Took back request \(claim).", fr: "Demande \(claim) retirée.",
        ja: "依頼\(claim)を取り下げました。") : session.requestWords.next(taken, standing)
    let names = try BookingNames(session).names([taken])
    try session.answer(
      BookingDocument(language: session.language, names: names).whole(
        taken, standing, store.sheets(of: [taken])[taken.id]),
      people: [done])
  }
}

extension CommandFailure {
  /// - Parameter state: Of the request, in a few words.
  init(_ error: DecisionError, _ claim: ClaimReference, _ state: String) {
    switch error {
    case .nothingToCancel:
      self.init(
        .invalidValue, vi: "Yêu cầu \(claim) không hủy được: \(state).",
        en: "Request \(claim) cannot be called off: \(state).",
        fr: "La demande \(claim) ne peut être annulée : \(state).", ja: "依頼\(claim)はキャンセルできません（\(state)）。",
        field: "reference")
    case .noOffer:
      self.init(
        .invalidValue, vi: "Yêu cầu \(claim) không có đề nghị nào khác: \(state).",
        en: "Nothing else is offered for request \(claim): \(state).",
        fr: "Rien d’autre n’est proposé pour la demande \(claim) : \(state).", ja: "依頼\(claim)に別の提案はありません（\(state)）。",
        field: "reference")
    case .alreadyDecided:
      self.init(
        .tryLater, vi: "Quyết định trước về yêu cầu \(claim) chưa được trả lời; hãy chạy hoaban sync.",
        en: "An earlier decision on request \(claim) is not answered yet; run hoaban sync.",
        fr: "Une décision sur la demande \(claim) attend sa réponse ; lancez hoaban sync.",
        ja: "依頼\(claim)への前の決定がまだ届いていません。hoaban syncを実行してください。", field: "reference")
    }
  }
}

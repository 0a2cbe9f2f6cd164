import ArgumentParser
import Booking
import Gazetteer
import Screens
import Store

/// `hoaban bookings cancel`, `accept` and `decline`: one command for each decision, by its name.
struct BookingsDecide<Kind: DecisionCommand>: OneShot {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: Kind.decision.rawValue, abstract: Kind.abstract)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  func perform(_ session: Session) throws { try BookingDecision(session, reference).take(Kind.decision) }
}

/// What tells one decision's command from another's.
protocol DecisionCommand {
  static var decision: Decision { get }
  static var abstract: String { get }
}

enum CancelCommand: DecisionCommand {
  static let decision = Decision.cancel
  static let abstract = "Take back a request, or call it off where it has been sent."
}

enum AcceptCommand: DecisionCommand {
  static let decision = Decision.accept
  static let abstract = "Accept what the provider offers instead."
}

enum DeclineCommand: DecisionCommand {
  static let decision = Decision.decline
  static let abstract = "Decline what the provider offers; the request stands."
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

import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import Store
import SyncProtocol
import TextShaping

/// Which request is answered, and as it was when the operator looked at it.
struct DeskChoice: ParsableArguments {
  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  @Option(
    help: """
      The revision that you looked at; without it the one that list or show told you last. The answer is kept only where \
      it still is that one.
      """)
  var revision: Int?
}

/// Keeps an answer for the courier, and says so.
struct DeskAnswering {
  private let session: Session
  private let store: DeskStore
  /// The revision that was looked at; nil for the one that is here.
  private let revision: Int?
  let request: DeskRequest

  init(_ session: Session, _ reference: String, revision: Int? = nil) throws {
    self.session = session
    self.revision = revision
    store = try session.desk()
    request = try DeskFinder(store: store).request(reference)
  }

  init(_ session: Session, _ choice: DeskChoice) throws {
    try self.init(session, choice.reference, revision: choice.revision)
  }

  /// The hub's time, as far as this machine knows it.
  func hubTime() throws -> HubMoment { session.moment.adding(seconds: try store.membership()?.offset ?? 0) }

  func keep(_ answer: OperatorAnswer) throws {
    let kept: DeskRequest
    do {
      kept = try store.answer(answer, request.document.booking, seen: revision, at: session.moment)
    } catch let error as DeskError {
      throw CommandFailure(error, DeskRefused(request, answer, at: try hubTime(), session.deskWords))
    }
    let said = session.say(
      vi: "Đã lưu trên máy này; gửi bằng hoaban desk sync.",
      en: "Kept on this machine; it is sent with hoaban desk sync.",
      fr: "Réponse gardée sur cette machine ; elle part avec hoaban desk sync.",
      ja: "この端末に保存しました。hoaban desk syncで送信します。")
    try finish(
      kept,
      [said, session.deskWords.late(kept)].compactMap { $0 }.joined(separator: session.language == .ja ? "" : " "))
  }

  func takeBack() throws {
    let left: DeskRequest
    do { left = try store.takeBack(request.document.booking) } catch let error as DeskError {
      throw CommandFailure(error, DeskRefused(request, nil, at: try hubTime(), session.deskWords))
    }
    let said =
      request.waits
      ? session.say(
        vi: "Đã lấy lại câu trả lời; chưa có gì được gửi.", en: "Took the answer back; nothing was sent.",
        fr: "Réponse reprise ; rien n’a été envoyé.", ja: "返答を取り消しました。何も送信していません。")
      : session.say(
        vi: "Đã cất câu trả lời không được nhận.", en: "Put away the answer that was not taken.",
        fr: "Réponse non retenue rangée.", ja: "受け付けられなかった返答を片付けました。")
    try finish(left, said)
  }

  private func finish(_ request: DeskRequest, _ said: String) throws {
    let (contact, words) = (DeskContact(request.document, session.deskKeys), session.deskWords)
    try session.answer(
      DeskDocument(words: words).whole(request, contact, adding: [.init("message", .string(said))]),
      people: Fitting.wrap("\(request.name) - \(said)", to: 80))
  }
}

extension DeskWords {
  /// That an answer may come too late. It is kept all the same: this machine's clock may be wrong. Nil where it is not.
  fileprivate func late(_ request: DeskRequest) -> String? {
    guard request.document.status == .pending, let enquiry = request.document.enquiry, now > enquiry.answerBy else {
      return nil
    }
    return say(
      vi: "Theo đồng hồ của máy này thì hạn trả lời đã qua.",
      en: "By this machine’s clock, the time for an answer was over.",
      fr: "D’après l’horloge de cette machine, le délai de réponse était passé.", ja: "この端末の時計では、返答期限を過ぎています。")
  }
}

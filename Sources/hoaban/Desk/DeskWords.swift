import Booking
import Gazetteer
import Screens
import SyncProtocol

/// What is said to an operator of a request and of an answer.
struct DeskWords {
  let language: Language
  /// By this machine's clock.
  let now: HubMoment

  var requests: RequestWords { RequestWords(language, by: .commands) }

  func say(vi: String, en: String, fr: String, ja: String) -> String {
    Wording(vi: vi, en: en, fr: fr, ja: ja)[language]
  }

  func moment(_ moment: HubMoment) -> String { requests.moment(moment.inVietNam) }

  func state(_ status: BusinessStatus) -> String {
    switch status {
    case .pending: say(vi: "mới", en: "new", fr: "reçue", ja: "新規")
    case .offered: say(vi: "đã đề nghị", en: "offered", fr: "proposée", ja: "提案済み")
    case .confirmed: say(vi: "đã xác nhận", en: "confirmed", fr: "confirmée", ja: "確定")
    case .declined: say(vi: "đã từ chối", en: "declined", fr: "refusée", ja: "辞退")
    case .cancelled: say(vi: "đã hủy", en: "cancelled", fr: "annulée", ja: "取消")
    case .expired: say(vi: "hết hạn", en: "expired", fr: "expirée", ja: "期限切れ")
    }
  }

  func step(_ step: AnswerStep) -> String {
    switch step {
    case .confirm: say(vi: "xác nhận", en: "confirm", fr: "confirmer", ja: "確定")
    case .decline: say(vi: "từ chối", en: "decline", fr: "refuser", ja: "辞退")
    case .offer: say(vi: "đề nghị", en: "offer", fr: "proposer", ja: "提案")
    case .cancel: say(vi: "hủy", en: "cancel", fr: "annuler", ja: "取消")
    }
  }

  /// What the operator can do or wait for, as a sentence.
  func next(_ request: DeskRequest) -> String {
    let (document, name) = (request.document, request.name)
    if request.isMissing, document.enquiry != nil {
      return say(
        vi: "Hiện trung tâm không có yêu cầu này; những gì ở đây vẫn được giữ.",
        en: "The hub does not have this request now; what is here is kept.",
        fr: "Le centre n’a pas cette demande en ce moment ; ce qui est ici est gardé.",
        ja: "センターには現在この依頼がありません。ここにあるものは保管されています。")
    }
    if let answer = request.answer, request.waits {
      guard answer.attempts == 0 else {
        return say(
          vi: "Câu trả lời có thể đã đến nơi; hãy chạy hoaban desk sync để biết chắc.",
          en: "The answer may have arrived; run hoaban desk sync to be sure.",
          fr: "La réponse est peut-être arrivée ; lancez hoaban desk sync pour en être sûr.",
          ja: "返答は届いている可能性があります。hoaban desk syncで確かめてください。")
      }
      return say(
        vi: "Gửi câu trả lời: hoaban desk sync; lấy lại: hoaban desk undo \(name).",
        en: "Send the answer: hoaban desk sync; take it back: hoaban desk undo \(name).",
        fr: "Envoyer la réponse : hoaban desk sync ; la reprendre : hoaban desk undo \(name).",
        ja: "返答を送る：hoaban desk sync、取り消す：hoaban desk undo \(name)。")
    }
    guard let enquiry = document.enquiry else { return nothing }
    switch document.status {
    case .pending where now > enquiry.answerBy:
      return say(
        vi: "Hạn trả lời đã qua; hoaban desk sync cho biết kết quả.",
        en: "The time for an answer is over; hoaban desk sync tells what became of it.",
        fr: "Le délai de réponse est passé ; hoaban desk sync dira ce qu’il en est.",
        ja: "返答期限を過ぎました。hoaban desk syncで結果を確認できます。")
    case .pending where request.isForbidden:
      return say(
        vi: "Hãy hỏi người quản lý trung tâm về quyền trả lời của bạn.",
        en: "Ask the hub’s keeper for the right to answer.",
        fr: "Demandez le droit de répondre au responsable du centre.", ja: "返答する権限をセンターの管理者に依頼してください。")
    case .pending:
      return say(
        vi: "Hãy trả lời: hoaban desk confirm, decline hoặc offer \(name).",
        en: "Answer it: hoaban desk confirm, decline or offer \(name).",
        fr: "Répondez : hoaban desk confirm, decline ou offer \(name).",
        ja: "返答してください：hoaban desk confirm、decline、またはoffer \(name)。")
    case .offered where hasEnded(document):
      return say(
        vi: "Đề nghị đã hết hạn; hoaban desk sync cho biết kết quả.",
        en: "The offer has ended; hoaban desk sync tells what became of it.",
        fr: "L’offre est passée ; hoaban desk sync dira ce qu’il en est.",
        ja: "提案の期限が過ぎました。hoaban desk syncで結果を確認できます。")
    case .offered:
      return say(
        vi: "Chờ khách quyết định về đề nghị.", en: "Wait for the traveller to decide on the offer.",
        fr: "Attendez que le voyageur se décide.", ja: "旅行者が提案に返答するのを待ってください。")
    case .confirmed:
      let day = requests.dates(Terms(document.agreed?.from ?? enquiry.from), dash: "–")
      return say(
        vi: "Đã thỏa thuận; hãy chuẩn bị cho \(day).", en: "It is agreed; be ready for \(day).",
        fr: "C’est convenu ; soyez prêt pour le \(day).", ja: "確定しています。\(day)に備えてください。")
    case .declined, .cancelled, .expired: return nothing
    }
  }

  /// By this machine's clock.
  func hasEnded(_ document: SyncProtocol.BookingDocument) -> Bool {
    document.offered.map { now > $0.offerUntil } ?? false
  }

  private var nothing: String {
    say(vi: "Không phải làm gì.", en: "Nothing to do.", fr: "Rien à faire.", ja: "することはありません。")
  }
}

extension DeskRequest {
  /// Whether the hub said that this member may not answer it.
  fileprivate var isForbidden: Bool {
    if case .refused(let problem)? = answer?.state { problem.kind == .forbidden } else { false }
  }
}

import Booking
import CivilTime
import Gazetteer
import Itinerary
import Store
import SyncProtocol

/// What an operator wanted to answer, and could not.
struct DeskRefused {
  let name: String
  let state: String
  let status: BusinessStatus
  /// Whether the hub has the last answer.
  let isTold: Bool
  /// Nil for taking one back.
  let answer: OperatorAnswer?
  let answerBy: HubMoment?
  /// By the hub's clock.
  let now: HubMoment
  let words: DeskWords

  init(_ request: DeskRequest, _ answer: OperatorAnswer?, at now: HubMoment, _ words: DeskWords) {
    name = request.name
    status = request.document.status
    state = words.state(status)
    isTold = request.answer?.state == .told
    self.answer = answer
    answerBy = request.document.enquiry?.answerBy
    self.now = now
    self.words = words
  }
}

extension CommandFailure {
  init(_ error: DeskError, _ refused: DeskRefused) {
    let (name, words) = (refused.name, refused.words)
    switch error {
    case .unknown: self = .noDeskRequest(name)
    case .stale(let revision):
      self.init(
        .invalidValue,
        vi: "Bạn chưa xem yêu cầu \(name) như hiện nay (bản \(revision)); hãy xem: hoaban desk show \(name).",
        en: "You have not seen request \(name) as it is now (revision \(revision)): hoaban desk show \(name).",
        fr:
          "Vous n’avez pas vu la demande \(name) telle qu’elle est (révision \(revision)) : hoaban desk show \(name).",
        ja: "依頼\(name)の現在の内容（改訂\(revision)）をまだ見ていません。hoaban desk show \(name)で確かめてください。", field: "revision",
        details: [.init("rev", .integer(revision))])
    case .waits(let step):
      let step = words.step(step)
      self.init(
        .tryLater,
        vi: "Câu trả lời trước (\(step)) cho \(name) đang chờ: hoaban desk sync, hoặc hoaban desk undo \(name).",
        en: "An earlier answer (\(step)) to \(name) waits: hoaban desk sync, or hoaban desk undo \(name).",
        fr: "Une réponse (\(step)) à \(name) attend : hoaban desk sync, ou hoaban desk undo \(name).",
        ja: "依頼\(name)への前の返答（\(step)）が送信待ちです。hoaban desk syncかhoaban desk undo \(name)を実行してください。",
        field: "reference")
    case .nothingWaits where refused.isTold: self = .alreadyTold(refused)
    case .nothingWaits:
      self.init(
        .notFound, vi: "Không có câu trả lời nào cho \(name) đang chờ gửi.",
        en: "No answer to \(name) waits to be sent.",
        fr: "Aucune réponse à \(name) n’attend d’être envoyée.", ja: "依頼\(name)に送信待ちの返答はありません。", field: "reference")
    case .maybeTold:
      self.init(
        .invalidValue,
        vi: "Câu trả lời cho \(name) đã rời máy này và có thể đã đến nơi; hãy chạy hoaban desk sync.",
        en: "The answer to \(name) has left this machine and may have arrived; run hoaban desk sync.",
        fr: "La réponse à \(name) a quitté cette machine et est peut-être arrivée ; lancez hoaban desk sync.",
        ja: "依頼\(name)への返答はすでに送られ、届いている可能性があります。hoaban desk syncを実行してください。", field: "reference")
    case .readBackDiffers:
      self.init(
        .inputOutput, vi: "Câu trả lời đọc lại từ đĩa không giống lúc ghi; hãy kiểm tra ổ đĩa rồi thử lại.",
        en: "The answer reads back from disk differently than it was written; check the disk and try again.",
        fr: "La réponse relue sur le disque diffère de ce qui fut écrit ; vérifiez le disque et réessayez.",
        ja: "ディスクから読み直した返答が書いた内容と違います。ディスクを確認してもう一度お試しください。")
    case .refused(let problem): self.init(problem, refused)
    }
  }

  /// What the hub would not take.
  private init(_ problem: SyncProtocol.Problem, _ refused: DeskRefused) {
    if problem.kind == .invalidTransition {
      self = .notNow(refused)
      return
    }
    switch refused.answer {
    case .decline(let reason) where reason.isEmpty, .cancel(let reason) where reason.isEmpty:
      self.init(
        .invalidValue, vi: "Hãy cho khách biết lý do: --reason, từ 1 đến 500 ký tự.",
        en: "Tell the traveller why: --reason, 1 to 500 characters.",
        fr: "Dites pourquoi au voyageur : --reason, de 1 à 500 caractères.",
        ja: "旅行者に理由を伝えてください：--reason、1〜500文字。", field: "reason")
    case .decline, .cancel: self = .tooLongForAnswer("reason")
    case .offer(let offer) where offer.note.count <= BookingLimits.noteLength: self.init(offer, refused)
    case .confirm, .offer, nil: self = .tooLongForAnswer("note")
    }
  }

  private static func tooLongForAnswer(_ field: String) -> CommandFailure {
    let most = BookingLimits.noteLength
    return CommandFailure(
      .invalidValue, vi: "--\(field) dài nhất \(most) ký tự.", en: "--\(field) has at most \(most) characters.",
      fr: "--\(field) a au plus \(most) caractères.", ja: "--\(field)は\(most)文字までです。", field: field)
  }
}

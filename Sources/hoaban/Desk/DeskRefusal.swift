import Booking
import SyncProtocol

extension DeskWords {
  /// What became of an answer, as sentences.
  ///
  /// - Parameter isOver: Whether nothing can be answered to its request any more.
  func outcome(_ answer: DeskAnswer, isOver: Bool) -> String {
    switch answer.state {
    case .waiting where answer.attempts == 0:
      say(vi: "Chưa gửi.", en: "Not sent yet.", fr: "Pas encore envoyée.", ja: "まだ送信していません。")
    case .waiting:
      say(
        vi: "Đã gửi, trung tâm chưa trả lời.", en: "Sent, the hub has not answered yet.",
        fr: "Envoyée, le centre n’a pas encore répondu.", ja: "送信済みで、センターの応答を待っています。")
    case .told: say(vi: "Trung tâm đã nhận.", en: "The hub has it.", fr: "Le centre l’a reçue.", ja: "センターが受け取りました。")
    case .refused(let problem): refusal(problem, of: answer.step, isOver: isOver)
    }
  }

  /// Why the hub did not take an answer, and what to do.
  private func refusal(_ problem: Problem, of step: AnswerStep, isOver: Bool) -> String {
    // Its name first: what this machine finds out is no kind of the protocol.
    if problem.name == Standing.damaged {
      return say(
        vi: "Ổ đĩa của máy này làm hỏng câu trả lời nên nó không được gửi; hãy kiểm tra ổ đĩa và trả lời lại.",
        en: "The disk of this machine has damaged the answer, so it is not sent; check the disk and answer again.",
        fr:
          "Le disque de cette machine a abîmé la réponse, elle n’est pas envoyée ; vérifiez-le et répondez de nouveau.",
        ja: "この端末のディスクで返答が壊れたため、送信しません。ディスクを確認して、もう一度返答してください。")
    }
    switch Problem.Kind(rawValue: problem.name) {
    case .staleRevision where isOver, .invalidTransition where isOver:
      return say(
        vi: "Không được nhận: yêu cầu đã kết thúc.", en: "Not taken: the request is over.",
        fr: "Non retenue : la demande est terminée.", ja: "受け付けられませんでした。依頼は終了しています。")
    case .staleRevision, .invalidTransition:
      return say(
        vi: "Không được nhận: trong lúc đó yêu cầu đã thay đổi. Hãy xem lại rồi trả lời nếu còn cần.",
        en: "Not taken: the request had changed in the meantime. Look at it again, and answer if that is still needed.",
        fr: "Non retenue : la demande avait changé entre-temps. Relisez-la, et répondez si c’est encore utile.",
        ja: "受け付けられませんでした。その間に依頼が変わっています。もう一度確かめ、必要なら返答してください。")
    case .forbidden:
      return say(
        vi: "Không được nhận: bạn không được trả lời yêu cầu này. Hãy hỏi người quản lý trung tâm.",
        en: "Not taken: you may not answer this request. Ask the hub’s keeper.",
        fr: "Non retenue : vous ne pouvez pas répondre à cette demande. Adressez-vous au responsable du centre.",
        ja: "受け付けられませんでした。この依頼に返答する権限がありません。センターの管理者に相談してください。")
    case .notFound:
      return say(
        vi: "Không được nhận: trung tâm không còn yêu cầu này.", en: "Not taken: the hub no longer has this request.",
        fr: "Non retenue : le centre n’a plus cette demande.", ja: "受け付けられませんでした。センターにこの依頼はもうありません。")
    case .schema where step == .offer:
      return say(
        vi: "Không được nhận: khi đến nơi, đề nghị phải còn ít nhất hai giờ và hết trước hạn trả lời. Hãy đề nghị lại.",
        en:
          "Not taken: an offer has to stand for two hours when it arrives, and to end before the answer is due. Offer again.",
        fr:
          "Non retenue : à l’arrivée, une offre doit tenir deux heures encore et finir avant le délai. Proposez de nouveau.",
        ja: "受け付けられませんでした。提案は届いた時点で2時間以上有効で、返答期限までに終わる必要があります。もう一度提案してください。")
    case .malformed, .schema:
      return say(
        vi: "Trung tâm không nhận câu trả lời như thế này; hãy trả lời lại.",
        en: "The hub does not take the answer as it is; answer again.",
        fr: "Le centre n’accepte pas la réponse telle quelle ; répondez de nouveau.",
        ja: "センターはこの内容の返答を受け付けません。もう一度返答してください。")
    case .idempotencyConflict:
      return say(
        vi: "Trung tâm đã có một câu trả lời khác mang cùng mã; hãy trả lời lại.",
        en: "The hub already has another answer by the same key; answer again.",
        fr: "Le centre a déjà une autre réponse au même numéro ; répondez de nouveau.",
        ja: "同じ番号の別の返答がセンターにあります。もう一度返答してください。")
    default:
      let name = problem.name
      return say(
        vi: "Trung tâm không nhận câu trả lời (\(name)); hãy hỏi người quản lý trung tâm.",
        en: "The hub did not take the answer (\(name)); ask its keeper.",
        fr: "Le centre n’a pas pris la réponse (\(name)) ; adressez-vous à son responsable.",
        ja: "センターが返答を受け付けませんでした（\(name)）。センターの管理者に相談してください。")
    }
  }
}

import Booking
import Gazetteer

extension BookingWordsBrief {
  /// What the traveller can do or wait for, as a sentence.
  static func next(_ booking: Booking, _ standing: Standing?) -> Wording {
    let claim = booking.request.claim
    switch booking.nextStep(standing) {
    case .finish, .nothing:
      return Wording(
        vi: "Không còn việc gì phải làm.", en: "Nothing is left to do.", fr: "Il ne reste rien à faire.",
        ja: "することはもうありません。")
    case .connect:
      return Wording(
        vi: "Sẽ gửi khi có kết nối: hoaban sync.", en: "It goes out with the next connection: hoaban sync.",
        fr: "Elle part à la prochaine connexion : hoaban sync.", ja: "次の接続で送信します：hoaban sync。")
    case .waitForProvider:
      return Wording(
        vi: "Nơi này chưa nhận yêu cầu qua Hoa Ban; hãy liên hệ trực tiếp.",
        en: "The provider takes no requests through Hoa Ban yet; ask directly.",
        fr: "Le prestataire ne prend pas encore de demandes par Hoa Ban ; contactez-le directement.",
        ja: "この依頼先はまだHoa Banで依頼を受け付けていません。直接お問い合わせください。")
    case .waitUntilSent:
      return Wording(vi: "Đang gửi.", en: "It is being sent.", fr: "L’envoi est en cours.", ja: "送信中です。")
    case .waitForAnswer:
      return Wording(
        vi: "Chờ nơi cung cấp trả lời; hoaban sync để xem.",
        en: "Wait for the provider's answer; hoaban sync fetches it.",
        fr: "Attendez la réponse du prestataire ; hoaban sync va la chercher.",
        ja: "相手先の返答をお待ちください。hoaban syncで受け取ります。")
    case .waitForDecision(let decision): return Self.waits(decision)
    case .answerOffer:
      return Wording(
        vi: "Hãy trả lời đề nghị: hoaban bookings accept \(claim), hoặc decline.",
        en: "Answer the offer: hoaban bookings accept \(claim), or decline.",
        fr: "Répondez à la proposition : hoaban bookings accept \(claim), ou decline.",
        ja: "提案に答えてください：hoaban bookings accept \(claim)、またはdecline。")
    case .arrive(let day):
      return Wording(
        vi: "Mọi việc đã xong; đến vào \(day).", en: "All is settled; arrive on \(day).",
        fr: "Tout est réglé ; présentez-vous le \(day).", ja: "すべて整いました。\(day)にお越しください。")
    case .correct:
      return Wording(
        vi: "Sửa lại thành yêu cầu mới, hoặc bỏ qua.", en: "Correct it in a new request, or let it be.",
        fr: "Corrigez-la dans une nouvelle demande, ou laissez-la.", ja: "新しい依頼として直すか、そのままにしてください。")
    case .askElsewhere:
      return Wording(
        vi: "Hỏi nơi khác, hoặc chọn ngày khác.", en: "Ask somebody else, or for another day.",
        fr: "Demandez ailleurs, ou pour un autre jour.", ja: "ほかに頼むか、別の日をさがしてください。")
    }
  }

  private static func waits(_ decision: Decision) -> Wording {
    switch decision {
    case .cancel:
      Wording(
        vi: "Việc hủy sẽ tới trung tâm khi có kết nối: hoaban sync.",
        en: "The cancellation goes to the hub with the next connection: hoaban sync.",
        fr: "L’annulation part au centre à la prochaine connexion : hoaban sync.",
        ja: "キャンセルは次の接続でセンターに届きます：hoaban sync。")
    case .accept:
      Wording(
        vi: "Lời nhận sẽ tới trung tâm khi có kết nối: hoaban sync.",
        en: "The acceptance goes to the hub with the next connection: hoaban sync.",
        fr: "L’accord part au centre à la prochaine connexion : hoaban sync.", ja: "承諾は次の接続でセンターに届きます：hoaban sync。")
    case .decline:
      Wording(
        vi: "Lời từ chối sẽ tới trung tâm khi có kết nối: hoaban sync.",
        en: "The refusal goes to the hub with the next connection: hoaban sync.",
        fr: "Le refus part au centre à la prochaine connexion : hoaban sync.", ja: "お断りは次の接続でセンターに届きます：hoaban sync。")
    }
  }
}

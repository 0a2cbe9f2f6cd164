public import Booking
import Gazetteer

extension Problem.Kind {
  /// What a traveller is told where the hub has refused a request or an answer for this reason, and it was set aside.
  public var attention: Attention { Attention(happened: happened, advice: advice) }

  private var happened: Wording {
    switch self {
    case .badSignature, .unknownDevice:
      Wording(
        vi: "Trung tâm không nhận ra máy này.", en: "The hub does not know this device.",
        fr: "Le centre ne connaît pas cet appareil.", ja: "センターがこの端末を認識できませんでした。")
    case .revokedDevice:
      Wording(
        vi: "Trung tâm đã rút quyền gửi của máy này.", en: "The hub has withdrawn this device’s right to send.",
        fr: "Le centre a retiré à cet appareil le droit d’envoyer.", ja: "センターがこの端末の送信を止めました。")
    case .clockSkew:
      Wording(
        vi: "Đồng hồ của máy này lệch quá nhiều.", en: "This device’s clock is too far off.",
        fr: "L’horloge de cet appareil est trop décalée.", ja: "この端末の時計が大きくずれています。")
    case .forbidden:
      Wording(
        vi: "Trung tâm không cho máy này làm việc đó.", en: "The hub does not let this device do that.",
        fr: "Le centre ne permet pas cela à cet appareil.", ja: "この端末にはその操作が許可されていません。")
    case .notFound:
      Wording(
        vi: "Trung tâm không có yêu cầu này.", en: "The hub has no such request.",
        fr: "Le centre n’a pas cette demande.", ja: "センターにこの依頼がありません。")
    case .idempotencyConflict:
      Wording(
        vi: "Trung tâm đã có một yêu cầu khác mang cùng mã.", en: "The hub already has another request by the same id.",
        fr: "Le centre a déjà une autre demande au même numéro.", ja: "同じ番号の別の依頼がセンターにあります。")
    case .invalidTransition, .staleRevision:
      Wording(
        vi: "Trong lúc đó yêu cầu đã thay đổi.", en: "The request had changed in the meantime.",
        fr: "La demande avait changé entre-temps.", ja: "その間に依頼の状態が変わっていました。")
    case .tooLarge:
      Wording(
        vi: "Yêu cầu dài hơn mức trung tâm nhận.", en: "The request is longer than the hub takes.",
        fr: "La demande est plus longue que le centre n’accepte.", ja: "依頼が長すぎてセンターが受け付けません。")
    case .malformed, .schema:
      Wording(
        vi: "Trung tâm không nhận yêu cầu như thế này.", en: "The hub does not take the request as it is.",
        fr: "Le centre n’accepte pas la demande telle quelle.", ja: "センターはこの内容の依頼を受け付けません。")
    case .unsupportedCoding, .revisionRequired, .methodNotAllowed, .clientTooOld:
      Wording(
        vi: "Bản Hoa Ban trên máy này quá cũ với trung tâm.", en: "This copy of Hoa Ban is too old for the hub.",
        fr: "Cette version de Hoa Ban est trop ancienne pour le centre.", ja: "このHoa Banはセンターに対して古すぎます。")
    case .inProgress:
      Wording(
        vi: "Trung tâm vẫn đang xử lý yêu cầu này.", en: "The hub is still working on this request.",
        fr: "Le centre traite encore cette demande.", ja: "センターがまだこの依頼を処理中です。")
    case .rateLimited:
      Wording(
        vi: "Máy này đã gửi quá nhiều yêu cầu.", en: "This device has sent too many requests.",
        fr: "Cet appareil a envoyé trop de demandes.", ja: "この端末からの依頼が多すぎます。")
    case .storageFull, .unavailable:
      Wording(
        vi: "Lúc đó trung tâm không nhận được gì.", en: "The hub could take nothing then.",
        fr: "Le centre ne pouvait rien recevoir à ce moment.", ja: "そのときセンターは受け付けできませんでした。")
    }
  }

  private var advice: Wording {
    switch self {
    case .badSignature, .unknownDevice, .revokedDevice:
      Wording(
        vi: "Hãy đăng ký lại máy này với trung tâm; yêu cầu vẫn được giữ.",
        en: "Have this device enrolled again; the request is kept.",
        fr: "Faites réinscrire cet appareil ; la demande est gardée.", ja: "端末を登録し直してください。依頼は保存されています。")
    case .clockSkew:
      Wording(
        vi: "Hãy chỉnh lại ngày giờ của máy rồi gửi yêu cầu mới.",
        en: "Set the date and time of this device, then ask again in a new request.",
        fr: "Réglez la date et l’heure de l’appareil, puis refaites une demande.",
        ja: "端末の日時を合わせてから、新しく依頼してください。")
    case .forbidden:
      Wording(
        vi: "Hãy hỏi người phụ trách máy này, hoặc liên hệ thẳng với nơi bạn hỏi.",
        en: "Ask whoever looks after this device, or turn to the provider directly.",
        fr: "Adressez-vous au responsable de l’appareil, ou directement au prestataire.",
        ja: "端末の管理者に相談するか、依頼先に直接連絡してください。")
    case .notFound, .idempotencyConflict:
      Wording(
        vi: "Hãy gửi một yêu cầu mới.", en: "Ask again in a new request.", fr: "Refaites une demande.",
        ja: "新しく依頼してください。")
    case .invalidTransition, .staleRevision:
      Wording(
        vi: "Hãy đồng bộ, xem trạng thái hiện nay rồi trả lời lại.",
        en: "Sync, look at its state now, and answer again.",
        fr: "Synchronisez, regardez son état actuel et répondez de nouveau.",
        ja: "同期して今の状態を確かめ、もう一度返答してください。")
    case .tooLarge:
      Wording(
        vi: "Hãy rút ngắn ghi chú và gửi yêu cầu mới.", en: "Shorten the note and ask again in a new request.",
        fr: "Abrégez la remarque et refaites une demande.", ja: "備考を短くして、新しく依頼してください。")
    case .malformed, .schema:
      Wording(
        vi: "Hãy xem lại ngày và số người, rồi gửi yêu cầu mới.",
        en: "Check the dates and the number of people, and ask again in a new request.",
        fr: "Vérifiez les dates et le nombre de personnes, et refaites une demande.",
        ja: "日付と人数を確かめて、新しく依頼してください。")
    case .unsupportedCoding, .revisionRequired, .methodNotAllowed, .clientTooOld:
      Wording(
        vi: "Hãy cài bản Hoa Ban mới rồi gửi yêu cầu mới.",
        en: "Install a newer Hoa Ban and ask again in a new request.",
        fr: "Installez un Hoa Ban plus récent et refaites une demande.",
        ja: "新しいHoa Banを入れてから、新しく依頼してください。")
    case .inProgress, .storageFull, .unavailable:
      Wording(
        vi: "Hãy thử lại sau với một yêu cầu mới.", en: "Try again later with a new request.",
        fr: "Réessayez plus tard avec une nouvelle demande.", ja: "しばらくしてから新しく依頼してください。")
    case .rateLimited:
      Wording(
        vi: "Hãy chờ một giờ rồi gửi yêu cầu mới.", en: "Wait an hour, then ask again in a new request.",
        fr: "Attendez une heure, puis refaites une demande.", ja: "1時間待ってから、新しく依頼してください。")
    }
  }
}

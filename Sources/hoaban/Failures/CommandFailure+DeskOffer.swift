import Booking
import CivilTime
import Itinerary
import SyncProtocol

/// Why something else is not offered, before the rules of the hub are asked.
extension CommandFailure {
  static let offerOfNothing = CommandFailure(
    .invalidValue, vi: "Đề nghị phải có ít nhất một khách hoặc một món.",
    en: "An offer is for one guest or one thing at least.",
    fr: "Une proposition vaut pour une personne ou une pièce au moins.", ja: "提案には1人または1個以上が必要です。",
    field: "adults")

  static let pastDay = CommandFailure(
    .invalidValue, vi: "Ngày đầu của đề nghị đã qua; hãy chọn ngày khác bằng --from.",
    en: "The first day of the offer is over; choose another with --from.",
    fr: "Le premier jour de la proposition est passé ; choisissez-en un autre avec --from.",
    ja: "提案の初日は過ぎています。--fromで別の日を指定してください。", field: "from")

  static var lastDay: CommandFailure {
    let most = BookingLimits.nights
    return CommandFailure(
      .invalidValue, vi: "--until phải là ngày sau --from, nhiều nhất \(most) ngày.",
      en: "--until comes after --from, by \(most) days at most.",
      fr: "--until vient après --from, de \(most) jours au plus.", ja: "--untilは--from以後、\(most)日以内にしてください。",
      field: "until")
  }

  /// - Parameter areThings: Whether things were asked for, and not room for guests.
  static func otherUnits(_ field: String, areThings: Bool) -> CommandFailure {
    areThings
      ? CommandFailure(
        .invalidValue, vi: "Khách hỏi mua hàng, không phải chỗ cho người; hãy dùng --items.",
        en: "Things are asked for, not places for guests; use --items.",
        fr: "La demande porte sur des pièces, non sur des personnes ; utilisez --items.",
        ja: "依頼は人数ではなく品物です。--itemsを使ってください。", field: field)
      : CommandFailure(
        .invalidValue, vi: "Khách hỏi chỗ cho người, không phải mua hàng; hãy dùng --adults và --children.",
        en: "Places for guests are asked for, not things; use --adults and --children.",
        fr: "La demande porte sur des personnes, non sur des pièces ; utilisez --adults et --children.",
        ja: "依頼は品物ではなく人数です。--adultsと--childrenを使ってください。", field: field)
  }

  static func nothingElse(_ name: String) -> CommandFailure {
    CommandFailure(
      .invalidValue, vi: "Đề nghị này không khác gì yêu cầu; hãy xác nhận: hoaban desk confirm \(name).",
      en: "Nothing else is offered than what was asked for; confirm it: hoaban desk confirm \(name).",
      fr: "Rien d’autre n’est proposé que ce qui est demandé ; confirmez : hoaban desk confirm \(name).",
      ja: "依頼と同じ内容の提案です。hoaban desk confirm \(name)で確定してください。", field: "reference")
  }

  static func forgotten(_ name: String) -> CommandFailure {
    CommandFailure(
      .invalidValue, vi: "Yêu cầu \(name) không còn được trung tâm giữ, nên không đề nghị gì được nữa.",
      en: "The hub no longer keeps request \(name), so nothing can be offered.",
      fr: "Le centre ne garde plus la demande \(name) : rien ne peut être proposé.",
      ja: "依頼\(name)はセンターから削除されたため、提案できません。", field: "reference")
  }
}

extension CommandFailure {
  /// An alternative ends too early or too late.
  init(_ offer: Offer, _ refused: DeskRefused) {
    guard let answerBy = refused.answerBy else {
      self = .noDeskRequest(refused.name)
      return
    }
    let latest = refused.words.moment(answerBy)
    let details = [Itinerary.JSONText.Member("latest", .string(answerBy.inVietNam.description))]
    if answerBy < refused.now {
      self.init(
        .invalidValue, vi: "Quá muộn để đề nghị: khách cần câu trả lời trước \(latest).",
        en: "Too late for an offer: the traveller needed an answer by \(latest).",
        fr: "Trop tard pour proposer : le voyageur attendait une réponse avant le \(latest).",
        ja: "提案するには遅すぎます。旅行者は\(latest)までに返答を必要としていました。", field: "hours", details: details)
    } else if answerBy < refused.now.adding(seconds: OperatorAnswer.shortestOffer) {
      self.init(
        .invalidValue, vi: "Quá muộn để đề nghị: khách cần câu trả lời trước \(latest). Hãy xác nhận hoặc từ chối.",
        en: "Too late for an offer: the traveller needs an answer by \(latest). Confirm or decline.",
        fr: "Trop tard pour proposer : le voyageur attend une réponse avant le \(latest). Confirmez ou refusez.",
        ja: "提案するには遅すぎます。旅行者は\(latest)までに返答を必要としています。確定か辞退をしてください。", field: "hours",
        details: details)
    } else if offer.offerUntil > answerBy {
      self.init(
        .invalidValue, vi: "Đề nghị phải hết hạn trước khi khách cần câu trả lời: muộn nhất \(latest).",
        en: "An offer ends before the traveller needs an answer: \(latest) at the latest.",
        fr: "Une offre se termine avant que le voyageur ait besoin d’une réponse : \(latest) au plus tard.",
        ja: "提案の期限は旅行者が返答を必要とする時までです。遅くとも\(latest)にしてください。", field: "hours", details: details)
    } else {
      self.init(
        .invalidValue, vi: "Đề nghị phải có giá trị ít nhất hai giờ, và muộn nhất đến \(latest).",
        en: "An offer stands for two hours at least, and until \(latest) at the latest.",
        fr: "Une offre tient deux heures au moins, et jusqu’au \(latest) au plus tard.",
        ja: "提案は2時間以上有効で、遅くとも\(latest)までにしてください。", field: "hours", details: details)
    }
  }
}

import Booking
import CivilTime
import Gazetteer
import Screens
import Store
import SyncProtocol
import TextShaping

extension DeskWords {
  /// A request on a line of 80 columns.
  func line(_ request: DeskRequest) -> String {
    let document = request.document
    guard let enquiry = document.enquiry else {
      return Fitting.truncate("\(request.name)  \(document.updatedAt.inVietNam.date)  \(cell(request))", to: 80)
    }
    let terms = document.agreed.map { Alternative($0).terms } ?? Terms(enquiry)
    let party = Fitting.pad(party(terms), to: widths.party)
    let product = Fitting.pad(requests.product(enquiry.product), to: widths.product)
    return Fitting.truncate("\(request.name)  \(terms.from)  \(party)  \(product)  \(cell(request))", to: 80)
  }

  /// Columns, so that the largest party and the longest state are never cut.
  private var widths: (party: Int, product: Int) {
    switch language {
    case .vi: (9, 14)
    case .en: (8, 16)
    case .fr: (8, 13)
    case .ja: (6, 14)
    }
  }

  /// How many come, or how many things.
  private func party(_ terms: Terms) -> String {
    if let things = terms.quantity {
      return say(vi: "\(things) món", en: "\(things) pcs", fr: "\(things) pcs", ja: "\(things)個")
    }
    let people = terms.adults + terms.children
    return say(vi: "\(people) khách", en: "\(people) pers", fr: "\(people) pers", ja: "\(people)人")
  }

  /// How it stands, and what waits or until when.
  private func cell(_ request: DeskRequest) -> String {
    let document = request.document
    let state = state(document.status)
    if request.isMissing, document.enquiry != nil {
      return say(
        vi: "trung tâm không có", en: "the hub does not have it", fr: "le centre ne l’a pas", ja: "センターにありません")
    }
    if let answer = request.answer, request.waits {
      let step = step(answer.step)
      return say(
        vi: "\(state); chờ gửi: \(step)", en: "\(state); to send: \(step)", fr: "\(state) ; à envoyer : \(step)",
        ja: "\(state)、送信待ち：\(step)")
    }
    guard let enquiry = document.enquiry else { return state }
    switch document.status {
    case .pending where now > enquiry.answerBy:
      return say(vi: "đã quá hạn trả lời", en: "the time is over", fr: "délai de réponse passé", ja: "返答期限切れ")
    case .offered where hasEnded(document):
      return say(vi: "đề nghị đã hết hạn", en: "the offer has ended", fr: "l’offre est passée", ja: "提案は期限切れ")
    case .pending:
      let until = requests.shortMoment(enquiry.answerBy.inVietNam)
      return say(
        vi: "trả lời trước \(until)", en: "answer by \(until)", fr: "répondre avant \(until)", ja: "\(until)までに返答")
    case .offered:
      let until = requests.shortMoment((document.offered?.offerUntil ?? enquiry.answerBy).inVietNam)
      return say(
        vi: "đề nghị đến \(until)", en: "offer until \(until)", fr: "offre jusqu’au \(until)",
        ja: "\(until)まで提案中")
    case .confirmed, .declined, .cancelled, .expired: return state
    }
  }
}

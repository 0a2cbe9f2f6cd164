import Booking
import Gazetteer
import Screens
import Store
import SyncProtocol
import TextShaping

extension DeskText {
  /// A request spelt out for its operator, in lines of at most 80 columns.
  static func lines(
    _ request: DeskRequest, _ contact: DeskContact, provider: String?, _ words: DeskWords
  ) -> [String] {
    let document = request.document
    var lines: [String] = []
    func add(_ label: String, _ text: String) {
      let colon = Wording(vi: ": ", en: ": ", fr: "\u{A0}: ", ja: "：")[words.language]
      lines += Fitting.wrap(label + colon + text, to: 80)
    }
    func label(vi: String, en: String, fr: String, ja: String) -> String { words.say(vi: vi, en: en, fr: fr, ja: ja) }
    let requests = words.requests
    if let enquiry = document.enquiry {
      let terms = Terms(enquiry)
      add(requests.product(enquiry.product), provider ?? enquiry.provider.rawValue)
      add(
        label(vi: "Mã yêu cầu", en: "Reference", fr: "Référence", ja: "依頼番号"),
        "\(enquiry.claim) (\(document.booking.rawValue))")
      add(label(vi: "Ngày", en: "Dates", fr: "Dates", ja: "日付"), requests.dates(terms, dash: "–"))
      let count = requests.count(terms)
      add(count.label, count.text)
    } else {
      add(label(vi: "Mã yêu cầu", en: "Reference", fr: "Référence", ja: "依頼番号"), request.name)
    }
    add(label(vi: "Người hỏi", en: "Who asks", fr: "Demandeur", ja: "依頼者"), contact.words(words.language))
    if case .sheet(let sheet) = contact {
      if let spoken = sheet.language {
        add(label(vi: "Ngôn ngữ", en: "Language", fr: "Langue", ja: "言語"), words.name(of: spoken))
      }
      if !sheet.note.isEmpty { add(label(vi: "Ghi chú", en: "Note", fr: "Remarque", ja: "備考"), sheet.note) }
    }
    add(
      label(vi: "Trạng thái", en: "State", fr: "État", ja: "状態"),
      words.state(of: document))
    if let enquiry = document.enquiry, !document.status.isFinal, document.status != .confirmed {
      add(label(vi: "Hạn trả lời", en: "Answer by", fr: "Répondre avant", ja: "返答期限"), words.moment(enquiry.answerBy))
    }
    if let offer = document.offered {
      add(label(vi: "Đề nghị", en: "Offer", fr: "Proposition", ja: "提案"), words.terms(offer))
    }
    if let agreed = document.agreed {
      add(
        label(vi: "Đã thỏa thuận", en: "Agreed", fr: "Convenu", ja: "合意内容"),
        requests.agreed(Alternative(agreed), dash: "–"))
    }
    let reason = cleaned(document.reason ?? "")
    if !reason.isEmpty { add(label(vi: "Lý do", en: "Reason", fr: "Raison", ja: "理由"), reason) }
    if let answer = request.answer {
      add(
        label(vi: "Trả lời của bạn", en: "Your answer", fr: "Votre réponse", ja: "あなたの返答"),
        words.said(answer, isOver: document.status.isFinal))
    }
    add(label(vi: "Tiếp theo", en: "Next", fr: "Ensuite", ja: "次にすること"), words.next(request))
    return lines
  }
}

extension DeskWords {
  fileprivate func name(of spoken: Language) -> String {
    switch spoken {
    case .vi: say(vi: "tiếng Việt", en: "Vietnamese", fr: "vietnamien", ja: "ベトナム語")
    case .en: say(vi: "tiếng Anh", en: "English", fr: "anglais", ja: "英語")
    case .fr: say(vi: "tiếng Pháp", en: "French", fr: "français", ja: "フランス語")
    case .ja: say(vi: "tiếng Nhật", en: "Japanese", fr: "japonais", ja: "日本語")
    }
  }

  /// With its revision, as `--revision` takes it.
  fileprivate func state(of document: SyncProtocol.BookingDocument) -> String {
    let (state, at, number) = (state(document.status), moment(document.updatedAt), document.revision)
    return say(
      vi: "\(state) (\(at), bản \(number))", en: "\(state) (\(at), revision \(number))",
      fr: "\(state) (\(at), révision \(number))", ja: "\(state)（\(at)、改訂\(number)）")
  }

  /// What is offered, and until when.
  fileprivate func terms(_ offer: Offer) -> String {
    let (terms, until) = (requests.agreed(Alternative(offer), dash: "–"), moment(offer.offerUntil))
    return say(
      vi: "\(terms); có giá trị đến \(until)", en: "\(terms); stands until \(until)",
      fr: "\(terms) ; valable jusqu’au \(until)", ja: "\(terms)；\(until)まで有効")
  }

  /// An answer with what it tells the traveller, and what became of it.
  fileprivate func said(_ answer: DeskAnswer, isOver: Bool) -> String {
    let told: String? =
      switch try? answer.answer {
      case .confirm(let text), .decline(let text), .cancel(let text): text.isEmpty ? nil : text
      case .offer(let offer): terms(offer)
      case nil: nil
      }
    let colon = Wording(vi: ": ", en: ": ", fr: "\u{A0}: ", ja: "：")[language]
    let outcome = outcome(answer, isOver: isOver)
    let what = step(answer.step) + (told.map { colon + $0 } ?? "")
    return language == .ja
      ? "\(what)（\(moment(answer.madeAt))）。\(outcome)"
      : "\(what) (\(moment(answer.madeAt))). \(outcome)"
  }
}

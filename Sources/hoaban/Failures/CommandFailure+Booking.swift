import Booking
import Gazetteer
import Itinerary

extension CommandFailure {
  /// All that is wrong with a request; the sentence names the first.
  init(_ error: InvalidBooking) {
    let problems = error.problems.map { ($0, BookingProblemWords.text($0)) }
    let first = problems.first
    let field = first?.0.field.rawValue ?? ""
    func sentence(_ language: Language) -> String { first?.1[language] ?? "" }
    self.init(
      .invalidValue, vi: "--\(field): \(sentence(.vi)).", en: "--\(field): \(sentence(.en)).",
      fr: "--\(field) : \(sentence(.fr)).", ja: "--\(field)：\(sentence(.ja))。", field: first?.0.field.rawValue,
      details: [
        .init(
          "problems",
          .array(
            problems.map { problem, words in
              .members(["field": .string(problem.field.rawValue), "message": .string(words[.en])])
            }))
      ])
  }
}

/// What is wrong with a field, in words.
enum BookingProblemWords {
  static func text(_ problem: FieldProblem) -> Wording {
    switch problem.reason {
    case .missing: Wording(vi: "phải điền", en: "is missing", fr: "manque", ja: "入力が必要です")
    case .notADate(let text): notADate(Printable.quoted(text))
    case .notANumber(let text): notANumber(Printable.quoted(text))
    case .outOfRange(let least, let most):
      Wording(
        vi: "phải từ \(least) đến \(most)", en: "goes from \(least) to \(most)", fr: "va de \(least) à \(most)",
        ja: "\(least)から\(most)までです")
    case .tooLong(let limit):
      Wording(
        vi: "dài nhất \(limit) ký tự", en: "has at most \(limit) characters", fr: "a au plus \(limit) caractères",
        ja: "\(limit)文字までです")
    case .inThePast(let today):
      Wording(
        vi: "ngày này đã qua (hôm nay là \(today))", en: "lies in the past (today is \(today))",
        fr: "est passé (nous sommes le \(today))", ja: "過ぎた日です（今日は\(today)）")
    case .tooFarAhead(let latest):
      Wording(
        vi: "quá xa, muộn nhất là \(latest)", en: "is too far ahead, the latest day is \(latest)",
        fr: "est trop loin, au plus tard le \(latest)", ja: "先の日すぎます。\(latest)までです")
    case .endsTooEarly(let earliest):
      Wording(
        vi: "sớm nhất là \(earliest)", en: "the earliest day is \(earliest)", fr: "au plus tôt le \(earliest)",
        ja: "\(earliest)以降です")
    case .endsTooLate(let latest):
      Wording(
        vi: "muộn nhất là \(latest)", en: "the latest day is \(latest)", fr: "au plus tard le \(latest)",
        ja: "\(latest)までです")
    case .sheetTooLong(let bytes):
      Wording(
        vi: "tên, liên hệ và ghi chú dài quá \(bytes) byte", en: "with name and contact is \(bytes) bytes too long",
        fr: "dépasse de \(bytes) octets avec le nom et le contact", ja: "氏名と連絡先を合わせて\(bytes)バイト長すぎます")
    case .noWayToAnswer:
      Wording(
        vi: "cần số điện thoại hoặc thư điện tử để trả lời",
        en: "give a telephone number or an e-mail address for the answer",
        fr: "donnez un téléphone ou une adresse e-mail pour la réponse", ja: "返答先の電話番号かメールアドレスが必要です")
    case .phone(let fault): phone(fault)
    case .email:
      Wording(
        vi: "không phải địa chỉ thư điện tử", en: "is no e-mail address", fr: "n’est pas une adresse e-mail",
        ja: "メールアドレスではありません")
    }
  }

  private static func notADate(_ text: String) -> Wording {
    Wording(
      vi: "\(text) không phải ngày, hãy viết như 2026-12-05", en: "\(text) is no date, write it like 2026-12-05",
      fr: "\(text) n’est pas une date, écrivez par exemple 2026-12-05",
      ja: "\(text)は日付ではありません。2026-12-05のように書いてください")
  }

  private static func notANumber(_ text: String) -> Wording {
    Wording(
      vi: "\(text) không phải số", en: "\(text) is no number", fr: "\(text) n’est pas un nombre",
      ja: "\(text)は数ではありません")
  }

  private static func phone(_ fault: PhoneFault) -> Wording {
    switch fault {
    case .unexpected(let character):
      let sign = Printable.quoted(String(character))
      return Wording(
        vi: "có ký tự \(sign) lạ", en: "has an odd sign \(sign)", fr: "contient un signe étrange \(sign)",
        ja: "使えない文字\(sign)があります")
    case .misplacedPlus:
      return Wording(
        vi: "dấu + chỉ đứng đầu số", en: "a + stands only in front", fr: "un + ne va qu’au début",
        ja: "+は先頭にだけ使えます")
    case .digits(let found, let least, let most):
      return Wording(
        vi: "có \(found) chữ số, cần từ \(least) đến \(most)", en: "has \(found) digits, it takes \(least) to \(most)",
        fr: "a \(found) chiffres, il en faut de \(least) à \(most)",
        ja: "\(found)桁です。\(least)桁から\(most)桁が必要です")
    }
  }
}

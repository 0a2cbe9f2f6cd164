import Booking
import Itinerary

extension CommandFailure {
  /// All that is wrong with a request; the sentence names the first.
  init(_ error: InvalidBooking) {
    let problems = error.problems.map { ($0, BookingProblemWords.text($0)) }
    let first = problems.first
    self.init(
      .invalidValue, vi: "--\(first?.0.field.rawValue ?? ""): \(first?.1.vi ?? "").",
      en: "--\(first?.0.field.rawValue ?? ""): \(first?.1.en ?? "").", field: first?.0.field.rawValue,
      details: [
        .init(
          "problems",
          .array(
            problems.map { problem, words in
              .members(["field": .string(problem.field.rawValue), "message": .string(words.en)])
            }))
      ])
  }
}

/// What is wrong with a field, in words.
enum BookingProblemWords {
  static func text(_ problem: FieldProblem) -> (vi: String, en: String) {
    switch problem.reason {
    case .missing: ("phải điền", "is missing")
    case .notADate(let text):
      (
        "\(Printable.quoted(text)) không phải ngày, hãy viết như 2026-12-05",
        "\(Printable.quoted(text)) is no date, write it like 2026-12-05"
      )
    case .notANumber(let text): ("\(Printable.quoted(text)) không phải số", "\(Printable.quoted(text)) is no number")
    case .outOfRange(let least, let most): ("phải từ \(least) đến \(most)", "goes from \(least) to \(most)")
    case .tooLong(let limit): ("dài nhất \(limit) ký tự", "has at most \(limit) characters")
    case .inThePast(let today): ("ngày này đã qua (hôm nay là \(today))", "lies in the past (today is \(today))")
    case .tooFarAhead(let latest): ("quá xa, muộn nhất là \(latest)", "is too far ahead, the latest day is \(latest)")
    case .endsTooEarly(let earliest): ("sớm nhất là \(earliest)", "the earliest day is \(earliest)")
    case .endsTooLate(let latest): ("muộn nhất là \(latest)", "the latest day is \(latest)")
    case .noWayToAnswer:
      ("cần số điện thoại hoặc thư điện tử để trả lời", "give a telephone number or an e-mail address for the answer")
    case .phone(let fault): phone(fault)
    case .email: ("không phải địa chỉ thư điện tử", "is no e-mail address")
    }
  }

  private static func phone(_ fault: PhoneFault) -> (vi: String, en: String) {
    switch fault {
    case .unexpected(let character):
      ("có ký tự \(Printable.quoted(String(character))) lạ", "has an odd sign \(Printable.quoted(String(character)))")
    case .misplacedPlus: ("dấu + chỉ đứng đầu số", "a + stands only in front")
    case .digits(let found, let least, let most):
      ("có \(found) chữ số, cần từ \(least) đến \(most)", "has \(found) digits, it takes \(least) to \(most)")
    }
  }
}

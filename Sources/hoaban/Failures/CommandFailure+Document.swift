import Gazetteer
import Itinerary

extension CommandFailure {
  func sentence(_ language: Language) -> String { Printable.text(wording[language]) }

  /// `{"error":{…}}`.
  func document(_ language: Language) -> JSONText { .object([member(language)]) }

  func member(_ language: Language) -> JSONText.Member {
    let members: [JSONText.Member] = [
      .init("code", .string(code.rawValue)), .init("message", .string(sentence(language))),
      .init("field", .optional(field)),
    ]
    return .init("error", .object(members + details))
  }

  static func notAMoment(_ text: String, field: String) -> CommandFailure {
    CommandFailure(
      .invalidValue, vi: "\(Printable.quoted(text)) không phải thời điểm ISO 8601; hãy viết như 2026-12-05T08:00.",
      en: "\(Printable.quoted(text)) is no ISO 8601 time; write it like 2026-12-05T08:00.",
      fr: "\(Printable.quoted(text)) n’est pas une heure ISO 8601 ; écrivez par exemple 2026-12-05T08:00.",
      ja: "\(Printable.quoted(text))はISO 8601の時刻ではありません。2026-12-05T08:00のように書いてください。", field: field)
  }
}

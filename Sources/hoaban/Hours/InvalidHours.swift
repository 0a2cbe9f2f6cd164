import Gazetteer
import Itinerary
import OpeningHours

/// A value that is none, or one that is not understood so far.
struct InvalidHours: Error {
  let request: HoursRequest
  let message: String
  /// Characters before the fault.
  let position: Int

  var document: JSONText {
    let head: [JSONText.Member] = request.id.map { [.init("id", $0)] } ?? []
    return .object(
      head + [
        .init("value", .string(request.value)), .init("valid", .bool(false)),
        .init("error", .members(["message": .string(message), "position": .integer(position)])),
      ])
  }

  func sentence(_ language: Language) -> String {
    let value = Printable.quoted(request.value)
    return language == .vi
      ? "Giờ mở cửa \(value) không đọc được ở ký tự \(position + 1): \(message)."
      : "The opening hours \(value) cannot be read at character \(position + 1): \(message)."
  }

  static func words(_ problem: OpeningHoursError.Problem) -> String {
    switch problem {
    case .empty: "nothing is given"
    case .tooLong(let limit): "longer than \(limit) characters"
    case .unexpectedCharacter(let character): "unexpected sign \(Printable.quoted(String(character)))"
    case .unterminatedComment: "a comment without its closing quotation mark"
    case .unexpected(let word): "unexpected \(Printable.quoted(word))"
    case .unexpectedEnd: "something is missing at the end"
    case .unsupported(let word): "\(Printable.quoted(word)) is not supported"
    case .invalidTime(let word): "\(Printable.quoted(word)) is no time"
    case .invalidDay(let word): "\(Printable.quoted(word)) is no day"
    case .reversedDays(let word): "\(Printable.quoted(word)) goes backwards"
    }
  }
}

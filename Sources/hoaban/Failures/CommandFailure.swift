import Gazetteer
import Itinerary

/// Why a command ends without having done what was asked: one sentence, one exit status.
struct CommandFailure: Error {
  /// What kind of thing went wrong. The raw value is `error.code` of the JSON document.
  enum Code: String {
    case notFound = "not_found"
    case invalidValue = "invalid_value"
    case ambiguous
    case confirmationNeeded = "confirmation_needed"
    case usage
    case badInput = "bad_input"
    case unavailable
    case cannotWrite = "cannot_write"
    case inputOutput = "io_error"
    case tryLater = "try_later"

    /// As in `sysexits.h`, but 1 and 2.
    var status: Int32 {
      switch self {
      case .notFound: 1
      case .invalidValue, .ambiguous, .confirmationNeeded: 2
      case .usage: 64
      case .badInput: 65
      case .unavailable: 69
      case .cannotWrite: 73
      case .inputOutput: 74
      case .tryLater: 75
      }
    }
  }

  let code: Code
  let wording: Wording
  /// The option, argument or field that is at fault.
  let field: String?
  /// More members of the JSON error: candidates, suggestions, problems.
  let details: [JSONText.Member]

  init(_ code: Code, _ wording: Wording, field: String? = nil, details: [JSONText.Member] = []) {
    self.code = code
    self.wording = wording
    self.field = field
    self.details = details
  }

  func adding(_ more: [JSONText.Member]) -> CommandFailure {
    CommandFailure(code, wording, field: field, details: details + more)
  }

  init(
    _ code: Code, vi: String, en: String, fr: String, ja: String, field: String? = nil,
    details: [JSONText.Member] = []
  ) {
    self.init(code, Wording(vi: vi, en: en, fr: fr, ja: ja), field: field, details: details)
  }
}

public import Booking
import CivilTime
public import Gazetteer

/// Fields of the form and what can be wrong with them, in words.
public enum BookingWords {
  static func label(_ field: BookingField) -> Word {
    switch field {
    case .from: .fieldFrom
    case .until: .fieldUntil
    case .adults: .fieldAdults
    case .children: .fieldChildren
    case .quantity: .fieldQuantity
    case .name: .fieldName
    case .phone: .fieldPhone
    case .email: .fieldEmail
    case .note: .fieldNote
    }
  }

  static func advice(_ field: BookingField, _ product: ProductKind) -> Word {
    switch field {
    case .from: .adviceFrom
    case .until: product == .homestay ? .adviceUntilNight : .adviceUntil
    case .adults, .children: .adviceParty
    case .quantity: .adviceQuantity
    case .name: .adviceName
    case .phone, .email: .adviceContact
    case .note: .adviceNote
    }
  }

  /// What is wrong with a field, as a sentence.
  public static func problem(_ problem: FieldProblem, _ language: Language) -> String {
    func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }
    return switch problem.reason {
    case .missing: say(.problemMissing)
    case .notADate(let text): say(.problemNotADate, text)
    case .notANumber(let text): say(.problemNotANumber, text)
    case .outOfRange(let least, let most): say(.problemRange, String(least), String(most))
    case .tooLong(let limit): say(.problemTooLong, String(limit))
    case .inThePast(let today): say(.problemPast, today.description)
    case .tooFarAhead(let latest): say(.problemTooFar, latest.description)
    case .endsTooEarly(let earliest): say(.problemEndsEarly, earliest.description)
    case .endsTooLate(let latest): say(.problemEndsLate, latest.description)
    case .sheetTooLong(let bytes): say(.problemSheet, String(bytes))
    case .noWayToAnswer: say(.problemNoContact)
    case .phone: say(.problemPhone)
    case .email: say(.problemEmail)
    }
  }
}

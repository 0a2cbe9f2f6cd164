import Booking
import CivilTime

/// Fields of the form and what can be wrong with them, in words.
enum BookingWords {
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

  static func problem(_ problem: FieldProblem, _ model: Model) -> String {
    switch problem.reason {
    case .missing: model.say(.problemMissing)
    case .notADate(let text): model.say(.problemNotADate, text)
    case .notANumber(let text): model.say(.problemNotANumber, text)
    case .outOfRange(let least, let most): model.say(.problemRange, String(least), String(most))
    case .tooLong(let limit): model.say(.problemTooLong, String(limit))
    case .inThePast(let today): model.say(.problemPast, today.description)
    case .tooFarAhead(let latest): model.say(.problemTooFar, latest.description)
    case .endsTooEarly(let earliest): model.say(.problemEndsEarly, earliest.description)
    case .endsTooLate(let latest): model.say(.problemEndsLate, latest.description)
    case .sheetTooLong(let bytes): model.say(.problemSheet, String(bytes))
    case .noWayToAnswer: model.say(.problemNoContact)
    case .phone: model.say(.problemPhone)
    case .email: model.say(.problemEmail)
    }
  }
}

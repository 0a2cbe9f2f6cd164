public import CivilTime

/// The fields of a booking form, in the order in which a form asks for them.
public enum BookingField: String, CaseIterable, Hashable, Sendable {
  case from, until, adults, children, quantity, name, phone, email, note

  /// Whether everybody who carries the request may read it; the others are sealed.
  var isOfTheRequest: Bool {
    switch self {
    case .from, .until, .adults, .children, .quantity: true
    case .name, .phone, .email, .note: false
    }
  }
}

/// What is wrong with one field, for a screen to put into words.
public struct FieldProblem: Hashable, Sendable {
  public let field: BookingField
  public let reason: Reason

  public init(field: BookingField, reason: Reason) {
    self.field = field
    self.reason = reason
  }

  public enum Reason: Hashable, Sendable {
    /// Empty, and it must not be.
    case missing
    case notADate(String)
    case notANumber(String)
    case outOfRange(least: Int, most: Int)
    /// In characters.
    case tooLong(limit: Int)
    case inThePast(today: CivilDate)
    case tooFarAhead(latest: CivilDate)
    /// A stay must end after the day it begins, a hire not before it.
    case endsTooEarly(earliest: CivilDate)
    case endsTooLate(latest: CivilDate)
    /// Neither telephone nor e-mail.
    case noWayToAnswer
    /// Name, ways to answer and note together, by so many bytes.
    case sheetTooLong(over: Int)
    case phone(PhoneFault)
    case email(EmailFault)
  }
}

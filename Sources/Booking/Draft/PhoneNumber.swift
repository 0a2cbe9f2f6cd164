/// What keeps a text from being a telephone number.
public enum PhoneFault: Error, Hashable, Sendable {
  /// Only digits, `+`, blanks, dots and hyphens are read.
  case unexpected(Character)
  /// A `+` is only read in front.
  case misplacedPlus
  case digits(found: Int, least: Int, most: Int)
}

/// Telephone numbers as people write them.
enum PhoneNumber {
  /// The digits, after a `+` where the country code is given (also as `00`). A number without one stays as it is
  /// written: nobody but the traveller knows which country it belongs to.
  static func normalized(_ text: String) throws(PhoneFault) -> String {
    var digits = ""
    var isInternational = false
    for character in text {
      switch character {
      case "0"..."9" where character.isASCII: digits.append(character)
      case "+":
        guard digits.isEmpty, !isInternational else { throw .misplacedPlus }
        isInternational = true
      case " ", ".", "-": break
      default: throw .unexpected(character)
      }
    }
    if !isInternational, digits.hasPrefix("00") {
      digits.removeFirst(2)
      isInternational = true
    }
    let limits = BookingLimits.phoneDigits
    guard limits.contains(digits.utf8.count) else {
      throw .digits(found: digits.utf8.count, least: limits.lowerBound, most: limits.upperBound)
    }
    return (isInternational ? "+" : "") + digits
  }
}

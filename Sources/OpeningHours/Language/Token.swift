import CivilTime

/// A word of the language with its place in the text.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// As many digits as were written, and their value; at most 9 digits count.
    case number(Int, digits: Int)
    /// Four digits over 1900.
    case year(Int)
    case weekday(Weekday)
    /// 1 to 12.
    case month(Int)
    case holiday(HolidaySelector.Kind)
    case easter
    case sun(SunEvent)
    case state(Rule.Modifier)
    case week
    /// "day" or "days", after an offset.
    case days
    /// `24/7`.
    case always
    /// The text between two quotation marks.
    case comment(String)
    /// Between hours and minutes.
    case colon
    /// One of `, - + / [ ] ( )`.
    case sign(Character)
    /// `;`.
    case end
    /// `||`.
    case fallback
    /// A word that means nothing here.
    case strange
  }

  var kind: Kind
  /// Characters before it, from 0.
  let position: Int
  /// As written.
  let text: String
  /// "am" or "pm" follows the number.
  var hasMeridiem = false
  /// "h" or `giờ` follows the number, and no minutes.
  var isWholeHour = false
}

/// Why a text is not an opening hours value, and where.
public struct OpeningHoursError: Error, Hashable, Sendable {
  /// Characters before the fault, from 0.
  public let position: Int
  public let problem: Problem

  public init(position: Int, problem: Problem) {
    self.position = position
    self.problem = problem
  }

  public enum Problem: Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// More than `limit` characters.
    case tooLong(limit: Int)
    /// A character that occurs nowhere in the language.
    case unexpectedCharacter(Character)
    /// A quotation mark without its partner.
    case unterminatedComment
    /// A word or sign that cannot stand here.
    case unexpected(String)
    /// The text ends where something must follow.
    case unexpectedEnd
    /// Part of the language, but not of what is understood so far.
    case unsupported(String)
    /// Not a time from 00:00 to 23:59, or an end after 48:00.
    case invalidTime(String)
    /// No month has that day.
    case invalidDay(String)
    /// A range of days whose first comes after its last in the same month.
    case reversedDays(String)
  }
}

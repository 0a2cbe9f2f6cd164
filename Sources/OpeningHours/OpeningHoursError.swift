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
    /// Not a time from 00:00 to 23:59, or an end after 48:00.
    case invalidTime(String)
    /// No month has that day.
    case invalidDay(String)
    /// No year has that week.
    case invalidWeek(String)
    /// Not from -5 to 5, or 0.
    case invalidNth(String)
    /// Steps of nothing, or of more than there is.
    case invalidPeriod(String)
    /// More days than a date may be moved.
    case invalidOffset(String)
    /// A range whose end comes before its start, where that means nothing.
    case reversed(String)
    /// A time alone, where spans are wanted.
    case pointInTime(String)
    /// A span, where points in time are wanted.
    case notAPoint(String)
  }
}

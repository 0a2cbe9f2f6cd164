public import CivilTime

/// What a value says of a moment.
public enum OpeningState: String, Hashable, CaseIterable, Sendable {
  case open, closed
  /// The value itself leaves it open: by a comment, the word `unknown`, or an open end.
  case unknown
}

/// A stretch of time in one state.
public struct OpeningInterval: Hashable, Sendable {
  public let start: CivilDateTime
  /// The first moment after it.
  public let end: CivilDateTime
  /// Never closed where it comes from `OpeningHours.intervals`.
  public let state: OpeningState
  /// The rule's own comment, or the holiday's name.
  public let comment: String?
  /// Unknown only because the value gives no closing time (`17:00+`), without a comment that says more; how long it
  /// lasts is a guess.
  public let isOpenEnd: Bool
  /// The rule that says so at its start, counted from 0.
  public let rule: Int

  public init(
    start: CivilDateTime, end: CivilDateTime, state: OpeningState, comment: String? = nil, isOpenEnd: Bool = false,
    rule: Int = 0
  ) {
    self.start = start
    self.end = end
    self.state = state
    self.comment = comment
    self.isOpenEnd = isOpenEnd
    self.rule = rule
  }
}

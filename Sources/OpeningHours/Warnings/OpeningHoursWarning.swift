/// Something in a value that is understood and had better be written otherwise.
public struct OpeningHoursWarning: Hashable, Sendable {
  /// The names are those of the reference implementation of the language.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A word or sign for another one.
    case spelling = "word_error_correction"
    /// A sign that is best left out.
    case omit = "omit_ko"
    case pleaseUse = "please_use_ok_for_ko"
    case degreeSignForZero = "rant_degree_sign_used_for_zero"
    case hourMinuteSeparator = "hour_min_separator"
    case interpretedAsYear = "interpreted_as_year"
    case withoutMinutes = "without_minutes"
    case ambiguousHour = "ambiguous_single_digit_hour"
    /// A rule without anything in it.
    case nothingUseful = "nothing_useful"
    case endsWithSign = "value_ends_with_token"
    case zeroOffset = "zero_calculation"
    case zeroDays = "adding_0"
    case periodOfOne = "period_one"
    case periodOfOneYear = "period_one_year_plus"
    case yearPast = "year_past"
    case datePast = "date_past"
    case dateRangePast = "date_range_past"
    /// A kind of selector more than once in a rule.
    case repeated = "use_multi"
    /// A state alone in a rule that is not the first.
    case defaultState = "default_state"
    /// Open on days without any time.
    case vague
    case emptyComment = "empty_comment"
    case colonAfterHoliday = "no_colon_after"
    case colonForReadability = "separator_for_readability"
    /// A span past midnight, and the next rule takes its end away.
    case lostAfterMidnight = "additional_rule_separator_not_used_after_time_wrapping_midnight"
    case additionalClosed = "additional_rule_which_evaluates_to_closed"
    /// `24/7`, and then not.
    case strangeAlways = "strange_24_7"
    /// Rules that each have nothing but times.
    case combineRules = "combine_rules"
    /// Parts of a rule in another order than is usual.
    case switched
  }

  public let kind: Kind
  /// Characters before it, from 0.
  public let position: Int
  /// What it is about.
  public let written: String
  /// What it is read as.
  public let meant: String?
}

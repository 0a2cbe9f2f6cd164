/// A value of OpenStreetMap's `opening_hours` language (specification 0.7), parsed and ready to be asked.
///
/// ```swift
/// let museum = try OpeningHours("Tu-Su 07:00-11:00,13:30-17:00; PH off")
/// museum.state(at: moment, calendar)
/// ```
///
/// What is written otherwise than specified, but can mean one thing only, is understood with a warning; everything
/// else is refused with its position, never guessed. Where the specification leaves the meaning open, the reading is
/// that of its reference implementation. Two values are equal when they are written alike but for blanks, case,
/// leading zeros and spelling.
public struct OpeningHours: Hashable, Sendable {
  /// What times stand for: hours that something is open, moments at which something happens, or both.
  public enum Mode: String, Hashable, Sendable, CaseIterable { case ranges, points, both }

  /// Rules in the order they are written; never empty.
  let rules: [Rule]

  public init(_ text: String, mode: Mode = .ranges) throws(OpeningHoursError) {
    self = try ParsedHours(text, mode: mode).hours
  }

  init(rules: [Rule]) { self.rules = rules }

  /// Whether the value says open at every moment of every day, as `24/7` does.
  public var isAlwaysOpen: Bool {
    guard rules.count == 1, let rule = rules.first, rule.state == .open, rule.coversEveryDay else { return false }
    guard !rule.isAlways, !rule.spans.isEmpty else { return true }
    // A later open end would make a part of the day uncertain.
    return rule.spans.contains { $0.coversWholeDay } && rule.spans.allSatisfy { !$0.hasOpenEnd }
  }

  /// Whether every week is like every other.
  /// - Parameter knowsSun: Times of the sun are those of a place, and change with the season.
  public func isWeekStable(knowsSun: Bool) -> Bool { rules.allSatisfy { $0.isWeekStable(knowsSun: knowsSun) } }

  /// Whether public holidays matter.
  public var namesPublicHolidays: Bool {
    rules.contains { rule in
      rule.allHolidays.contains { $0.kind == .publicHoliday }
    }
  }
}

/// A value with what is to be said of how it is written.
public struct ParsedHours: Sendable {
  public let hours: OpeningHours
  /// Those that do not depend on today's date; see `warnings(on:)`.
  let spelling: [OpeningHoursWarning]
  let tokens: [Token]
  /// Where each rule begins in the text.
  let starts: [Int]

  public init(_ text: String, mode: OpeningHours.Mode = .ranges) throws(OpeningHoursError) {
    let read = try Lexer.read(text)
    guard read.tokens.contains(where: { $0.kind != .end }) else {
      throw OpeningHoursError(position: 0, problem: .empty)
    }
    var parser = Parser(read.tokens, read.warnings, mode: mode)
    hours = OpeningHours(rules: try parser.rules())
    spelling = parser.warnings
    tokens = read.tokens
    starts = parser.starts.map { read.tokens[$0].position }
  }
}

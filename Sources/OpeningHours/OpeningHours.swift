/// A value of OpenStreetMap's `opening_hours` language, parsed and ready to be asked.
///
/// The part of the language that is understood so far: `24/7`, weekdays and `PH`, months and days of a month, time
/// spans past midnight and with an open end, the words `open`, `off`, `closed` and `unknown`, comments, and rules
/// joined by `;`, `,` and `||`. Everything else is refused with its position, never guessed.
///
/// ```swift
/// let museum = try OpeningHours("Tu-Su 07:00-11:00,13:30-17:00; PH off")
/// museum.state(at: moment)
/// ```
///
/// Two values are equal when they are written alike but for blanks, case and leading zeros.
public struct OpeningHours: Hashable, Sendable {
  /// Rules in the order they are written; never empty.
  let rules: [Rule]

  public init(_ text: String) throws(OpeningHoursError) {
    var parser = Parser(try Lexer.tokens(of: text))
    rules = try parser.rules()
  }

  /// Whether the value says open at every moment of every day, as `24/7` does.
  public var isAlwaysOpen: Bool {
    guard rules.count == 1, let rule = rules.first, rule.state == .open, rule.coversEveryDay else { return false }
    return rule.spans.isEmpty || rule.spans.contains { $0.coversWholeDay }
  }
}

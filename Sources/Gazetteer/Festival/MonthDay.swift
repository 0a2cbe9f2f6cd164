/// A day that comes back every year: `02-22`. Whether of the solar or the lunar year, the rule that holds it says.
public struct MonthDay: Hashable, Sendable {
  public let month: Int
  public let day: Int

  /// Nil for a text that is not exactly `MM-DD`, or names no day of either calendar.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = Self.number(parts[0]), let day = Self.number(parts[1]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.month = month
    self.day = day
  }

  /// Two digits.
  static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.count == 2 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}

extension MonthDay: Comparable {
  public static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

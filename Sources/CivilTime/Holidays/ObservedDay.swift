/// A working day that offices have off beside the public holidays. `PH` does not hold on it.
public struct ObservedDay: Hashable, Sendable {
  public let date: CivilDate
  public let name: CalendarName
  public let reason: Reason
  public let certainty: HolidayCertainty
  /// The law or the notice that says so; nil for a day by rule.
  public let source: String?

  public enum Reason: Hashable, Sendable {
    /// Nghỉ bù: it stands for a public holiday on a Saturday or Sunday.
    case substitute(for: CivilDate)
    /// Hoán đổi: worked on another day, so that a holiday and a weekend join.
    case swapped
    /// Named by the notice beyond the days that the law counts.
    case added
  }
}

/// A day on which `PH` holds: a public holiday of Viet Nam.
public struct PublicHoliday: Hashable, Sendable {
  public let date: CivilDate
  public let name: CalendarName
  public let certainty: HolidayCertainty
  /// The law or the notice that says so; nil for a day by rule.
  public let source: String?
}

/// How sure it is that a day is off.
public enum HolidayCertainty: String, CaseIterable, Hashable, Sendable {
  /// The law itself fixes the day.
  case statutory
  /// A yearly notice, or a policy that is not law yet, names the day.
  case announced
  /// Nothing is announced so far: the day follows from the usual choice.
  case rule
}

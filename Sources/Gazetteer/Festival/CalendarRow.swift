public import CivilTime

/// A day or some days of the calendar, and what they are.
public struct CalendarRow: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case festival(Festival, FestivalDates.Certainty)
    /// A public holiday of Viet Nam.
    case holiday(HolidayCertainty)
    /// A day that the lunar calendar itself is known by, and that is no day off.
    case lunarDay
  }

  public let first: CivilDate
  public let last: CivilDate
  public let names: LocalizedText
  public let subject: Subject

  public init(first: CivilDate, last: CivilDate, names: LocalizedText, subject: Subject) {
    self.first = first
    self.last = last
    self.names = names
    self.subject = subject
  }

  /// The festival's record; nil for a day that has none.
  public var festival: Festival? {
    if case .festival(let festival, _) = subject { festival } else { nil }
  }

  /// Nil outside of the years that are known.
  public var lunarFirst: LunarDate? { LunarDate(first) }
  public var lunarLast: LunarDate? { LunarDate(last) }
}

public import CivilTime

/// When a festival is, or when it can be.
public struct FestivalDates: Hashable, Sendable {
  /// How sure the days are.
  public enum Certainty: String, CaseIterable, Hashable, Sendable {
    /// The rule fixes these very days. The organisers can still announce others.
    case computed
    /// It is on some of these days.
    case window
    /// Only the month is known; the days are announced, or chosen, each time.
    case month
  }

  public let first: CivilDate
  /// Not before `first`; the same for a single day.
  public let last: CivilDate
  public let certainty: Certainty

  public init(first: CivilDate, last: CivilDate, certainty: Certainty) {
    self.first = first
    self.last = last
    self.certainty = certainty
  }
}

extension FestivalRule {
  /// The dates in a year: a lunar year where the rule is lunar, whose last weeks lie in the solar year after. A lunar
  /// month is the regular one and never the leap month of that number. Nil where the rule names neither days nor
  /// months, or the lunar year is not known.
  public func dates(in year: Int) -> FestivalDates? {
    switch span {
    case .nothing: return nil
    case .days(let from, let through):
      guard let first = day(from, year), let last = day(through, through < from ? year + 1 : year) else { return nil }
      return FestivalDates(first: first, last: last, certainty: manner == .solarWindow ? .window : .computed)
    case .months(let from, let through):
      guard let first = day(from, 1, year), let last = lastDay(ofMonth: through, through < from ? year + 1 : year)
      else { return nil }
      return FestivalDates(first: first, last: last, certainty: .month)
    }
  }

  /// Every time that has a day from `start` to before `end`, by date.
  public func dates(from start: CivilDate, until end: CivilDate) -> [FestivalDates] {
    guard start < end else { return [] }
    // A lunar year begins up to two months after the solar one, and a festival can reach over the end of its year.
    return (start.year - 2...end.year).compactMap(dates(in:)).filter { $0.last >= start && $0.first < end }
  }

  /// The time that is running on a day, or the next one after it.
  public func next(from day: CivilDate) -> FestivalDates? {
    (day.year - 2...day.year + 2).lazy.compactMap(dates(in:)).first { $0.last >= day }
  }

  private func day(_ day: MonthDay, _ year: Int) -> CivilDate? { self.day(day.month, day.day, year) }

  /// Day 30 of a lunar month that has 29 is its last.
  private func day(_ month: Int, _ day: Int, _ year: Int) -> CivilDate? {
    guard isLunar else { return CivilDate(year: year, month: month, day: day) }
    return LunarDate.daysInMonth(month, of: year).flatMap {
      LunarDate(year: year, month: month, day: min(day, $0))?.date
    }
  }

  private func lastDay(ofMonth month: Int, _ year: Int) -> CivilDate? {
    day(month, isLunar ? 30 : CivilDate.days(inMonth: month, of: year), year)
  }
}

public import CivilTime

/// The festivals of the gazetteer with the public holidays and the best-known days of the lunar year.
public struct FestivalCalendar: Sendable {
  /// By first day; on the same day a festival before a holiday.
  public let rows: [CalendarRow]
  /// Festivals of which not even the month is known.
  public let undated: [Festival]

  /// Everything that has a day from `start` to before the same day `months` months later.
  public init(_ festivals: [Festival], from start: CivilDate, months: Int) {
    let end = Self.day(months, after: start)
    let held = festivals.flatMap { festival in
      (festival.rule?.dates(from: start, until: end) ?? []).map {
        CalendarRow(
          first: $0.first, last: $0.last, names: festival.names, subject: .festival(festival, $0.certainty))
      }
    }
    let known = HolidayRows.rows(from: start, until: end) + LunarDayRows.rows(from: start, until: end)
    let all = held + known
    rows = all.indices.sorted { (all[$0].first, $0) < (all[$1].first, $1) }.map { all[$0] }
    undated = festivals.filter { $0.rule?.dates(in: start.year) == nil }
  }

  /// The last of the month where it has no such day.
  static func day(_ months: Int, after start: CivilDate) -> CivilDate {
    let count = start.year * 12 + start.month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    let day = min(start.day, CivilDate.days(inMonth: month, of: year))
    return CivilDate(year: year, month: month, day: day) ?? start
  }
}

import CivilTime

/// Public holidays as rows: days in a row that belong to one holiday are one row.
enum HolidayRows {
  static func rows(from start: CivilDate, until end: CivilDate) -> [CalendarRow] {
    guard start < end else { return [] }
    // A row that began before the first day is told whole.
    let days = (start.year - 1...end.year).flatMap { VietNamHolidays.of($0) }
    var rows: [CalendarRow] = []
    for day in days {
      guard let name = name(day) else { continue }
      if let last = rows.last, last.names == name, day.date - last.last <= 1 {
        rows[rows.count - 1] = joined(last, day)
      } else {
        rows.append(CalendarRow(first: day.date, last: day.date, names: name, subject: .holiday(day.certainty)))
      }
    }
    return rows.filter { $0.last >= start && $0.first < end }
  }

  /// No surer than its least sure day.
  private static func joined(_ row: CalendarRow, _ day: PublicHoliday) -> CalendarRow {
    guard case .holiday(let certainty) = row.subject else { return row }
    let order: [HolidayCertainty] = [.rule, .announced, .statutory]
    let least = order.first { $0 == certainty || $0 == day.certainty } ?? certainty
    return CalendarRow(first: row.first, last: day.date, names: row.names, subject: .holiday(least))
  }

  /// The days of Tết have each a name of their own; together they are Tết.
  private static func name(_ day: PublicHoliday) -> LocalizedText? {
    guard let lunar = LunarDate(day.date), lunar.month == 1 && lunar.day <= 7 || lunar.month == 12 && lunar.day >= 25
    else { return LocalizedText(day.name) }
    return LunarDayRows.tet
  }
}

extension LocalizedText {
  init(_ name: CalendarName) { self.init([.vi: name.vi, .en: name.en, .fr: name.fr, .ja: name.ja]) }
}

import CivilTime

/// Days of the lunar year that everybody in Viet Nam keeps and that are no days off.
enum LunarDayRows {
  static let tet = LocalizedText(
    CalendarName(vi: "Tết Nguyên đán", en: "Lunar New Year (Tết)", fr: "Nouvel An lunaire (Tết)", ja: "テト（旧正月）"))

  static func rows(from start: CivilDate, until end: CivilDate) -> [CalendarRow] {
    guard start < end else { return [] }
    return (start.year - 1...end.year).flatMap { year in
      days.compactMap { month, name in
        LunarDate(year: year, month: month, day: 15).map {
          CalendarRow(first: $0.date, last: $0.date, names: LocalizedText(name), subject: .lunarDay)
        }
      }
    }.filter { start <= $0.first && $0.first < end }
  }

  /// All three are full moons, day 15 of their month.
  private static let days = [
    (1, CalendarName(vi: "Rằm tháng Giêng", en: "First full moon", fr: "Première pleine lune", ja: "元宵（旧暦1月15日）")),
    (7, CalendarName(vi: "Vu Lan", en: "Vu Lan (Ullambana)", fr: "Vu Lan (Ullambana)", ja: "ヴーラン（盂蘭盆）")),
    (8, CalendarName(vi: "Tết Trung thu", en: "Mid-Autumn Festival", fr: "Fête de la mi-automne", ja: "中秋節")),
  ]
}

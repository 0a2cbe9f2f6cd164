/// What the public holidays are called.
enum HolidayNames {
  static let newYear = CalendarName(
    vi: "Tết Dương lịch", en: "New Year’s Day", fr: "Jour de l’An", ja: "元日")
  static let hungKings = CalendarName(
    vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings’ Commemoration Day", fr: "Fête des rois Hùng", ja: "フン王の命日")
  static let liberation = CalendarName(
    vi: "Ngày Giải phóng miền Nam", en: "Liberation of the South Day", fr: "Jour de la Libération du Sud",
    ja: "南部解放記念日")
  static let labour = CalendarName(
    vi: "Quốc tế Lao động", en: "International Workers’ Day", fr: "Fête internationale des travailleurs", ja: "メーデー")
  static let national = CalendarName(vi: "Quốc khánh", en: "National Day", fr: "Fête nationale", ja: "建国記念日")
  static let culture = CalendarName(
    vi: "Ngày Văn hóa Việt Nam", en: "Vietnamese Culture Day", fr: "Journée de la culture vietnamienne",
    ja: "ベトナム文化の日")
  static let swapped = CalendarName(
    vi: "Nghỉ hoán đổi", en: "Day off in exchange", fr: "Jour de repos échangé", ja: "振替休日（出勤日と交換）")
  static let added = CalendarName(
    vi: "Nghỉ thêm theo thông báo", en: "Further day off as announced", fr: "Jour de repos supplémentaire annoncé",
    ja: "告示による追加の休日")

  /// A day of Tết, by its lunar date: mùng 1, or the 29th or 30th of Chạp.
  static func tet(_ day: LunarDate) -> CalendarName {
    if day.month == 12 {
      return CalendarName(
        vi: "Tết Nguyên đán (\(day.day) tháng Chạp)", en: "Lunar New Year (day \(day.day) of month 12)",
        fr: "Nouvel An lunaire (\(day.day)ᵉ jour du 12ᵉ mois)", ja: "テト（旧暦12月\(day.day)日）")
    }
    return CalendarName(
      vi: "Tết Nguyên đán (mùng \(day.day))", en: "Lunar New Year (day \(day.day))",
      fr: "Nouvel An lunaire (\(day.day)\(day.day == 1 ? "ᵉʳ" : "ᵉ") jour)", ja: "テト（旧暦1月\(day.day)日）")
  }

  /// The day off that stands for a holiday on a weekend.
  static func substitute(for name: CalendarName) -> CalendarName {
    CalendarName(
      vi: "Nghỉ bù \(name.vi)", en: "Day off for \(name.en)", fr: "Repos compensateur : \(name.fr)",
      ja: "\(name.ja)の振替休日")
  }
}

/// The public holidays of Viet Nam: Labour Code 2019, article 112, which is taken for every year.
///
/// The law leaves two choices to a yearly notice: which five days Tết has, and which day beside 2 September is off.
/// For years without a known notice the last day of Chạp and mùng 1 to 4 are taken, and 2 September alone.
public enum VietNamHolidays {
  /// The holidays of a civil year by date. Outside of 1900...2100 only those with a fixed date are known.
  ///
  /// `withCultureDay` says whether 24 November is one from 2026: the Politburo's resolution 80-NQ/TW wants it, but the
  /// Labour Code had not been amended in February 2026.
  public static func of(_ year: Int, withCultureDay: Bool = true) -> [PublicHoliday] {
    let announcement = Announcement.of(year)
    var days = fixed(year)
    if withCultureDay, year >= 2026, let date = CivilDate(year: year, month: 11, day: 24) {
      days.append(
        PublicHoliday(date: date, name: HolidayNames.culture, certainty: .announced, source: "80-NQ/TW (2026-01-07)"))
    }
    if let announcement, let date = announcement.nationalDay.flatMap(announcement.date) {
      days.append(
        PublicHoliday(date: date, name: HolidayNames.national, certainty: .announced, source: Announcement.source))
    }
    if (1900...2100).contains(year) {
      days += tet(year, announcement)
      if let hungKings = LunarDate(year: year, month: 3, day: 10) {
        days.append(statutory(hungKings.date, HolidayNames.hungKings))
      }
    }
    return days.sorted { $0.date < $1.date }
  }

  /// The name of the holiday on a day; nil on an ordinary one. Where two holidays meet, both are named.
  public static func name(on date: CivilDate, withCultureDay: Bool = true) -> CalendarName? {
    names(of: date.year, withCultureDay: withCultureDay)[date]
  }

  /// The names of all holidays of a civil year, for whoever asks about more than one day.
  public static func names(of year: Int, withCultureDay: Bool = true) -> [CivilDate: CalendarName] {
    Dictionary(of(year, withCultureDay: withCultureDay).map { ($0.date, $0.name) }) { $0.joined(with: $1) }
  }

  private static let law = "Labour Code 2019, art. 112"

  private static func statutory(_ date: CivilDate, _ name: CalendarName) -> PublicHoliday {
    PublicHoliday(date: date, name: name, certainty: .statutory, source: law)
  }

  private static func fixed(_ year: Int) -> [PublicHoliday] {
    let days = [
      (1, 1, HolidayNames.newYear), (4, 30, HolidayNames.liberation), (5, 1, HolidayNames.labour),
      (9, 2, HolidayNames.national),
    ]
    return days.compactMap { month, day, name in
      CivilDate(year: year, month: month, day: day).map { statutory($0, name) }
    }
  }

  /// Five days. Mùng 1 to 3 are off whatever is chosen; the notice, or else the rule, names the others.
  private static func tet(_ year: Int, _ announcement: Announcement?) -> [PublicHoliday] {
    guard let newYear = LunarDate(year: year, month: 1, day: 1)?.date else { return [] }
    let first = announcement.flatMap { $0.date($0.tet) } ?? newYear.adding(days: -1)
    return (0..<5).compactMap { LunarDate(first.adding(days: $0)) }.map { day in
      let name = HolidayNames.tet(day)
      if day.month == 1, day.day <= 3 { return statutory(day.date, name) }
      return PublicHoliday(
        date: day.date, name: name, certainty: announcement == nil ? .rule : .announced,
        source: announcement == nil ? nil : Announcement.source)
    }
  }
}

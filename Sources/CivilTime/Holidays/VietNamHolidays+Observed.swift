extension VietNamHolidays {
  /// The days that offices have off beside `of(_:)`, by date: a day for every holiday on a Saturday or Sunday (the next
  /// one that is neither weekend nor off already), days that the notice swapped, and days that it added.
  public static func observed(_ year: Int, withCultureDay: Bool = true) -> [ObservedDay] {
    let announcement = Announcement.of(year)
    let holidays = of(year, withCultureDay: withCultureDay)
    var days: [ObservedDay] = []
    if let announcement {
      days += exchanged(announcement.swapped, .swapped, HolidayNames.swapped, announcement)
      days += exchanged(announcement.added, .added, HolidayNames.added, announcement)
    }
    var off = Set(holidays.map(\.date) + days.map(\.date))
    for holiday in holidays where holiday.date.weekday.isWeekend {
      var date = holiday.date.adding(days: 1)
      while date.weekday.isWeekend || off.contains(date) { date = date.adding(days: 1) }
      off.insert(date)
      days.append(
        ObservedDay(
          date: date, name: HolidayNames.substitute(for: holiday.name), reason: .substitute(for: holiday.date),
          certainty: announcement == nil ? .rule : .announced,
          source: announcement == nil ? nil : Announcement.source))
    }
    return days.sorted { $0.date < $1.date }
  }

  private static func exchanged(
    _ days: [String], _ reason: ObservedDay.Reason, _ name: CalendarName, _ announcement: Announcement
  ) -> [ObservedDay] {
    days.compactMap(announcement.date).map {
      ObservedDay(date: $0, name: name, reason: reason, certainty: .announced, source: Announcement.source)
    }
  }
}

extension Weekday {
  /// The weekly rest days of offices.
  var isWeekend: Bool { self == .saturday || self == .sunday }
}

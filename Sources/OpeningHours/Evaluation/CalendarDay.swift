import CivilTime

/// A day as rules see it.
struct CalendarDay {
  let date: CivilDate
  let isHoliday: Bool
  let holidayName: String?

  init(_ date: CivilDate, _ holiday: Holiday?) {
    self.date = date
    isHoliday = holiday != nil
    holidayName = holiday?.name
  }
}

/// A public holiday, with its name where the calendar knows it.
struct Holiday {
  let name: String?
}

/// The calendar of holidays that an evaluation is given: nil on ordinary days.
typealias HolidayCalendar = (CivilDate) -> Holiday?

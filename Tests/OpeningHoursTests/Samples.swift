import CivilTime
import OpeningHours

/// The holidays that the cases speak of.
enum Samples {
  static func holidayName(_ date: CivilDate) -> String? {
    switch (date.month, date.day) {
    case (3, 11): "Hoa Ban"
    case (3, 14): "Xên Mường"
    case (4, 30): "30/4"
    case (5, 1): "1/5"
    default: nil
    }
  }

  /// Those holidays, and two weeks without school.
  static let calendar = OpeningCalendar(publicHoliday: holidayName, schoolHoliday: { schoolHolidayName($0) })

  private static func schoolHolidayName(_ date: CivilDate) -> String? {
    date.year == 2026 && date.month == 6 && date.day <= 14 ? "Hè" : nil
  }
}

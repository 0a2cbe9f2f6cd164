import CivilTime

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

  static func isHoliday(_ date: CivilDate) -> Bool { holidayName(date) != nil }
}

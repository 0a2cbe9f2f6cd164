import CivilTime

/// Weeks of the year as ISO 8601 numbers them: `week 10`, `week 01-53/2`.
struct WeekSelector: Hashable, Sendable {
  let first: Int
  let last: Int
  /// Weeks from one to the next, counted from the first.
  var period: Int?

  /// Whether every week is one of them.
  var coversAll: Bool { first == 1 && last == 53 && period == nil }

  func contains(_ week: Int) -> Bool {
    first <= week && week <= last && (week - first) % (period ?? 1) == 0
  }
}

extension CivilDate {
  /// The number of the week that has the Thursday nearest to the day (ISO 8601, 2.2.10).
  var isoWeek: Int {
    let thursday = adding(days: 3 - weekday.rawValue)
    guard let first = CivilDate(year: thursday.year, month: 1, day: 1) else { return 1 }
    return (thursday - first) / 7 + 1
  }
}

/// Years: `2026`, `2026-2030`, `2026-2036/2`, `2026/4`, `2026+`.
struct YearSelector: Hashable, Sendable {
  let first: Int
  /// Nil where it is `first` alone, or has no end.
  var last: Int?
  /// Years from one to the next.
  var period: Int?
  /// Written with `+`.
  var isOpen = false

  func contains(_ year: Int) -> Bool {
    guard year >= first else { return false }
    if let last, year > last { return false }
    if let period { return (year - first) % period == 0 }
    return isOpen || last != nil || year == first
  }
}

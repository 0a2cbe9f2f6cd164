/// A `sui`: the lunar months from one month 11, which holds the December solstice, to the month before the next. All
/// of the calendar's arithmetic is in it, since only a sui of thirteen months has a leap month.
struct SolsticeYear {
  /// The civil year in which it ends: that of ten of its months.
  let year: Int
  /// Month 11 of the year before, as `LunarMonths` counts.
  let firstMonth: Int
  /// Place of the leap month, from 1; nil in a sui of twelve months.
  let leapPlace: Int?

  /// The sui that ends in a civil year.
  init(ending year: Int) {
    self.init(ending: year, from: Self.monthEleven(of: year - 1), to: Self.monthEleven(of: year))
  }

  /// The sui of a month that belongs to a day of a civil year.
  init(of month: Int, in year: Int) {
    let eleven = Self.monthEleven(of: year)
    if month >= eleven {
      self.init(ending: year + 1, from: eleven, to: Self.monthEleven(of: year + 1))
    } else {
      self.init(ending: year, from: Self.monthEleven(of: year - 1), to: eleven)
    }
  }

  private init(ending year: Int, from firstMonth: Int, to end: Int) {
    self.year = year
    self.firstMonth = firstMonth
    leapPlace = end - firstMonth == 13 ? Self.leapPlace(from: firstMonth) : nil
  }

  /// Lunar year, number and leap of the month at a place, from 0.
  func name(of place: Int) -> (year: Int, month: Int, isLeap: Bool) {
    let regular = place - (leapPlace.map { $0 <= place ? 1 : 0 } ?? 0)
    return (regular < 2 ? year - 1 : year, (regular + 10) % 12 + 1, place == leapPlace)
  }

  /// The place of a month that is numbered in this sui; nil for a leap month that it does not have.
  func place(ofMonth month: Int, isLeap: Bool) -> Int? {
    let regular = (month + 1) % 12
    guard let leapPlace else { return isLeap ? nil : regular }
    if isLeap { return leapPlace == regular + 1 ? leapPlace : nil }
    return regular < leapPlace ? regular : regular + 1
  }

  /// Number of the leap month; nil in a sui of twelve months.
  var leapMonth: Int? { leapPlace.map { name(of: $0).month } }

  /// The month that holds the December solstice of a civil year. The solstice falls on 21 or 22 December, so the
  /// month is the one of 31 December unless that started after the solstice.
  private static func monthEleven(of year: Int) -> Int {
    guard let lastDay = CivilDate(year: year, month: 12, day: 31) else { return 0 }
    let (month, firstDay) = LunarMonths.month(holding: lastDay.dayNumber)
    return LunarMonths.sector(atStartOf: firstDay) >= 9 ? month - 1 : month
  }

  /// The first month after month 11 without a principal term.
  private static func leapPlace(from firstMonth: Int) -> Int? {
    var sector = LunarMonths.sector(atStartOf: LunarMonths.firstDay(firstMonth + 1))
    for place in 1...12 {
      let next = LunarMonths.sector(atStartOf: LunarMonths.firstDay(firstMonth + place + 1))
      if next == sector { return place }
      sector = next
    }
    return nil
  }
}

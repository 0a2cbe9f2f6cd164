import CivilTime
import Gazetteer
import TextShaping

/// Solar and lunar days, short enough for the columns of the calendar.
struct CalendarFigures {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// `tháng 3/2027`, `March 2027`, `mars 2027`, `2027年3月`.
  func month(_ date: CivilDate) -> String {
    switch language {
    case .vi: "Tháng \(date.month)/\(date.year)"
    case .en, .fr: "\(name(date.month)) \(date.year)"
    case .ja: "\(date.year)年\(date.month)月"
    }
  }

  /// A month without its year.
  func name(_ month: Int) -> String {
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ]
    switch language {
    case .vi: return "tháng \(month)"
    case .en: return english[month - 1]
    case .fr: return french[month - 1]
    case .ja: return "\(month)月"
    }
  }

  /// The first day with its weekday, to the last: `T2 29/3–1/4`, `Mon 29 Mar–1 Apr`, `lun. 29/3–1/4`, `3/29(月)〜4/1`.
  func days(_ first: CivilDate, _ last: CivilDate, weekday: Bool = true) -> String {
    let name = weekday ? short(first.weekday) : ""
    let from = day(first, beside: first == last || language == .ja ? nil : last)
    let opening = language == .ja ? from + (weekday ? "(\(name))" : "") : weekday ? "\(name) \(from)" : from
    if first == last { return opening }
    return opening + dash + (language == .ja ? day(last, beside: first) : day(last, beside: nil))
  }

  /// `22–25/2`, `29/12–4/1`, `1/6 nhuận`; `2月22〜25日` in Japanese.
  func lunar(_ first: LunarDate, _ last: LunarDate) -> String {
    if language == .ja {
      let from = "\(leap(first))\(first.month)月\(first.day)"
      if first == last { return from + "日" }
      return isOneMonth(first, last)
        ? "\(from)〜\(last.day)日" : "\(from)日〜\(leap(last))\(last.month)月\(last.day)日"
    }
    let to = "\(last.day)/\(last.month)\(leap(last))"
    if first == last { return to }
    return isOneMonth(first, last)
      ? "\(first.day)\(dash)\(to)" : "\(first.day)/\(first.month)\(leap(first))\(dash)\(to)"
  }

  /// One lunar month, or from one to another.
  func lunarMonths(_ first: Int, _ last: Int) -> String {
    let numbers = first == last ? "\(first)" : "\(first)\(dash)\(last)"
    switch language {
    case .vi: return "tháng \(numbers) âm lịch"
    case .en: return "lunar month \(numbers)"
    case .fr: return first == last ? "\(first == 1 ? "1er" : "\(first)e") mois lunaire" : "mois lunaires \(numbers)"
    case .ja: return "旧暦\(numbers)月"
    }
  }

  /// `22–25/2 âm lịch`, `lunar 22–25/2`.
  func marked(_ lunar: String) -> String {
    switch language {
    case .vi: "\(lunar) âm lịch"
    case .en: "lunar \(lunar)"
    case .fr: "lunaire \(lunar)"
    case .ja: "旧暦\(lunar)"
    }
  }

  private var dash: String { language == .ja ? "〜" : "–" }

  private func leap(_ date: LunarDate) -> String {
    guard date.isLeapMonth else { return "" }
    switch language {
    case .vi: return " nhuận"
    case .en: return " leap"
    case .fr: return " interc."
    case .ja: return "閏"
    }
  }

  private func isOneMonth(_ first: LunarDate, _ last: LunarDate) -> Bool {
    first.year == last.year && first.month == last.month && first.isLeapMonth == last.isLeapMonth
  }

  /// The day, with its month unless the other day says it.
  private func day(_ date: CivilDate, beside other: CivilDate?) -> String {
    if let other, other.year == date.year, other.month == date.month { return "\(date.day)" }
    switch language {
    case .vi, .fr: return "\(date.day)/\(date.month)"
    case .en: return "\(date.day) \(name(date.month).prefix(3))"
    case .ja: return "\(date.month)/\(date.day)"
    }
  }

  private func short(_ day: Weekday) -> String {
    guard language == .vi else { return Figures(language).weekday(day) }
    return day == .sunday ? "CN" : "T\(day.rawValue + 2)"
  }
}

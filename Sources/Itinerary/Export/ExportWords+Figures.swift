import CivilTime
import Gazetteer

/// Times and lengths.
extension ExportWords {
  func duration(_ minutes: Int) -> String {
    let hours = minutes / 60
    let rest = minutes % 60
    let hour = say(vi: "\(hours) giờ", en: "\(hours) h", fr: "\(hours)\u{A0}h", ja: "\(hours)時間")
    let minute = say(vi: "\(rest) phút", en: "\(rest) min", fr: "\(rest)\u{A0}min", ja: "\(rest)分")
    guard hours > 0 else { return minute }
    guard rest > 0 else { return hour }
    let french = "\(hours)\u{A0}h\u{A0}\(rest < 10 ? "0" : "")\(rest)"
    return say(vi: hour + " " + minute, en: hour + " " + minute, fr: french, ja: hour + minute)
  }

  func distance(_ metres: Int) -> String {
    let blank = language == .fr ? "\u{A0}" : " "
    guard metres >= 1_000 else { return "\(metres)\(blank)m" }
    let tenths = (metres + 50) / 100
    // From 100 km on a tenth says nothing.
    if tenths >= 1_000 { return "\((metres + 500) / 1_000)\(blank)km" }
    let mark = say(vi: ",", en: ".", fr: ",", ja: ".")
    return "\(tenths / 10)" + (tenths % 10 == 0 ? "" : "\(mark)\(tenths % 10)") + "\(blank)km"
  }

  /// A time of the day, or of the day after.
  func clock(_ time: ClockTime) -> String {
    let wrapped = ClockTime(minutes: time.minutes % 1_440).description
    let days = time.minutes / 1_440
    guard days > 0 else { return wrapped }
    return wrapped + say(vi: " (+\(days) ngày)", en: " (+\(days) d)", fr: " (+\(days)\u{A0}j)", ja: "（+\(days)日）")
  }

  func date(_ date: CivilDate) -> String {
    let (day, year) = (date.day, date.year)
    return say(
      vi: "\(day)/\(date.month)/\(year)", en: "\(day) \(Self.englishMonths[date.month - 1]) \(year)",
      fr: "\(day == 1 ? "1er" : "\(day)")\u{A0}\(Self.frenchMonths[date.month - 1]) \(year)",
      ja: "\(year)年\(date.month)月\(day)日")
  }

  func longDate(_ date: CivilDate) -> String {
    let weekday = weekday(date.weekday)
    let date = self.date(date)
    return language == .ja ? "\(date)(\(weekday))" : "\(weekday) \(date)"
  }

  private func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say(vi: "Thứ Hai", en: "Monday", fr: "lundi", ja: "月")
    case .tuesday: say(vi: "Thứ Ba", en: "Tuesday", fr: "mardi", ja: "火")
    case .wednesday: say(vi: "Thứ Tư", en: "Wednesday", fr: "mercredi", ja: "水")
    case .thursday: say(vi: "Thứ Năm", en: "Thursday", fr: "jeudi", ja: "木")
    case .friday: say(vi: "Thứ Sáu", en: "Friday", fr: "vendredi", ja: "金")
    case .saturday: say(vi: "Thứ Bảy", en: "Saturday", fr: "samedi", ja: "土")
    case .sunday: say(vi: "Chủ nhật", en: "Sunday", fr: "dimanche", ja: "日")
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
}
